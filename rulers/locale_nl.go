package rulers

// Dutch is the locale of Dutch, with "u" first and "je" beside it.
func Dutch() *Locale { return must(dutchData()) }

func dutchData() LocaleData {
	return LocaleData{
		Tag: "nl", Name: "Nederlands",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive with \"te\", without \"om\", with what belongs to it before the verb",
		TargetExample: "minder te drinken",
		Texts:         []Texts{dutchFormal(), dutchInformal()},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "laag belang, weinig vertrouwen",
					Do:    "Bij de persoon blijven. Verkennen hoe die het ziet, alleen informatie geven als daar behoefte aan is, en eerst het belang laten groeien.",
					Avoid: "Plannen maken of pleiten voor de verandering.",
				},
				{
					Name:  "laag belang, veel vertrouwen",
					Do:    "Verkennen wat ertoe doet: waarden, wat iemand over een jaar zou merken met en zonder de verandering, het beste en het slechtste dat ervan kan komen.",
					Avoid: "Vaardigheden oefenen: het zou wel lukken, alleen de overtuiging ontbreekt.",
				},
				{
					Name:  "hoog belang, weinig vertrouwen",
					Do:    "Vertrouwen laten groeien: eerdere successen, sterke kanten, kleine stappen, meer wegen om uit te kiezen, mensen die willen helpen.",
					Avoid: "Nog meer redenen waarom het belangrijk is: die zijn bekend.",
				},
				{
					Name:  "hoog belang, veel vertrouwen",
					Do:    "Samenvatten, vragen wat iemand gaat doen, en helpen met een plan als dat gewenst is.",
					Avoid: "Nog meer redenen ontlokken: de keuze is gemaakt.",
				},
			},
			Stages:   [3]string{"er niet aan toe", "onzeker", "eraan toe"},
			Up:       "{points} omhoog",
			Down:     "{points} omlaag",
			Same:     "onveranderd",
			Points:   Plural{One: "{n} punt", Other: "{n} punten"},
			Readings: Plural{One: "{n} meting", Other: "{n} metingen"},
			Noise:    "Een punt meer of minder valt binnen wat komt en gaat; niemand heeft aangetoond welke verandering op zo’n schaal iets betekent.",
			Decimal:  ",",
		},
		Words:  dutchWords(),
		Asking: dutchAsking(),
	}
}

func dutchFormal() Texts {
	return Texts{
		Address: Formal,
		Target:  "dit te veranderen",
		Importance: DimensionTexts{
			Name:     "Belang",
			Question: "Op een schaal van {min} tot {max}, waarbij {min} {least} is en {max} {most}: hoe belangrijk is het voor u om {target}?",
			Again:    "En op diezelfde schaal van {min} tot {max}: hoe belangrijk is het voor u om {target}?",
			Clarify:  "Ik bedoel hoeveel het u op dit moment waard is om {target}. Welk cijfer komt het dichtst in de buurt?",
			Least:    "helemaal niet belangrijk", Most: "ontzettend belangrijk",
			Floor: "Op dit moment speelt dit voor u niet, en wat u ermee doet is aan u.",
		},
		Confidence: DimensionTexts{
			Name:     "Vertrouwen",
			Question: "Stel dat u zou besluiten om {target}: hoeveel vertrouwen heeft u erin dat het u lukt, op een schaal van {min} tot {max}? {min} is {least} en {max} is {most}.",
			Again:    "En stel dat u zou besluiten om {target}: hoeveel vertrouwen heeft u erin dat het u lukt, op diezelfde schaal?",
			Clarify:  "Stel, u heeft besloten om {target}. Hoe zeker bent u ervan dat het u gaat lukken? Welk cijfer komt het dichtst in de buurt?",
			Least:    "helemaal geen vertrouwen", Most: "het volste vertrouwen",
			Floor: "Op dit moment ziet u het niet gebeuren, en of u het wilt proberen beslist u zelf.",
		},
		Readiness: DimensionTexts{
			Name:     "Eraan toe zijn",
			Question: "Op een schaal van {min} tot {max}, waarbij {min} {least} is en {max} {most}: in hoeverre bent u eraan toe om {target}?",
			Again:    "En op diezelfde schaal van {min} tot {max}: in hoeverre bent u eraan toe om {target}?",
			Clarify:  "Ik bedoel in hoeverre u er op dit moment aan toe bent om {target}. Welk cijfer komt het dichtst in de buurt?",
			Least:    "er helemaal niet aan toe", Most: "er helemaal aan toe",
			Floor: "U bent er nu niet aan toe, en het tempo bepaalt u.",
		},
		Down:         "Hoe komt het dat u een {value} geeft en geen {lower}?",
		DownRange:    "Hoe komt het dat u een {low} of {high} geeft en geen {lower}?",
		Why:          "Wat maakt het voor u een {value}?",
		WhyWords:     "Hoe komt u daarop? Wat pleit er wat u betreft voor?",
		Up:           "Wat zou er nodig zijn om van een {value} naar een {higher} te gaan?",
		UpTwo:        "Wat zou er nodig zijn om van een {value} naar een {higher} of {highest} te gaan?",
		FloorUp:      "Wat zou er moeten gebeuren om er een {higher} of {highest} van te maken? We kunnen het ook gerust zo laten.",
		AskNumber:    "Als u er een cijfer van {min} tot {max} aan zou geven, welk cijfer zou dat zijn?",
		Confirm:      "Zou u er dus een {value} van maken?",
		ConfirmRange: "Dus ergens tussen {low} en {high}?",
		Convert:      "Zou dat op onze schaal van {min} tot {max} een {value} zijn?",
		ConvertRange: "Zou dat op onze schaal van {min} tot {max} tussen {low} en {high} liggen?",
		Over:         "Dat is meer dan de schaal kan laten zien. Zullen we het een {max} noemen?",
		Under:        "Dat is minder dan de schaal kan laten zien. Zullen we het een {min} noemen?",
		LetBe:        "Dat is prima, een cijfer hoeft niet. Hoe zou u het in uw eigen woorden zeggen?",
		Echo:         "Fijn dat u dat zegt. Wat nog meer?",
		Close:        "Dank u wel dat u hier samen met mij naar wilde kijken. Hoe het verdergaat, bepaalt u.",
		Stop:         "Laten we de cijfers even laten voor wat ze zijn. Wat u net zei, is belangrijker.",
	}
}

