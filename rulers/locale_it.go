package rulers

// Italian is the locale of Italian.
func Italian() *Locale { return must(italianData()) }

func italianData() LocaleData {
	return LocaleData{
		Tag: "it", Name: "italiano",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive with what belongs to it, no reflexive pronoun",
		TargetExample: "smettere di fumare",
		Texts:         []Texts{italianFormal(), italianInformal()},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "importanza bassa, fiducia bassa",
					Do:    "Restare accanto alla persona. Esplorare come vede le cose, dare informazioni solo se le desidera e lavorare prima sull'importanza.",
					Avoid: "Fare piani o sostenere le ragioni del cambiamento.",
				},
				{
					Name:  "importanza bassa, fiducia alta",
					Do:    "Esplorare ciò che conta: i valori, che cosa noterebbe fra un anno con il cambiamento e senza, il meglio e il peggio che potrebbe venirne.",
					Avoid: "Insegnare abilità: saprebbe farlo, non ne vede ancora il motivo.",
				},
				{
					Name:  "importanza alta, fiducia bassa",
					Do:    "Rafforzare la fiducia: successi passati, punti di forza, piccoli passi, più strade fra cui scegliere, persone che potrebbero aiutare.",
					Avoid: "Aggiungere altre ragioni per cambiare: le conosce già.",
				},
				{
					Name:  "importanza alta, fiducia alta",
					Do:    "Riassumere, chiedere che cosa farà e aiutare a fare un piano, se lo desidera.",
					Avoid: "Cercare ancora ragioni: la decisione è presa.",
				},
			},
			Stages:   [3]string{"non ancora", "in dubbio", "è il momento"},
			Up:       "{points} in più",
			Down:     "{points} in meno",
			Same:     "invariato",
			Points:   Plural{One: "{n} punto", Other: "{n} punti"},
			Readings: Plural{One: "{n} risposta", Other: "{n} risposte"},
			Noise:    "Un punto in più o in meno rientra in ciò che va e viene; nessuno ha dimostrato quale differenza su una scala così voglia dire qualcosa.",
			Decimal:  ",",
		},
		Words:  italianWords(),
		Asking: italianAsking(),
	}
}

func italianFormal() Texts {
	return Texts{
		Address: Formal,
		Target:  "fare questo cambiamento",
		Importance: DimensionTexts{
			Name:     "Importanza",
			Question: "Su una scala da {min} a {max}, dove {min} è {least} e {max} è {most}, quanto è importante per Lei {target}?",
			Again:    "E su quella stessa scala da {min} a {max}, quanto è importante per Lei {target}?",
			Clarify:  "Intendo quanto conta per Lei, oggi come oggi, {target}. Quale numero ci si avvicina di più?",
			Least:    "per niente importante", Most: "la cosa più importante in questo momento",
			Floor: "In questo momento non è una cosa che conta per Lei, e che cosa farne lo decide Lei.",
		},
		Confidence: DimensionTexts{
			Name:     "Fiducia",
			Question: "Se decidesse di {target}, quanta fiducia avrebbe di riuscirci, su una scala da {min} a {max}, dove {min} è {least} e {max} è {most}?",
			Again:    "E se decidesse di {target}, quanta fiducia avrebbe, su quella stessa scala, di riuscirci?",
			Clarify:  "Immagini di aver già deciso di {target}. Quanta fiducia avrebbe di farcela? Quale numero ci si avvicina di più?",
			Least:    "nessuna fiducia", Most: "piena fiducia",
			Floor: "In questo momento non Le sembra fattibile, e se provarci o no può deciderlo solo Lei.",
		},
		Readiness: DimensionTexts{
			Name:     "Disponibilità",
			Question: "Su una scala da {min} a {max}, dove {min} è {least} e {max} è {most}, quanta disponibilità sente oggi a {target}?",
			Again:    "E su quella stessa scala da {min} a {max}, quanta disponibilità sente oggi a {target}?",
			Clarify:  "Intendo se, per come stanno le cose oggi, sente che per Lei è arrivato il momento di {target}. Quale numero ci si avvicina di più?",
			Least:    "nessuna disponibilità", Most: "piena disponibilità",
			Floor: "Adesso per Lei non è il momento, e il ritmo lo decide Lei.",
		},
		Down:         "Come mai un {value} e non un {lower}?",
		DownRange:    "Come mai un {low} o un {high}, e non un {lower}?",
		Why:          "Che cosa lo rende un {value}?",
		WhyWords:     "Che cosa Glielo fa dire? Che cosa c'è a favore, dal Suo punto di vista?",
		Up:           "Che cosa servirebbe per passare da {value} a {higher}?",
		UpTwo:        "Che cosa servirebbe per passare da {value} a {higher} o {highest}?",
		FloorUp:      "Che cosa dovrebbe succedere perché diventasse un {higher} o un {highest}? Va bene anche lasciare stare, per ora.",
		AskNumber:    "Se dovesse metterci un numero, da {min} a {max}, quale sceglierebbe?",
		Confirm:      "Quindi direbbe che è un {value}?",
		ConfirmRange: "Quindi più o meno fra {low} e {high}?",
		Convert:      "Sulla nostra scala da {min} a {max}, sarebbe un {value}?",
		ConvertRange: "Sulla nostra scala da {min} a {max}, sarebbe fra {low} e {high}?",
		Over:         "È più di quanto la scala possa mostrare. Diciamo {max}?",
		Under:        "È meno di quanto la scala possa mostrare. Diciamo {min}?",
		LetBe:        "Va bene così, non serve un numero. Come lo direbbe con parole Sue?",
		Echo:         "Grazie per avermelo detto. Che altro?",
		Close:        "Grazie per averci pensato insieme a me. Come andare avanti lo decide Lei.",
		Stop:         "Lasciamo da parte i numeri. Quello che ha appena detto è più importante.",
	}
}

