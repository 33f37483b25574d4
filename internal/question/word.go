package question

// A word is what the grammar of questions tells apart. Words that do the same
// share one, named for the commonest of them; [wordsOf] lists them.
type word uint8

const (
	other word = iota // all that the grammar does not know

	// Question words.
	what
	how
	why
	who
	where
	when
	which

	// Auxiliaries and modals.
	do
	did // does, did, has
	be  // is, was
	are // are, were, am
	have
	had
	can
	would
	will
	may
	shall
	notDo
	notBe
	notModal

	// Subjects, objects and what opens a noun phrase.
	ego // I
	you
	we
	he // he, she, they
	it
	that
	there
	anyone
	someone // someone, people
	anything
	something
	im    // I and a verb
	youre // you and a verb
	its   // another subject and a verb
	lets
	me
	self
	the
	your
	a
	anyWord
	some
	another
	all
	most
	record // the longest, the latest: one fact

	// What joins clauses, leads in, answers and ends.
	and
	so
	or
	whether // if, whether
	though  // because, while: a subordinate clause follows
	then
	than
	not
	lead // well, now, just: nothing changes where they are left out
	ack  // great, thanks
	okay
	sure
	right
	yeah
	please
	ever
	still // still, always, usually
	closing

	// Prepositions.
	of
	about
	to
	from
	on
	out
	with
	in
	prep
	through

	// Verbs of asking, telling and thinking.
	tell
	describe
	explain
	say
	talk
	walk
	help
	understand
	give
	hear
	know
	see
	think
	feel
	mean
	guess
	wonder
	ask
	said // reports what somebody said
	want
	like
	love
	mind
	let
	find
	makes
	take
	happen // a verb whose subject is often "what": brings, happened, helps
	doing
	thought
	leave
	begin
	work
	sound
	wish // willing, interested, able

	// What is asked for.
	more
	bit
	idea
	many
	long
	degree // important, confident, ready
	datum  // time, day, name, age
	kind
	thing  // what is asked for to hear more: thoughts, ways, reasons
	others // else
	come
	fit
	number // two to nine, and what is in digits
	low    // zero, one: where scales begin
	high   // five, ten, a hundred: where they end
	scale

	words
)

// class is a set of words.
type class uint16

const (
	isWh       class = 1 << iota
	isAux            // auxiliary or modal, with "not" or without
	isNot            // auxiliary with "not"
	isPerson         // a subject that hardly stands behind an auxiliary but in a question
	isSubject        // can be the whole subject
	isNoun           // opens a noun phrase
	isClause         // subject and verb in one
	isLead           // may stand before a question and changes nothing
	isJoin           // joins two clauses
	isEmbedder       // a question word behind it is part of a statement
	isPrep
	isAnswer // yes and the like
	isInvite // what one asks another to do to hear more
	isMore   // may begin one of the other questions

	isCue = isWh | isAux | isInvite | isMore
)

// classes holds the classes of each word.
var classes = [words]class{
	what: isWh, how: isWh, why: isWh, who: isWh, where: isWh, when: isWh, which: isWh,

	do: isAux, did: isAux, be: isAux, are: isAux, have: isAux, had: isAux,
	can: isAux, would: isAux, will: isAux, may: isAux, shall: isAux,
	notDo: isAux | isNot, notBe: isAux | isNot, notModal: isAux | isNot,

	ego: isPerson | isSubject, you: isPerson | isSubject | isMore, we: isPerson | isSubject, he: isPerson | isSubject,
	someone: isPerson | isSubject, anyone: isPerson | isSubject | isMore,
	it: isSubject, that: isSubject, there: isSubject, anything: isSubject | isMore, something: isSubject,
	im: isClause, youre: isClause, its: isClause, lets: isClause,
	the: isNoun, your: isNoun, a: isNoun, anyWord: isNoun | isMore, some: isNoun, another: isNoun, all: isNoun,
	most: isNoun, record: isNoun,

	and: isJoin | isLead, so: isJoin | isLead, or: isJoin | isLead, then: isJoin | isLead, though: isJoin,
	lead: isLead, please: isLead, like: isLead,
	ack: isLead | isAnswer, okay: isLead | isAnswer, sure: isLead | isAnswer, right: isLead | isAnswer,
	yeah: isLead | isAnswer,

	of: isPrep | isEmbedder, about: isPrep | isEmbedder, to: isPrep | isEmbedder, from: isPrep | isEmbedder,
	on: isPrep | isEmbedder, prep: isPrep | isEmbedder, with: isPrep | isEmbedder, in: isPrep | isEmbedder, out: isPrep, through: isPrep,

	tell: isInvite, describe: isInvite, explain: isInvite, say: isInvite, talk: isInvite, walk: isInvite,
	help: isInvite, give: isInvite, take: isInvite,
	know: isEmbedder | isMore, hear: isEmbedder | isMore, understand: isEmbedder | isMore,
	see: isEmbedder, find: isEmbedder, mean: isEmbedder, said: isEmbedder, than: isEmbedder,
	wonder: isMore, wish: isMore,
}

// isPlain reports whether the word is "in", "with" or one of the prepositions that are
// not told apart.
func (w word) isPlain() bool { return w == prep || w == with || w == in }

// has reports whether the word is in one of the classes.
func (w word) has(c class) bool { return classes[w]&c != 0 }
