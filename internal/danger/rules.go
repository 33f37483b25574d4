package danger

// A flag says what a rule knows of its phrases before they are read in their
// sentence.
type flag uint16

const (
	ofSelf   flag = 1 << iota // it is the speaker's own, whoever stands before
	ofOther                   // it is somebody else's
	ofNobody                  // the words do not say whose it is
	meant                     // "not" before it denies nothing: "don't you think they'd be better off"
	now                       // would and if make no plan of it: "they'd be better off without me"
	vague                     // a sign beside another one alone
	idiom                     // words of danger that mean something else
	nothing                   // words that only look like those of a rule: they are passed over
	told                      // in the past tense it is as near as in the present: abuse
	spent                     // in the past tense the speaker's own is over as well: breath that came back

	// Of contexts.
	lying      // puts what is said back in time
	nearing    // brings it forward again
	returning  // says that what lay back has come again
	deliberate // is no accident
	asker      // "asking for a friend"
	halves     // makes a denial one by halves
)

// A rule is what its phrases show. A phrase is words with blanks between them:
// "/" parts words for one place, "?" stands before what may be missing, ".." is up
// to four words of any kind, "#" a number and "##" one of eight or more, and capitals name a set of words
// (see classes). Words in between that only lend weight, "just", "really", are
// passed over everywhere. The longest phrase from a word on counts, and of two
// as long the one that stands first.
type rule struct {
	kind    Kind
	seen    string
	flags   flag
	phrases []string
}

// rules returns the rules by kind. It makes them anew, once, see [load].
func rules() []rule {
	var all []rule
	for _, part := range [...][]rule{
		idioms(), suicide(), suicideHints(), selfHarm(), harmToOthers(), abuse(), medical(), overdose(), psychosis(),
	} {
		all = append(all, part...)
	}
	return all
}
