package phrase

// A word is a word of the phrases in phrase.go: one value for its forms, and for
// words that do the same there. The zero word is any other.
type word uint8

const (
	other word = iota
	skip
	you
	youre
	your
	yours
	youve
	i
	me
	my
	ive
	we
	myself
	is
	was
	been
	does
	can
	will
	cant
	not
	a
	the
	that
	one
	there
	who
	what
	how
	where
	when
	if_
	up
	to
	in
	of
	for_
	so
	on
	choice
	decide
	cause
	only
	nobody
	no
	get
	free
	charge
	hand
	here
	used
	own
	remember
	quit
	best
	harm
	likely
	opinion
	people
	think
	feel
	thoughts
	let
	see
	recap
	gather
	together
	sure
	far
	heard
	told
	said
	mention
	earlier
	last
	week
	finish
	next
	like
	summary
	praise
	job
	shall
	share
	takes
	strength
	hard
	kin
	short
	sorry
	hear
	seriously
	shows
	cares
)

// longestWord is the length of the longest key that wordOf knows.
const longestWord = 13

// wordOf returns the word with a key, as text.AppendKey gives it.
func wordOf(key []byte) word {
	if len(key) > longestWord {
		return other
	}
	switch string(key) {
	case "really", "just", "truly", "always", "also", "very", "quite", "totally", "completely", "entirely", "absolutely", "ultimately", "still", "then", "okay", "now", "briefly", "quickly", "all", "please", "am":
		return skip
	case "you":
		return you
	case "youre":
		return youre
	case "your":
		return your
	case "yours":
		return yours
	case "youve":
		return youve
	case "i", "im", "id":
		return i
	case "me":
		return me
	case "my":
		return my
	case "ive":
		return ive
	case "we", "our":
		return we
	case "myself":
		return myself
	case "is", "its", "thats", "be", "remains", "are":
		return is
	case "was", "were", "had", "got", "have":
		return was
	case "been":
		return been
	case "do", "does", "did":
		return does
	case "can", "could", "may":
		return can
	case "will", "would", "going":
		return will
	case "cant", "cannot", "couldnt":
		return cant
	case "not":
		return not
	case "a", "an":
		return a
	case "the":
		return the
	case "that", "this", "it":
		return that
	case "one":
		return one
	case "there":
		return there
	case "who":
		return who
	case "what", "whats":
		return what
	case "how", "hows":
		return how
	case "where":
		return where
	case "when":
		return when
	case "if":
		return if_
	case "up":
		return up
	case "to":
		return to
	case "in":
		return in
	case "of", "about":
		return of
	case "for":
		return for_
	case "so":
		return so
	case "on":
		return on
	case "choice", "decision", "call":
		return choice
	case "decide", "decides", "choose":
		return decide
	case "make", "makes", "force", "push", "tell":
		return cause
	case "only":
		return only
	case "nobody", "noone":
		return nobody
	case "no", "nothing":
		return no
	case "get", "gets":
		return get
	case "free":
		return free
	case "charge", "control":
		return charge
	case "hands":
		return hand
	case "here", "heres":
		return here
	case "used":
		return used
	case "own":
		return own
	case "remember":
		return remember
	case "quit", "stopped", "struggled", "smoked", "drank", "gave", "started", "tried", "went":
		return quit
	case "best", "better", "right":
		return best
	case "harm", "damage", "ruin", "kill", "destroy", "wreck", "scar", "harms", "damages", "ruins", "kills", "destroys", "wrecks":
		return harm
	case "likely":
		return likely
	case "opinion", "view", "experience":
		return opinion
	case "people":
		return people
	case "smokers", "drinkers", "users", "patients", "children", "adults", "men", "women":
		return kin
	case "more", "less", "too", "lack", "enough":
		return short
	case "think", "believe", "reckon":
		return think
	case "sound", "sit", "fit", "feel", "land", "strike":
		return feel
	case "thoughts":
		return thoughts
	case "let", "lets":
		return let
	case "see", "check":
		return see
	case "recap", "summarise", "summarize", "sum":
		return recap
	case "pull", "put", "draw", "tie", "gather":
		return gather
	case "together":
		return together
	case "sure":
		return sure
	case "far":
		return far
	case "heard", "understood", "noticed", "gathered":
		return heard
	case "told":
		return told
	case "said", "say":
		return said
	case "mentioned", "described", "talked", "named", "listed", "shared":
		return mention
	case "earlier", "before", "beginning":
		return earlier
	case "last":
		return last
	case "week", "time", "month", "session", "visit":
		return week
	case "finish", "stop", "close", "end", "wrap", "go", "leave":
		return finish
	case "next":
		return next
	case "like", "want":
		return like
	case "summary":
		return summary
	case "great", "well", "brilliant", "fantastic", "excellent", "wonderful", "amazing", "awesome", "perfect", "super", "congrats", "bravo":
		return praise
	case "job", "work", "done", "good":
		return job
	case "shall", "should":
		return shall
	case "share", "throw", "mention", "show", "offer", "suggest", "explain", "add", "raise", "give":
		return share
	case "takes", "took", "take":
		return takes
	case "shows", "showed":
		return shows
	case "determination", "courage", "strength", "guts", "effort", "commitment", "persistence", "patience", "discipline", "nerve", "honesty", "grit", "bravery", "resolve", "willpower":
		return strength
	case "hard", "tough", "difficult", "rough":
		return hard
	case "sorry":
		return sorry
	case "hear":
		return hear
	case "seriously":
		return seriously
	case "cares":
		return cares
	}
	return other
}