func dutchInformal() Texts {
	return Texts{
		Address: Informal,
		Target:  "dit te veranderen",
		Importance: DimensionTexts{
			Name:     "Belang",
			Question: "Op een schaal van {min} tot {max}, waarbij {min} {least} is en {max} {most}: hoe belangrijk is het voor jou om {target}?",
			Again:    "En op diezelfde schaal van {min} tot {max}: hoe belangrijk is het voor jou om {target}?",
			Clarify:  "Ik bedoel hoeveel het je op dit moment waard is om {target}. Welk cijfer komt het dichtst in de buurt?",
			Least:    "helemaal niet belangrijk", Most: "ontzettend belangrijk",
			Floor: "Op dit moment speelt dit voor jou niet, en wat je ermee doet is aan jou.",
		},
		Confidence: DimensionTexts{
			Name:     "Vertrouwen",
			Question: "Stel dat je zou besluiten om {target}: hoeveel vertrouwen heb je erin dat het je lukt, op een schaal van {min} tot {max}? {min} is {least} en {max} is {most}.",
			Again:    "En stel dat je zou besluiten om {target}: hoeveel vertrouwen heb je erin dat het je lukt, op diezelfde schaal?",
			Clarify:  "Stel, je hebt besloten om {target}. Hoe zeker ben je ervan dat het je gaat lukken? Welk cijfer komt het dichtst in de buurt?",
			Least:    "helemaal geen vertrouwen", Most: "het volste vertrouwen",
			Floor: "Op dit moment zie je het niet gebeuren, en of je het wilt proberen beslis je zelf.",
		},
		Readiness: DimensionTexts{
			Name:     "Eraan toe zijn",
			Question: "Op een schaal van {min} tot {max}, waarbij {min} {least} is en {max} {most}: in hoeverre ben je eraan toe om {target}?",
			Again:    "En op diezelfde schaal van {min} tot {max}: in hoeverre ben je eraan toe om {target}?",
			Clarify:  "Ik bedoel in hoeverre je er op dit moment aan toe bent om {target}. Welk cijfer komt het dichtst in de buurt?",
			Least:    "er helemaal niet aan toe", Most: "er helemaal aan toe",
			Floor: "Je bent er nu niet aan toe, en het tempo bepaal jij.",
		},
		Down:         "Hoe komt het dat je een {value} geeft en geen {lower}?",
		DownRange:    "Hoe komt het dat je een {low} of {high} geeft en geen {lower}?",
		Why:          "Wat maakt het voor jou een {value}?",
		WhyWords:     "Hoe kom je daarop? Wat pleit er wat jou betreft voor?",
		Up:           "Wat zou er nodig zijn om van een {value} naar een {higher} te gaan?",
		UpTwo:        "Wat zou er nodig zijn om van een {value} naar een {higher} of {highest} te gaan?",
		FloorUp:      "Wat zou er moeten gebeuren om er een {higher} of {highest} van te maken? We kunnen het ook gerust zo laten.",
		AskNumber:    "Als je er een cijfer van {min} tot {max} aan zou geven, welk cijfer zou dat zijn?",
		Confirm:      "Zou je er dus een {value} van maken?",
		ConfirmRange: "Dus ergens tussen {low} en {high}?",
		Convert:      "Zou dat op onze schaal van {min} tot {max} een {value} zijn?",
		ConvertRange: "Zou dat op onze schaal van {min} tot {max} tussen {low} en {high} liggen?",
		Over:         "Dat is meer dan de schaal kan laten zien. Zullen we het een {max} noemen?",
		Under:        "Dat is minder dan de schaal kan laten zien. Zullen we het een {min} noemen?",
		LetBe:        "Dat is prima, een cijfer hoeft niet. Hoe zou je het in je eigen woorden zeggen?",
		Echo:         "Fijn dat je dat zegt. Wat nog meer?",
		Close:        "Dank je wel dat je hier samen met mij naar wilde kijken. Hoe het verdergaat, bepaal jij.",
		Stop:         "Laten we de cijfers even laten voor wat ze zijn. Wat je net zei, is belangrijker.",
	}
}
