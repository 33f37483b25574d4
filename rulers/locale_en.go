package rulers

// English is the locale of English.
func English() *Locale { return must(englishData()) }

func englishData() LocaleData {
	return LocaleData{
		Tag: "en", Name: "English",
		Review:        Review{Status: Own},
		TargetForm:    "a verb without \"to\", with what belongs to it",
		TargetExample: "cut down on drinking",
		Elisions: []Elision{{
			Word: "a", Becomes: "an",
			Numbers: []int{8, 11, 18, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89},
		}},
		Texts: []Texts{{
			Target: "make this change",
			Importance: DimensionTexts{
				Name:     "Importance",
				Question: "On a scale from {min} to {max}, where {min} is {least} and {max} is {most}, how important is it to you to {target}?",
				Again:    "On that same scale from {min} to {max}, how important is it to you to {target}?",
				Clarify:  "What I mean is how much it matters to you, right now, to {target}. Which number comes closest?",
				Least:    "not at all important", Most: "extremely important",
				Floor: "Right now this isn't something that matters to you, and what you do about it is up to you.",
			},
			Confidence: DimensionTexts{
				Name:     "Confidence",
				Question: "If you decided to {target}, how confident are you that you could do it, on a scale from {min} to {max}, where {min} is {least} and {max} is {most}?",
				Again:    "And if you decided to {target}, how confident are you, on that same scale, that you could do it?",
				Clarify:  "Suppose you had made up your mind to {target}. How sure are you that you could do it? Which number comes closest?",
				Least:    "not at all confident", Most: "extremely confident",
				Floor: "Right now it doesn't look doable to you, and nobody but you can decide whether to try.",
			},
			Readiness: DimensionTexts{
				Name:     "Readiness",
				Question: "On a scale from {min} to {max}, where {min} is {least} and {max} is {most}, how ready are you to {target}?",
				Again:    "On that same scale from {min} to {max}, how ready are you to {target}?",
				Clarify:  "What I mean is how ready you are, as things stand today, to {target}. Which number comes closest?",
				Least:    "not ready at all", Most: "completely ready",
				Floor: "You're not ready for this now, and the pace is yours to set.",
			},
			Down:         "Why a {value} and not a {lower}?",
			DownRange:    "Why {low} or {high}, and not a {lower}?",
			Why:          "What makes it a {value}?",
			WhyWords:     "What makes you say that? What speaks for it, as you see it?",
			Up:           "What would it take to get from {value} to {higher}?",
			UpTwo:        "What would it take to get from {value} to {higher} or {highest}?",
			FloorUp:      "What would have to happen for it to become a {higher} or a {highest}? It's fine to leave it for now, too.",
			AskNumber:    "If you had to put a number on that, from {min} to {max}, which one would you pick?",
			Confirm:      "So would you call it a {value}?",
			ConfirmRange: "So somewhere from {low} to {high}?",
			Convert:      "On our scale from {min} to {max}, would that be a {value}?",
			ConvertRange: "On our scale from {min} to {max}, would that be from {low} to {high}?",
			Over:         "That's stronger than the scale can show. Shall we call it a {max}?",
			Under:        "That's lower than the scale can show. Shall we call it a {min}?",
			LetBe:        "That's fine, it doesn't need a number. How would you put it in your own words?",
			Echo:         "Thank you for saying that. What else?",
			Close:        "Thank you for looking at this with me. Where you go from here is up to you.",
			Stop:         "Let's leave the numbers aside. What you just said matters more.",
		}},
		Sheet: Sheet{
			Profiles: [4]ProfileTexts{
				{
					Name:  "low importance, low confidence",
					Do:    "Stay with the person. Explore how they see it, give information only if they want it, and build importance first.",
					Avoid: "Making plans, or arguing for the change.",
				},
				{
					Name:  "low importance, high confidence",
					Do:    "Explore what matters: values, what they would notice in a year with and without the change, the best and the worst that could come of it.",
					Avoid: "Teaching skills: they could do it, they are not persuaded.",
				},
				{
					Name:  "high importance, low confidence",
					Do:    "Build confidence: earlier successes, strengths, small steps, several ways to choose from, people who would help.",
					Avoid: "More reasons why it matters: they know.",
				},
				{
					Name:  "high importance, high confidence",
					Do:    "Sum up, ask what they will do, and help with a plan if they want one.",
					Avoid: "Evoking further reasons: they have decided.",
				},
			},
			Stages:   [3]string{"not ready", "unsure", "ready"},
			Up:       "up {points}",
			Down:     "down {points}",
			Same:     "unchanged",
			Points:   Plural{One: "{n} point", Other: "{n} points"},
			Readings: Plural{One: "{n} reading", Other: "{n} readings"},
			Noise:    "One point more or less is within what comes and goes; nobody has shown which change on a ruler means something.",
			Decimal:  ".",
		},
		Words:  englishWords(),
		Asking: englishAsking(),
	}
}
