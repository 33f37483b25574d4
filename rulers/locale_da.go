package rulers

// Danish is the locale of Danish, with "du": the polite "De" is hardly used.
func Danish() *Locale { return must(danishData()) }

func danishData() LocaleData {
	return LocaleData{
		Tag: "da", Name: "dansk",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive without \"at\", with what belongs to it",
		TargetExample: "drikke mindre",
		Texts: []Texts{{
			Target: "lave om på det her",
			Importance: DimensionTexts{
				Name:     "Vigtighed",
				Question: "På en skala fra {min} til {max}, hvor {min} er {least}, og {max} er {most}: Hvor vigtigt er det for dig at {target}?",
				Again:    "Og på den samme skala fra {min} til {max}: Hvor vigtigt er det for dig at {target}?",
				Clarify:  "Jeg mener, hvor meget det betyder for dig lige nu at {target}. Hvilket tal kommer tættest på?",
				Least:    "slet ikke vigtigt", Most: "utrolig vigtigt",
				Floor: "Lige nu er det ikke noget, der fylder for dig, og hvad du gør med det, er op til dig.",
			},
			Confidence: DimensionTexts{
				Name:     "Tiltro",
				Question: "Hvis du besluttede dig for at {target}: Hvor sikker er du på, at du kan klare det, på en skala fra {min} til {max}? {min} er {least}, og {max} er {most}.",
				Again:    "Og hvis du besluttede dig for at {target}: Hvor sikker er du på den samme skala på, at du kan klare det?",
				Clarify:  "Lad os sige, at du har besluttet dig for at {target}. Hvor stor tiltro har du til, at det lykkes? Hvilket tal kommer tættest på?",
				Least:    "slet ikke sikker", Most: "helt sikker",
				Floor: "Lige nu ser det ikke ud til at kunne lade sig gøre for dig, og om du vil prøve, bestemmer du selv.",
			},
			Readiness: DimensionTexts{
				Name:     "Parathed",
				Question: "På en skala fra {min} til {max}, hvor {min} er {least}, og {max} er {most}: Hvor parat er du til at {target}?",
				Again:    "Og på den samme skala fra {min} til {max}: Hvor parat er du til at {target}?",
				Clarify:  "Jeg mener, hvor parat du er til at {target}, sådan som det ser ud i dag. Hvilket tal kommer tættest på?",
				Least:    "slet ikke parat", Most: "helt parat",
				Floor: "Du er ikke parat til det lige nu, og det er dig, der bestemmer tempoet.",
			},
			Down:         "Hvordan kan det være, at du siger {value} og ikke {lower}?",
			DownRange:    "Hvordan kan det være, at du siger {low} eller {high} og ikke {lower}?",
			Why:          "Hvad gør, at du siger {value}?",
			WhyWords:     "Hvad får dig til at sige det? Hvad taler for det, som du ser det?",
			Up:           "Hvad skulle der til, for at du kom fra {value} til {higher}?",
			UpTwo:        "Hvad skulle der til, for at du kom fra {value} til {higher} eller {highest}?",
			FloorUp:      "Hvad skulle der ske, før det blev til {higher} eller {highest}? Det er også helt i orden at lade det ligge.",
			AskNumber:    "Hvis du skulle sætte et tal på fra {min} til {max}, hvilket ville du så vælge?",
			Confirm:      "Så du ville sige {value}?",
			ConfirmRange: "Så et sted mellem {low} og {high}?",
			Convert:      "Ville det svare til {value} på vores skala fra {min} til {max}?",
			ConvertRange: "Ville det ligge mellem {low} og {high} på vores skala fra {min} til {max}?",
			Over:         "Det er mere, end skalaen kan vise. Skal vi kalde det {max}?",
			Under:        "Det er mindre, end skalaen kan vise. Skal vi kalde det {min}?",
			LetBe:        "Det er helt i orden, det behøver ikke at være et tal. Hvordan ville du sige det med dine egne ord?",
			Echo:         "Tak, fordi du siger det. Hvad mere?",
			Close:        "Tak, fordi du ville se på det her sammen med mig. Hvad der så skal ske, er op til dig.",
			Stop:         "Lad os lægge tallene til side. Det, du lige sagde, er vigtigere.",
		}},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "lav vigtighed, lav tiltro",
					Do:    "Blive hos personen. Udforske, hvordan det ser ud derfra, kun give oplysninger, hvis de ønskes, og styrke vigtigheden først.",
					Avoid: "At lægge planer eller argumentere for forandringen.",
				},
				{
					Name:  "lav vigtighed, høj tiltro",
					Do:    "Udforske, hvad der betyder noget: værdier, hvad man ville mærke om et år med og uden forandringen, det bedste og det værste, der kunne komme ud af det.",
					Avoid: "At øve færdigheder: Det kan lade sig gøre, det er overbevisningen, der mangler.",
				},
				{
					Name:  "høj vigtighed, lav tiltro",
					Do:    "Styrke tiltroen: tidligere succeser, styrker, små skridt, flere veje at vælge imellem, mennesker, der vil hjælpe.",
					Avoid: "Flere grunde til, at det er vigtigt: De er kendt.",
				},
				{
					Name:  "høj vigtighed, høj tiltro",
					Do:    "Opsummere, spørge, hvad der nu skal ske, og hjælpe med en plan, hvis det ønskes.",
					Avoid: "At lokke flere grunde frem: Beslutningen er taget.",
				},
			},
			Stages:   [3]string{"ikke parat", "usikker", "parat"},
			Up:       "{points} op",
			Down:     "{points} ned",
			Same:     "uændret",
			Points:   Plural{One: "{n} point", Other: "{n} point"},
			Readings: Plural{One: "{n} måling", Other: "{n} målinger"},
			Noise:    "Et point mere eller mindre ligger inden for det, der kommer og går; ingen har vist, hvilken ændring på sådan en skala der betyder noget.",
			Decimal:  ",",
		},
		Words:  danishWords(),
		Asking: danishAsking(),
	}
}
