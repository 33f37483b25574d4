package rulers

// Spanish is the locale of Spanish. It is worded for Spain and Latin America
// alike; what it understands takes in both, voseo too.
func Spanish() *Locale { return must(spanishData()) }

func spanishData() LocaleData {
	return LocaleData{
		Tag: "es", Name: "español",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive with what belongs to it, reflexive pronouns in the person's form of address",
		TargetExample: "beber menos",
		Texts:         []Texts{spanishFormal(), spanishInformal()},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "poca importancia, poca confianza",
					Do:    "Quedarse al lado de la persona. Explorar cómo lo ve, dar información solo si la quiere y trabajar primero la importancia.",
					Avoid: "Hacer planes o defender el cambio.",
				},
				{
					Name:  "poca importancia, mucha confianza",
					Do:    "Explorar lo que le importa: sus valores, qué notaría dentro de un año con el cambio y sin él, lo mejor y lo peor que podría pasar.",
					Avoid: "Enseñar habilidades: podría hacerlo, lo que falta es que lo vea importante.",
				},
				{
					Name:  "mucha importancia, poca confianza",
					Do:    "Fortalecer la confianza: logros anteriores, puntos fuertes, pasos pequeños, varios caminos entre los que elegir, personas que ayudarían.",
					Avoid: "Dar más razones de por qué importa: ya las conoce.",
				},
				{
					Name:  "mucha importancia, mucha confianza",
					Do:    "Resumir, preguntar qué va a hacer y ayudar con un plan si lo quiere.",
					Avoid: "Seguir buscando razones: la decisión ya está tomada.",
				},
			},
			Stages:   [3]string{"todavía no", "con dudas", "en disposición de cambiar"},
			Up:       "{points} más",
			Down:     "{points} menos",
			Same:     "igual",
			Points:   Plural{One: "{n} punto", Other: "{n} puntos"},
			Readings: Plural{One: "{n} respuesta", Other: "{n} respuestas"},
			Noise:    "Un punto más o menos entra dentro de lo que va y viene; nadie ha demostrado qué cambio en una escala así significa algo.",
			Decimal:  ",",
		},
		Words:  spanishWords(),
		Asking: spanishAsking(),
	}
}

func spanishFormal() Texts {
	return Texts{
		Address: Formal,
		Target:  "hacer este cambio",
		Importance: DimensionTexts{
			Name:     "Importancia",
			Question: "En una escala de {min} a {max}, donde {min} es {least} y {max} es {most}, ¿hasta qué punto es importante para usted {target}?",
			Again:    "Y en esa misma escala de {min} a {max}, ¿hasta qué punto es importante para usted {target}?",
			Clarify:  "Me refiero a cuánto le importa, a día de hoy, {target}. ¿Qué número se acerca más?",
			Least:    "nada importante", Most: "lo más importante ahora mismo",
			Floor: "Ahora mismo esto no es algo que le importe, y qué hacer con ello lo decide usted.",
		},
		Confidence: DimensionTexts{
			Name:     "Confianza",
			Question: "Si decidiera {target}, ¿qué confianza tendría en poder lograrlo, en una escala de {min} a {max}, donde {min} es {least} y {max} es {most}?",
			Again:    "Y si decidiera {target}, ¿qué confianza tendría, en esa misma escala, en poder lograrlo?",
			Clarify:  "Imagine que ya ha tomado la decisión de {target}. ¿Hasta qué punto confía en que podría hacerlo? ¿Qué número se acerca más?",
			Least:    "ninguna confianza", Most: "confianza total",
			Floor: "Ahora mismo no lo ve posible, y solo usted puede decidir si quiere intentarlo.",
		},
		Readiness: DimensionTexts{
			Name:     "Disposición",
			Question: "En una escala de {min} a {max}, donde {min} es {least} y {max} es {most}, ¿qué disposición siente hoy para {target}?",
			Again:    "Y en esa misma escala de {min} a {max}, ¿qué disposición siente hoy para {target}?",
			Clarify:  "Me refiero a si siente, tal como están hoy las cosas, que le ha llegado el momento de {target}. ¿Qué número se acerca más?",
			Least:    "ninguna disposición", Most: "disposición total",
			Floor: "Ahora no es su momento para esto, y el ritmo lo marca usted.",
		},
		Down:         "¿Por qué un {value} y no un {lower}?",
		DownRange:    "¿Por qué un {low} o un {high}, y no un {lower}?",
		Why:          "¿Qué hace que sea un {value}?",
		WhyWords:     "¿Qué le hace decir eso? ¿Qué es lo que usted ve a favor?",
		Up:           "¿Qué haría falta para pasar de un {value} a un {higher}?",
		UpTwo:        "¿Qué haría falta para pasar de un {value} a un {higher} o un {highest}?",
		FloorUp:      "¿Qué tendría que pasar para que llegara a ser un {higher} o un {highest}? También podemos dejarlo aquí por ahora.",
		AskNumber:    "Si tuviera que ponerle un número, de {min} a {max}, ¿cuál le pondría?",
		Confirm:      "Entonces, ¿diría que es un {value}?",
		ConfirmRange: "Entonces, ¿más o menos entre un {low} y un {high}?",
		Convert:      "En nuestra escala de {min} a {max}, ¿eso sería un {value}?",
		ConvertRange: "En nuestra escala de {min} a {max}, ¿eso estaría entre un {low} y un {high}?",
		Over:         "Eso es más de lo que cabe en la escala. ¿Lo dejamos en un {max}?",
		Under:        "Eso es menos de lo que cabe en la escala. ¿Lo dejamos en un {min}?",
		LetBe:        "Está bien, no hace falta ningún número. ¿Cómo lo diría con sus palabras?",
		Echo:         "Gracias por contármelo. ¿Qué más?",
		Close:        "Gracias por pararse a mirarlo conmigo. Lo que haga a partir de aquí lo decide usted.",
		Stop:         "Dejemos a un lado los números. Lo que acaba de decir importa más.",
	}
}

