package rulers

// Norwegian is the locale of Norwegian. It says what it says in Bokmål, with
// "du", and understands the number words of Nynorsk and the older count as
// well.
func Norwegian() *Locale { return must(norwegianData()) }

func norwegianData() LocaleData {
	return LocaleData{
		Tag: "no", Name: "norsk",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive without \"å\", with what belongs to it",
		TargetExample: "drikke mindre",
		Texts: []Texts{{
			Target: "gjøre denne endringen",
			Importance: DimensionTexts{
				Name:     "Viktighet",
				Question: "På en skala fra {min} til {max}, der {min} er {least} og {max} er {most}: Hvor viktig er det for deg å {target}?",
				Again:    "Og på den samme skalaen fra {min} til {max}: Hvor viktig er det for deg å {target}?",
				Clarify:  "Jeg mener hvor mye det betyr for deg akkurat nå å {target}. Hvilket tall kommer nærmest?",
				Least:    "ikke viktig i det hele tatt", Most: "utrolig viktig",
				Floor: "Akkurat nå er ikke dette noe som er viktig for deg, og hva du gjør med det, er opp til deg.",
			},
			Confidence: DimensionTexts{
				Name:     "Tro på egen mestring",
				Question: "Hvis du bestemte deg for å {target}: Hvor sikker er du på at du ville klare det, på en skala fra {min} til {max}? {min} er {least}, og {max} er {most}.",
				Again:    "Og hvis du bestemte deg for å {target}: Hvor sikker er du, på den samme skalaen, på at du ville klare det?",
				Clarify:  "La oss si at du har bestemt deg for å {target}. Hvor stor tro har du på at du får det til? Hvilket tall kommer nærmest?",
				Least:    "ikke sikker i det hele tatt", Most: "helt sikker",
				Floor: "Akkurat nå ser det ikke ut til å la seg gjøre for deg, og om du vil prøve, bestemmer du selv.",
			},
			Readiness: DimensionTexts{
				Name:     "Endringsberedskap",
				Question: "På en skala fra {min} til {max}, der {min} er {least} og {max} er {most}: Hvor klar er du for å {target}?",
				Again:    "Og på den samme skalaen fra {min} til {max}: Hvor klar er du for å {target}?",
				Clarify:  "Jeg mener hvor klar du er for å {target}, slik det ser ut i dag. Hvilket tall kommer nærmest?",
				Least:    "ikke klar i det hele tatt", Most: "helt klar",
				Floor: "Du er ikke klar for dette nå, og det er du som bestemmer farten.",
			},
			Down:         "Hvordan har det seg at du sier {value} og ikke {lower}?",
			DownRange:    "Hvordan har det seg at du sier {low} eller {high} og ikke {lower}?",
			Why:          "Hva er det som gjør at du sier {value}?",
			WhyWords:     "Hva får deg til å si det? Hva taler for det, slik du ser det?",
			Up:           "Hva skulle til for at du kom fra {value} til {higher}?",
			UpTwo:        "Hva skulle til for at du kom fra {value} til {higher} eller {highest}?",
			FloorUp:      "Hva måtte skje for at det skulle bli {higher} eller {highest}? Det er også helt greit å la det ligge.",
			AskNumber:    "Hvis du skulle sette et tall på det, fra {min} til {max}, hvilket ville du valgt?",
			Confirm:      "Så du ville sagt {value}?",
			ConfirmRange: "Så et sted mellom {low} og {high}?",
			Convert:      "Blir det {value} på skalaen vår fra {min} til {max}?",
			ConvertRange: "Blir det mellom {low} og {high} på skalaen vår fra {min} til {max}?",
			Over:         "Det er mer enn skalaen kan vise. Skal vi kalle det {max}?",
			Under:        "Det er mindre enn skalaen kan vise. Skal vi kalle det {min}?",
			LetBe:        "Det er helt greit, det trenger ikke å være et tall. Hvordan ville du sagt det med dine egne ord?",
			Echo:         "Takk for at du sier det. Hva mer?",
			Close:        "Takk for at du ville se på dette sammen med meg. Hvordan du går videre, er opp til deg.",
			Stop:         "La oss legge tallene til side. Det du nettopp sa, er viktigere.",
		}},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "lav viktighet, lav mestringstro",
					Do:    "Bli hos personen. Utforsk hvordan det ser ut derfra, gi informasjon bare hvis den er ønsket, og styrk viktigheten først.",
					Avoid: "Å legge planer eller argumentere for endringen.",
				},
				{
					Name:  "lav viktighet, høy mestringstro",
					Do:    "Utforsk hva som betyr noe: verdier, hva man ville merket om et år med og uten endringen, det beste og det verste som kunne komme ut av det.",
					Avoid: "Å øve på ferdigheter: Det ville gått, det er overbevisningen som mangler.",
				},
				{
					Name:  "høy viktighet, lav mestringstro",
					Do:    "Styrk troen på at det går: tidligere suksesser, styrker, små skritt, flere veier å velge mellom, mennesker som vil hjelpe.",
					Avoid: "Flere grunner til at det er viktig: De er kjent.",
				},
				{
					Name:  "høy viktighet, høy mestringstro",
					Do:    "Oppsummer, spør hva som blir neste steg, og hjelp til med en plan hvis det er ønsket.",
					Avoid: "Å lokke frem flere grunner: Beslutningen er tatt.",
				},
			},
			Stages:   [3]string{"ikke klar", "usikker", "klar"},
			Up:       "opp {points}",
			Down:     "ned {points}",
			Same:     "uendret",
			Points:   Plural{One: "{n} poeng", Other: "{n} poeng"},
			Readings: Plural{One: "{n} måling", Other: "{n} målinger"},
			Noise:    "Ett poeng mer eller mindre ligger innenfor det som kommer og går; ingen har vist hvilken endring på en slik skala som betyr noe.",
			Decimal:  ",",
		},
		Words:  norwegianWords(),
		Asking: norwegianAsking(),
	}
}
