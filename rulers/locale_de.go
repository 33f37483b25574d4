package rulers

// German is the locale of German, with "Sie" first and "du" beside it.
func German() *Locale { return must(germanData()) }

func germanData() LocaleData {
	return LocaleData{
		Tag: "de", Name: "Deutsch",
		Review:        Review{Status: NotReviewed},
		TargetForm:    "an infinitive with \"zu\", with what belongs to it before the verb",
		TargetExample: "weniger zu trinken",
		Texts:         []Texts{germanFormal(), germanInformal()},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "geringe Wichtigkeit, geringe Zuversicht",
					Do:    "Bei der Person bleiben. Erkunden, wie sie es sieht, Informationen nur auf Wunsch, und zuerst die Wichtigkeit stärken.",
					Avoid: "Pläne machen oder für die Veränderung argumentieren.",
				},
				{
					Name:  "geringe Wichtigkeit, hohe Zuversicht",
					Do:    "Erkunden, was der Person am Herzen liegt: Werte, was sie in einem Jahr mit und ohne die Veränderung bemerken würde, das Beste und das Schlimmste, was daraus werden könnte.",
					Avoid: "Fertigkeiten üben: Sie könnte es, sie ist nur nicht davon überzeugt.",
				},
				{
					Name:  "hohe Wichtigkeit, geringe Zuversicht",
					Do:    "Zuversicht stärken: frühere Erfolge, Stärken, kleine Schritte, mehrere Wege zur Auswahl, Menschen, die helfen würden.",
					Avoid: "Weitere Gründe, warum es wichtig ist: Die kennt sie.",
				},
				{
					Name:  "hohe Wichtigkeit, hohe Zuversicht",
					Do:    "Zusammenfassen, fragen, was sie tun wird, und beim Planen helfen, wenn sie das möchte.",
					Avoid: "Weitere Gründe hervorlocken: Sie hat sich entschieden.",
				},
			},
			Stages:   [3]string{"nicht bereit", "unsicher", "bereit"},
			Up:       "{points} höher",
			Down:     "{points} niedriger",
			Same:     "unverändert",
			Points:   Plural{One: "{n} Punkt", Other: "{n} Punkte"},
			Readings: Plural{One: "{n} Einschätzung", Other: "{n} Einschätzungen"},
			Noise:    "Ein Punkt mehr oder weniger liegt in dem, was kommt und geht; welche Veränderung auf einer solchen Skala etwas bedeutet, hat noch niemand gezeigt.",
			Decimal:  ",",
		},
		Words:  germanWords(),
		Asking: germanAsking(),
	}
}

func germanFormal() Texts {
	return Texts{
		Address: Formal,
		Target:  "das zu ändern",
		Importance: DimensionTexts{
			Name:     "Wichtigkeit",
			Question: "Stellen Sie sich eine Skala von {min} bis {max} vor: {min} heißt {least}, {max} heißt {most}. Wie wichtig ist es Ihnen, {target}?",
			Again:    "Und auf derselben Skala von {min} bis {max}: Wie wichtig ist es Ihnen, {target}?",
			Clarify:  "Ich meine, wie viel es Ihnen im Moment bedeutet, {target}. Welche Zahl kommt dem am nächsten?",
			Least:    "überhaupt nicht wichtig", Most: "äußerst wichtig",
			Floor: "Im Moment ist das für Sie kein Thema, und was Sie daraus machen, liegt ganz bei Ihnen.",
		},
		Confidence: DimensionTexts{
			Name:     "Zuversicht",
			Question: "Wenn Sie sich entscheiden würden, {target}: Wie zuversichtlich sind Sie auf einer Skala von {min} bis {max}, dass Sie es schaffen? {min} heißt {least}, {max} heißt {most}.",
			Again:    "Und wenn Sie sich entscheiden würden, {target}: Wie zuversichtlich sind Sie auf derselben Skala, dass Sie es schaffen?",
			Clarify:  "Nehmen wir an, Sie haben sich entschieden, {target}. Wie sicher sind Sie, dass es Ihnen gelingt? Welche Zahl kommt dem am nächsten?",
			Least:    "überhaupt nicht zuversichtlich", Most: "äußerst zuversichtlich",
			Floor: "Im Moment sieht es für Sie nicht machbar aus, und ob Sie es versuchen, entscheiden allein Sie.",
		},
		Readiness: DimensionTexts{
			Name:     "Bereitschaft",
			Question: "Stellen Sie sich eine Skala von {min} bis {max} vor: {min} heißt {least}, {max} heißt {most}. Wie bereit sind Sie, {target}?",
			Again:    "Und auf derselben Skala von {min} bis {max}: Wie bereit sind Sie, {target}?",
			Clarify:  "Ich meine, wie bereit Sie sich im Moment fühlen, {target}. Welche Zahl kommt dem am nächsten?",
			Least:    "überhaupt nicht bereit", Most: "voll und ganz bereit",
			Floor: "Im Moment sind Sie dafür nicht bereit, und das Tempo bestimmen Sie.",
		},
		Down:         "Wie kommt es, dass Sie bei {value} sind und nicht bei {lower}?",
		DownRange:    "Wie kommt es, dass Sie bei {low} oder {high} sind und nicht bei {lower}?",
		Why:          "Was macht es für Sie zu einer {value}?",
		WhyWords:     "Wie kommen Sie darauf? Was spricht aus Ihrer Sicht dafür?",
		Up:           "Was bräuchte es, damit Sie von {value} auf {higher} kommen?",
		UpTwo:        "Was bräuchte es, damit Sie von {value} auf {higher} oder {highest} kommen?",
		FloorUp:      "Was müsste passieren, damit daraus eine {higher} oder {highest} wird? Wir können es auch gern erst einmal so stehen lassen.",
		AskNumber:    "Wenn Sie dem eine Zahl von {min} bis {max} geben müssten, welche wäre das?",
		Confirm:      "Wäre das für Sie also eine {value}?",
		ConfirmRange: "Also irgendwo zwischen {low} und {high}?",
		Convert:      "Wäre das auf unserer Skala von {min} bis {max} eine {value}?",
		ConvertRange: "Läge das auf unserer Skala von {min} bis {max} zwischen {low} und {high}?",
		Over:         "Das ist mehr, als die Skala zeigen kann. Wollen wir es eine {max} nennen?",
		Under:        "Das ist weniger, als die Skala zeigen kann. Wollen wir es eine {min} nennen?",
		LetBe:        "Das ist in Ordnung, es muss keine Zahl sein. Wie würden Sie es mit Ihren eigenen Worten sagen?",
		Echo:         "Danke, dass Sie das sagen. Was noch?",
		Close:        "Danke, dass Sie sich das mit mir angeschaut haben. Wie es weitergeht, entscheiden Sie.",
		Stop:         "Lassen wir die Zahlen beiseite. Was Sie gerade gesagt haben, ist wichtiger.",
	}
}