func spanishInformal() Texts {
	return Texts{
		Address: Informal,
		Target:  "hacer este cambio",
		Importance: DimensionTexts{
			Name:     "Importancia",
			Question: "En una escala de {min} a {max}, donde {min} es {least} y {max} es {most}, ¿hasta qué punto es importante para ti {target}?",
			Again:    "Y en esa misma escala de {min} a {max}, ¿hasta qué punto es importante para ti {target}?",
			Clarify:  "Me refiero a cuánto te importa, a día de hoy, {target}. ¿Qué número se acerca más?",
			Least:    "nada importante", Most: "lo más importante ahora mismo",
			Floor: "Ahora mismo esto no es algo que te importe, y qué hacer con ello lo decides tú.",
		},
		Confidence: DimensionTexts{
			Name:     "Confianza",
			Question: "Si decidieras {target}, ¿qué confianza tendrías en poder lograrlo, en una escala de {min} a {max}, donde {min} es {least} y {max} es {most}?",
			Again:    "Y si decidieras {target}, ¿qué confianza tendrías, en esa misma escala, en poder lograrlo?",
			Clarify:  "Imagina que ya has tomado la decisión de {target}. ¿Hasta qué punto confías en que podrías hacerlo? ¿Qué número se acerca más?",
			Least:    "ninguna confianza", Most: "confianza total",
			Floor: "Ahora mismo no lo ves posible, y solo tú puedes decidir si quieres intentarlo.",
		},
		Readiness: DimensionTexts{
			Name:     "Disposición",
			Question: "En una escala de {min} a {max}, donde {min} es {least} y {max} es {most}, ¿qué disposición sientes hoy para {target}?",
			Again:    "Y en esa misma escala de {min} a {max}, ¿qué disposición sientes hoy para {target}?",
			Clarify:  "Me refiero a si sientes, tal como están hoy las cosas, que te ha llegado el momento de {target}. ¿Qué número se acerca más?",
			Least:    "ninguna disposición", Most: "disposición total",
			Floor: "Ahora no es tu momento para esto, y el ritmo lo marcas tú.",
		},
		Down:         "¿Por qué un {value} y no un {lower}?",
		DownRange:    "¿Por qué un {low} o un {high}, y no un {lower}?",
		Why:          "¿Qué hace que sea un {value}?",
		WhyWords:     "¿Qué te hace decir eso? ¿Qué es lo que tú ves a favor?",
		Up:           "¿Qué haría falta para pasar de un {value} a un {higher}?",
		UpTwo:        "¿Qué haría falta para pasar de un {value} a un {higher} o un {highest}?",
		FloorUp:      "¿Qué tendría que pasar para que llegara a ser un {higher} o un {highest}? También podemos dejarlo aquí por ahora.",
		AskNumber:    "Si tuvieras que ponerle un número, de {min} a {max}, ¿cuál le pondrías?",
		Confirm:      "Entonces, ¿dirías que es un {value}?",
		ConfirmRange: "Entonces, ¿más o menos entre un {low} y un {high}?",
		Convert:      "En nuestra escala de {min} a {max}, ¿eso sería un {value}?",
		ConvertRange: "En nuestra escala de {min} a {max}, ¿eso estaría entre un {low} y un {high}?",
		Over:         "Eso es más de lo que cabe en la escala. ¿Lo dejamos en un {max}?",
		Under:        "Eso es menos de lo que cabe en la escala. ¿Lo dejamos en un {min}?",
		LetBe:        "Está bien, no hace falta ningún número. ¿Cómo lo dirías con tus palabras?",
		Echo:         "Gracias por contármelo. ¿Qué más?",
		Close:        "Gracias por pararte a mirarlo conmigo. Lo que hagas a partir de aquí lo decides tú.",
		Stop:         "Dejemos a un lado los números. Lo que acabas de decir importa más.",
	}
}
