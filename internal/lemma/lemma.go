package lemma

// A Class says what a word is to whoever compares what two people said. The
// zero Class is a word with meaning of its own.
type Class uint8

// The classes.
const (
	Content    Class = iota
	Grammar          // articles, prepositions, auxiliaries, fillers of speech
	Negator          // not, never, don't
	Subject          // I, I'm; also me, for "you" is both
	Owner            // my, our
	Self             // myself
	Owned            // mine
	Other            // you, you're
	OtherOwn         // your
	OtherSelf        // yourself
	OtherOwned       // yours
)

// Grammatical reports whether a word of the class says nothing by itself.
func (c Class) Grammatical() bool { return c != Content }

// Turned returns the class that a word of the first person has when the
// listener gives it back, and the reverse: I and you, my and your. Other classes
// have none and come back as they are.
func (c Class) Turned() Class {
	switch c {
	case Subject, Owner, Self, Owned:
		return c + (Other - Subject)
	case Other, OtherOwn, OtherSelf, OtherOwned:
		return c - (Other - Subject)
	}
	return c
}

// maxIrregular is the length of the longest word that [lookUp] knows.
const maxIrregular = 10

// Of returns the class of the word with a key and a hash of its stem. Forms of a
// word have one stem: drink, drinks, drank, drinking.
func Of(key []byte) (stem uint32, class Class) {
	if len(key) <= maxIrregular {
		base, class := lookUp(key)
		switch {
		case class.Grammatical():
			return Hash(key), class
		case base != "":
			return hashString(base), Content
		}
	}
	return Stem(key), Content
}

// Stem hashes a word without its endings, and without asking whether it is
// irregular.
func Stem(key []byte) uint32 {
	n, tail := cut(key)
	h := uint32(offset)
	for _, c := range key[:n] {
		h = (h ^ uint32(c)) * prime
	}
	if tail != 0 {
		h = (h ^ uint32(tail)) * prime
	}
	return h
}

const (
	offset = 2166136261
	prime  = 16777619
)

// Hash is FNV-1a.
func Hash(b []byte) uint32 {
	h := uint32(offset)
	for _, c := range b {
		h = (h ^ uint32(c)) * prime
	}
	return h
}

// hashString hashes a base form of the list, which is written as its stem.
func hashString(s string) uint32 {
	h := uint32(offset)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * prime
	}
	return h
}