func italianInformal() Texts {
	return Texts{
		Address: Informal,
		Target:  "fare questo cambiamento",
		Importance: DimensionTexts{
			Name:     "Importanza",
			Question: "Su una scala da {min} a {max}, dove {min} è {least} e {max} è {most}, quanto è importante per te {target}?",
			Again:    "E su quella stessa scala da {min} a {max}, quanto è importante per te {target}?",
			Clarify:  "Intendo quanto conta per te, oggi come oggi, {target}. Quale numero ci si avvicina di più?",
			Least:    "per niente importante", Most: "la cosa più importante in questo momento",
			Floor: "In questo momento non è una cosa che conta per te, e che cosa farne lo decidi tu.",
		},
		Confidence: DimensionTexts{
			Name:     "Fiducia",
			Question: "Se decidessi di {target}, quanta fiducia avresti di riuscirci, su una scala da {min} a {max}, dove {min} è {least} e {max} è {most}?",
			Again:    "E se decidessi di {target}, quanta fiducia avresti, su quella stessa scala, di riuscirci?",
			Clarify:  "Immagina di aver già deciso di {target}. Quanta fiducia avresti di farcela? Quale numero ci si avvicina di più?",
			Least:    "nessuna fiducia", Most: "piena fiducia",
			Floor: "In questo momento non ti sembra fattibile, e se provarci o no puoi deciderlo solo tu.",
		},
		Readiness: DimensionTexts{
			Name:     "Disponibilità",
			Question: "Su una scala da {min} a {max}, dove {min} è {least} e {max} è {most}, quanta disponibilità senti oggi a {target}?",
			Again:    "E su quella stessa scala da {min} a {max}, quanta disponibilità senti oggi a {target}?",
			Clarify:  "Intendo se, per come stanno le cose oggi, senti che per te è arrivato il momento di {target}. Quale numero ci si avvicina di più?",
			Least:    "nessuna disponibilità", Most: "piena disponibilità",
			Floor: "Adesso per te non è il momento, e il ritmo lo decidi tu.",
		},
		Down:         "Come mai un {value} e non un {lower}?",
		DownRange:    "Come mai un {low} o un {high}, e non un {lower}?",
		Why:          "Che cosa lo rende un {value}?",
		WhyWords:     "Che cosa te lo fa dire? Che cosa c'è a favore, dal tuo punto di vista?",
		Up:           "Che cosa servirebbe per passare da {value} a {higher}?",
		UpTwo:        "Che cosa servirebbe per passare da {value} a {higher} o {highest}?",
		FloorUp:      "Che cosa dovrebbe succedere perché diventasse un {higher} o un {highest}? Va bene anche lasciare stare, per ora.",
		AskNumber:    "Se dovessi metterci un numero, da {min} a {max}, quale sceglieresti?",
		Confirm:      "Quindi diresti che è un {value}?",
		ConfirmRange: "Quindi più o meno fra {low} e {high}?",
		Convert:      "Sulla nostra scala da {min} a {max}, sarebbe un {value}?",
		ConvertRange: "Sulla nostra scala da {min} a {max}, sarebbe fra {low} e {high}?",
		Over:         "È più di quanto la scala possa mostrare. Diciamo {max}?",
		Under:        "È meno di quanto la scala possa mostrare. Diciamo {min}?",
		LetBe:        "Va bene così, non serve un numero. Come lo diresti con parole tue?",
		Echo:         "Grazie per avermelo detto. Che altro?",
		Close:        "Grazie per averci pensato insieme a me. Come andare avanti lo decidi tu.",
		Stop:         "Lasciamo da parte i numeri. Quello che hai appena detto è più importante.",
	}
}