func germanInformal() Texts {
	return Texts{
		Address: Informal,
		Target:  "das zu ändern",
		Importance: DimensionTexts{
			Name:     "Wichtigkeit",
			Question: "Stell dir eine Skala von {min} bis {max} vor: {min} heißt {least}, {max} heißt {most}. Wie wichtig ist es dir, {target}?",
			Again:    "Und auf derselben Skala von {min} bis {max}: Wie wichtig ist es dir, {target}?",
			Clarify:  "Ich meine, wie viel es dir im Moment bedeutet, {target}. Welche Zahl kommt dem am nächsten?",
			Least:    "überhaupt nicht wichtig", Most: "äußerst wichtig",
			Floor: "Im Moment ist das für dich kein Thema, und was du daraus machst, liegt ganz bei dir.",
		},
		Confidence: DimensionTexts{
			Name:     "Zuversicht",
			Question: "Wenn du dich entscheiden würdest, {target}: Wie zuversichtlich bist du auf einer Skala von {min} bis {max}, dass du es schaffst? {min} heißt {least}, {max} heißt {most}.",
			Again:    "Und wenn du dich entscheiden würdest, {target}: Wie zuversichtlich bist du auf derselben Skala, dass du es schaffst?",
			Clarify:  "Nehmen wir an, du hast dich entschieden, {target}. Wie sicher bist du, dass es dir gelingt? Welche Zahl kommt dem am nächsten?",
			Least:    "überhaupt nicht zuversichtlich", Most: "äußerst zuversichtlich",
			Floor: "Im Moment sieht es für dich nicht machbar aus, und ob du es versuchst, entscheidest allein du.",
		},
		Readiness: DimensionTexts{
			Name:     "Bereitschaft",
			Question: "Stell dir eine Skala von {min} bis {max} vor: {min} heißt {least}, {max} heißt {most}. Wie bereit bist du, {target}?",
			Again:    "Und auf derselben Skala von {min} bis {max}: Wie bereit bist du, {target}?",
			Clarify:  "Ich meine, wie bereit du dich im Moment fühlst, {target}. Welche Zahl kommt dem am nächsten?",
			Least:    "überhaupt nicht bereit", Most: "voll und ganz bereit",
			Floor: "Im Moment bist du dafür nicht bereit, und das Tempo bestimmst du.",
		},
		Down:         "Wie kommt es, dass du bei {value} bist und nicht bei {lower}?",
		DownRange:    "Wie kommt es, dass du bei {low} oder {high} bist und nicht bei {lower}?",
		Why:          "Was macht es für dich zu einer {value}?",
		WhyWords:     "Wie kommst du darauf? Was spricht aus deiner Sicht dafür?",
		Up:           "Was bräuchte es, damit du von {value} auf {higher} kommst?",
		UpTwo:        "Was bräuchte es, damit du von {value} auf {higher} oder {highest} kommst?",
		FloorUp:      "Was müsste passieren, damit daraus eine {higher} oder {highest} wird? Wir können es auch gern erst einmal so stehen lassen.",
		AskNumber:    "Wenn du dem eine Zahl von {min} bis {max} geben müsstest, welche wäre das?",
		Confirm:      "Wäre das für dich also eine {value}?",
		ConfirmRange: "Also irgendwo zwischen {low} und {high}?",
		Convert:      "Wäre das auf unserer Skala von {min} bis {max} eine {value}?",
		ConvertRange: "Läge das auf unserer Skala von {min} bis {max} zwischen {low} und {high}?",
		Over:         "Das ist mehr, als die Skala zeigen kann. Wollen wir es eine {max} nennen?",
		Under:        "Das ist weniger, als die Skala zeigen kann. Wollen wir es eine {min} nennen?",
		LetBe:        "Das ist in Ordnung, es muss keine Zahl sein. Wie würdest du es mit deinen eigenen Worten sagen?",
		Echo:         "Danke, dass du das sagst. Was noch?",
		Close:        "Danke, dass du dir das mit mir angeschaut hast. Wie es weitergeht, entscheidest du.",
		Stop:         "Lassen wir die Zahlen beiseite. Was du gerade gesagt hast, ist wichtiger.",
	}
}
