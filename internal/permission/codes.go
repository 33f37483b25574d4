package permission

// A code stands for a word in phrases: one for its forms, and one for words that
// do the same there. The zero code is any other word.
type code uint8

const (
	other code = iota

	// Words that phrases pass over.
	skip // just, really, then
	few  // a, some, one, other

	// People.
	i
	you
	your
	me
	it
	there
	people

	// Auxiliaries and the like.
	be
	have
	do
	would
	will
	can
	may
	should
	must
	need
	let
	going
	not
	to
	if_
	for_
	with
	about
	or
	but
	in
	up
	on
	off
	out
	as
	since
	over
	what
	how
	which
	why
	whether

	// Asking for leave.
	okay
	mind
	like
	want
	fancy
	rather
	happy
	interested
	open
	permission
	tell
	told // its other forms, which are no imperatives
	say
	talk
	ask
	hear
	know
	see
	think
	info
	something
	help
	work
	sound

	// Leaving it to the client.
	choice
	decide
	only
	free
	feel
	take
	leave
	differently
	agree
	best
	way
	good

	// Answers.
	yes
	no
	goOn
	fire
	means
	change
	ahead
	away
	please
	listening
	guess
	maybe
	whatever
	stop
	drop
	enough
	sick
	subject
	else_
	move
	later
	thanks
	honest
	course
	bring
	bother
	caseOf
	earlier
	lecture
	pressure
	idk
)

// passed reports the words that a phrase may pass over.
func (c code) passed() bool { return c == skip || c == few }
