package perspective

// clauseOpener returns the length of a phrase at the head that opens a clause of
// time, as "when" does.
func clauseOpener(words []Word) int {
	n, _ := MatchAny(words, "by the time", "the moment", "the minute", "every time", "as soon as", "the day", "the more", "each time", "any time", "the first time", "the last time", "as long as", "the next time")
	return n
}

// mainBehind finds the main clause behind a subordinate one without a comma:
// "when I'm stressed I smoke".
func mainBehind(words []Word) int {
	for i := 3; i < len(words)-1; i++ {
		switch headOf(words[i].Key) {
		case "i", "we", "he", "she", "they", "it":
			if !conjunction(words[i-1].Key) && (!preposition(words[i-1].Key) || Has(words[i-2:i-1], "it", "them", "him", "that")) && (!takesClause(words[i-1].Key) || words[i-1].Key == "me" && !saysTo(words[i-2].Key)) && !adverb(words[i-1].Key) && (!determiner(words[i-1].Key) || words[i-1].Key == "her") && subjectAt(words[i:]) > 0 {
				return i
			}
		}
	}
	return 0
}

// opener returns the length of a phrase of time or place at the head.
func opener(words []Word) int {
	n, ok := MatchAny(
		words, "last night", "last week", "last month", "last year", "last time", "right now", "at the moment", "these days", "every day", "every night", "every morning", "every evening", "every week", "every weekend",
		"most days", "most nights", "most mornings", "most evenings", "most weeks", "some days", "some nights", "at work", "at home", "at night", "at weekends", "on weekends", "at first", "on weekdays", "in the morning", "in the mornings", "in the evening", "in the evenings", "in the end",
		"for years", "for months", "for weeks", "for once", "for me", "for now", "this week", "this month", "this year", "this morning", "this time", "all day", "all week", "one day", "a year ago", "a month ago", "a week ago", "two years ago", "years ago", "a while ago",
		"since then", "so far", "after work", "before bed", "on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "on saturday", "on sunday", "on mondays", "on fridays", "on saturdays", "on sundays", "at school", "at lunch", "in my head", "to me", "by then", "by now", "deep down", "in the past", "back then", "by the evening", "when i'm stressed", "half the time", "the other day", "the other night", "next week", "next month", "next year", "on a good day", "on a bad day", "as for me", "from now on", "once a week", "twice a week", "when it comes to it", "no matter what", "in my opinion", "in my view", "on the one hand", "on one hand",
	)
	if !ok {
		return 0
	}
	if n < len(words) && (subjectWord(words[n].Key) || adverb(words[n].Key) || timeWord(words[n].Key) || !known(words[n].Key) && verbWithin(words[n:], 5)) {
		return n
	}
	return 0
}

// asking reports a question without its mark.
func asking(words []Word) bool {
	switch head := words[0].Key; head {
	case "what", "how", "why", "who", "where", "when", "which":
		second := words[1].Key
		return head != "when" && head != "where" && (auxiliary(second) && head != "what" || head == "what" && auxiliary(second) && len(words) > 2 && subjectWord(words[2].Key) || second == "about" || second == "if" || second == "come") ||
			head == "when" && auxiliary(second) || head == "where" && auxiliary(second) || head == "who" || head == "which"
	default:
		return auxiliary(head) && words[1].Key != "not"
	}
}
