package rulers

// Swedish is the locale of Swedish, with "du": the polite "ni" is hardly used
// to one person.
func Swedish() *Locale { return must(swedishData()) }

func swedishData() LocaleData {
	return LocaleData{
		Tag: "sv", Name: "svenska",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive without \"att\", with what belongs to it",
		TargetExample: "dricka mindre",
		Texts: []Texts{{
			Target: "göra den här förändringen",
			Importance: DimensionTexts{
				Name:     "Betydelse",
				Question: "På en skala från {min} till {max}, där {min} är {least} och {max} är {most}: hur viktigt är det för dig att {target}?",
				Again:    "Och på samma skala från {min} till {max}: hur viktigt är det för dig att {target}?",
				Clarify:  "Jag menar hur mycket det betyder för dig just nu att {target}. Vilken siffra kommer närmast?",
				Least:    "inte alls viktigt", Most: "oerhört viktigt",
				Floor: "Just nu är det här inget som är viktigt för dig, och vad du gör med det är upp till dig.",
			},
			Confidence: DimensionTexts{
				Name:     "Tilltro",
				Question: "Om du bestämde dig för att {target}: hur säker är du på att du skulle klara det, på en skala från {min} till {max}? {min} är {least} och {max} är {most}.",
				Again:    "Och om du bestämde dig för att {target}: hur säker är du, på samma skala, på att du skulle klara det?",
				Clarify:  "Säg att du har bestämt dig för att {target}. Hur stor tilltro har du till att det går? Vilken siffra kommer närmast?",
				Least:    "inte alls säker", Most: "helt säker",
				Floor: "Just nu känns det inte möjligt för dig, och om du vill prova bestämmer bara du.",
			},
			Readiness: DimensionTexts{
				Name:     "Beredskap",
				Question: "På en skala från {min} till {max}, där {min} är {least} och {max} är {most}: hur redo är du att {target}?",
				Again:    "Och på samma skala från {min} till {max}: hur redo är du att {target}?",
				Clarify:  "Jag menar hur redo du är att {target}, så som det ser ut i dag. Vilken siffra kommer närmast?",
				Least:    "inte alls redo", Most: "helt redo",
				Floor: "Du är inte redo för det här just nu, och det är du som bestämmer takten.",
			},
			Down:         "Hur kommer det sig att du säger {value} och inte {lower}?",
			DownRange:    "Hur kommer det sig att du säger {low} eller {high} och inte {lower}?",
			Why:          "Vad är det som gör att du säger {value}?",
			WhyWords:     "Vad får dig att säga så? Vad talar för det, som du ser det?",
			Up:           "Vad skulle behövas för att du skulle gå från {value} till {higher}?",
			UpTwo:        "Vad skulle behövas för att du skulle gå från {value} till {higher} eller {highest}?",
			FloorUp:      "Vad skulle behöva hända för att det skulle bli {higher} eller {highest}? Det går också bra att låta det vara.",
			AskNumber:    "Om du skulle sätta en siffra på det, från {min} till {max}, vilken skulle du välja?",
			Confirm:      "Så du skulle säga {value}?",
			ConfirmRange: "Så någonstans mellan {low} och {high}?",
			Convert:      "Skulle det bli {value} på vår skala från {min} till {max}?",
			ConvertRange: "Skulle det hamna mellan {low} och {high} på vår skala från {min} till {max}?",
			Over:         "Det är mer än skalan kan visa. Ska vi kalla det {max}?",
			Under:        "Det är mindre än skalan kan visa. Ska vi kalla det {min}?",
			LetBe:        "Det är helt okej, det behöver inte vara en siffra. Hur skulle du säga det med egna ord?",
			Echo:         "Tack för att du säger det. Vad mer?",
			Close:        "Tack för att du ville titta på det här tillsammans med mig. Hur du går vidare är upp till dig.",
			Stop:         "Vi lägger siffrorna åt sidan. Det du just sa är viktigare.",
		}},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "liten betydelse, låg tilltro",
					Do:    "Stanna hos personen. Utforska hur det ser ut därifrån, ge information bara om den är önskad, och stärk betydelsen först.",
					Avoid: "Att göra planer eller argumentera för förändringen.",
				},
				{
					Name:  "liten betydelse, hög tilltro",
					Do:    "Utforska vad som är viktigt: värderingar, vad som skulle märkas om ett år med och utan förändringen, det bästa och det värsta som kunde komma ut av det.",
					Avoid: "Att öva färdigheter: det skulle gå, det är övertygelsen som saknas.",
				},
				{
					Name:  "stor betydelse, låg tilltro",
					Do:    "Stärk tilltron: tidigare framgångar, styrkor, små steg, flera vägar att välja mellan, människor som vill hjälpa till.",
					Avoid: "Fler skäl till att det är viktigt: de är redan kända.",
				},
				{
					Name:  "stor betydelse, hög tilltro",
					Do:    "Sammanfatta, fråga vad som blir nästa steg, och hjälp till med en plan om det är önskat.",
					Avoid: "Att locka fram fler skäl: beslutet är fattat.",
				},
			},
			Stages:   [3]string{"inte beredd", "osäker", "beredd"},
			Up:       "upp {points}",
			Down:     "ner {points}",
			Same:     "oförändrat",
			Points:   Plural{One: "{n} steg", Other: "{n} steg"},
			Readings: Plural{One: "{n} skattning", Other: "{n} skattningar"},
			Noise:    "Ett steg mer eller mindre ligger inom det som kommer och går; ingen har visat vilken förändring på en sådan skala som betyder något.",
			Decimal:  ",",
		},
		Words:  swedishWords(),
		Asking: swedishAsking(),
	}
}
