package ocean

import (
	"cmp"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/roadblock"
)

// brokenOff reports whether a question was not brought to its end, as happens in
// speech: what follows is said in its place.
func (k *checking) brokenOff(q *question.Question) bool {
	asked, rest := q.Span.In(k.draft), k.draft[q.Span.End:]
	for _, dash := range [...]string{"-", "—", "–"} {
		if strings.HasSuffix(asked, dash) || strings.HasPrefix(rest, dash) {
			return true
		}
	}
	return false
}

const (
	longWord  = 5  // from how many bytes a word tells what a question is about
	longWords = 16 // of how many of them a question is known
)

// noTopic are longer words that are in questions about anything.
var noTopic = [...]string{
	"about", "after", "again", "another", "before", "being", "could", "doing", "didn't", "doesn't", "don't", "going", "isn't",
	"might", "other", "really", "right", "should", "since", "still", "thing", "things", "think", "their", "there", "these", "those",
	"until", "wasn't", "where", "which", "while", "would", "you'd", "you'll", "you're", "you've", "yourself",
}

// again reports whether a question says once more what the one before asked: two
// different words of its topic were in it.
func (k *checking) again(q, before *question.Question) bool {
	var was, is [longWords]uint32
	shared := 0
	topic := k.about(&was, before)
	for _, h := range k.about(&is, q) {
		if slices.Contains(topic, h) {
			shared++
		}
	}
	return shared > 1
}

// about puts the first longer words of a question into room, each once.
func (k *checking) about(room *[longWords]uint32, q *question.Question) []uint32 {
	words := room[:0]
	from, _ := slices.BinarySearchFunc(k.reader.Words, q.Span.Start, func(w roadblock.Word, at int) int { return cmp.Compare(w.Start, at) })
	for i := from; i < len(k.reader.Words) && len(words) < longWords; i++ {
		w := &k.reader.Words[i]
		if w.Start >= q.Span.End {
			break
		}
		if w.Len() < longWord || slices.Contains(words, w.Hash) {
			continue
		}
		said := w.In(k.draft)
		if !slices.ContainsFunc(noTopic[:], func(s string) bool { return strings.EqualFold(s, said) }) {
			words = append(words, w.Hash)
		}
	}
	return words
}
