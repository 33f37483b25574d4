package roadblock

import (
	"encoding/binary"
	"flag"
	"fmt"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

var update = flag.Bool("update", false, "write table.bin anew")

// A node is a state of the graph while it grows as a tree.
type node struct {
	kind  Kind
	edges map[uint16]*node
}

func (n *node) to(w uint16) *node {
	if n.edges == nil {
		n.edges = map[uint16]*node{}
	}
	if n.edges[w] == nil {
		n.edges[w] = &node{}
	}
	return n.edges[w]
}

// A compiler reads phrases.txt.
type compiler struct {
	t       *testing.T
	words   map[string]uint16
	entries map[string]entry
	classes map[string][]string
	roots   [2]*node
	facts   int
	phrases int
}

func (c *compiler) word(s string) uint16 {
	switch s {
	case "^":
		return begins
	case "$":
		return ends
	case "_":
		return any1
	case "#":
		return digits
	}
	s = key(s)
	if w, ok := c.words[s]; ok {
		return w
	}
	if strings.Contains(s, "_") {
		require.Fail(c.t, "what is this word", s)
	}
	w := uint16(len(c.words)) + named
	c.words[s] = w
	e := c.entries[s]
	require.Zero(c.t, e.word, "%s is spelled otherwise in phrases", s)
	e.word = w
	c.entries[s] = e
	return w
}

// key is the form in which a text has the word.
func key(s string) string {
	switch s {
	case "^", "$", "_", "#":
		return s
	}
	return string(text.AppendKey(nil, s))
}

func (c *compiler) mark(words []string, set func(*entry)) {
	for _, w := range words {
		e := c.entries[key(w)]
		set(&e)
		c.entries[key(w)] = e
	}
}

func (c *compiler) read(data string) {
	require.Equal(c.t, named, c.word("not"))
	for line := range strings.Lines(data) {
		if f := strings.Fields(line); len(f) > 2 && f[0] == "class" {
			c.classes[f[1]] = f[2:]
		}
	}
	kind := None
	for n, line := range strings.Split(data, "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(f[0], "//") {
			continue
		}
		switch f[0] {
		case "spell":
			require.True(c.t, len(f) == 3 || len(f) == 4, "line %d", n+1)
			require.Equal(c.t, f[1], key(f[1]), "line %d: no text has this key", n+1)
			e := c.entries[f[1]]
			require.Zero(c.t, e.word, "line %d: spelled twice", n+1)
			e.word = c.word(f[2])
			if len(f) == 4 {
				e.second = c.word(f[3])
			}
			c.entries[f[1]] = e
		case "pass":
			c.mark(f[1:], func(e *entry) { e.marks |= passed })
		case "open":
			c.mark(f[1:], func(e *entry) { e.marks |= opener })
		case "numeral":
			c.mark(f[1:], func(e *entry) { e.marks |= numeral })
		case "person":
			c.mark(f[1:], func(e *entry) { e.marks |= subjects })
		case "parts":
			c.mark(f[1:], func(e *entry) { e.marks |= parting })
		case "fact":
			c.facts++
			require.Less(c.t, c.facts, 256)
			for _, w := range f[1:] {
				require.Zero(c.t, c.entries[w].fact, "line %d: %s stands in two facts", n+1, w)
			}
			c.mark(f[1:], func(e *entry) { e.fact = uint8(c.facts) })
		case "class": // read before
		case "say":
			kind = Kind(slices.Index(names[:], strings.Join(f[1:], " ")))
			require.Less(c.t, kind, all, "line %d: unknown kind", n+1)
			require.NotZero(c.t, kind)
		default:
			root := c.roots[0]
			if kind >= Toward {
				root = c.roots[1]
			}
			c.add(root, f, kind, n+1)
			c.phrases++
		}
	}
}

// add adds the ways in which a phrase can be said.
func (c *compiler) add(at *node, items []string, kind Kind, line int) {
	if len(items) == 0 {
		if at.kind == None { // the first one in the file
			at.kind = kind
		}
		return
	}
	item := items[0]
	if opt, ok := strings.CutSuffix(item, "?"); ok {
		c.add(at, items[1:], kind, line)
		item = opt
	}
	for alt := range strings.SplitSeq(item, "/") {
		if name, ok := strings.CutPrefix(alt, "@"); ok {
			require.NotEmpty(c.t, c.classes[name], "line %d: no class %s", line, name)
			for _, w := range c.classes[name] {
				to := at
				for part := range strings.SplitSeq(w, "+") {
					to = c.path(to, part)
				}
				c.add(to, items[1:], kind, line)
			}
			continue
		}
		to := at // a plus sign joins words
		for part := range strings.SplitSeq(alt, "+") {
			to = c.path(to, part)
		}
		c.add(to, items[1:], kind, line)
	}
}

// path goes on from a node with a word, or with those that it is spelled as.
func (c *compiler) path(at *node, word string) *node {
	word = key(word)
	if e := c.entries[word]; e.second != 0 || e.word != 0 && c.words[word] == 0 {
		at = at.to(e.word)
		if e.second != 0 {
			at = at.to(e.second)
		}
		return at
	}
	return at.to(c.word(word))
}

// graph numbers the states, equal ones once, and lays out the table.
func (c *compiler) graph() []byte {
	type state struct {
		kind  Kind
		edges []uint16
	}
	var states []state
	ids := map[string]uint16{}
	states = append(states, state{}, state{})
	var number func(n *node, fixed int) uint16
	number = func(n *node, fixed int) uint16 {
		s := state{kind: n.kind}
		for _, w := range slices.Sorted(maps.Keys(n.edges)) {
			s.edges = append(s.edges, w, number(n.edges[w], -1))
		}
		if fixed >= 0 {
			states[fixed] = s
			return uint16(fixed)
		}
		key := fmt.Sprint(s)
		if id, ok := ids[key]; ok {
			return id
		}
		require.Less(c.t, len(states), 1<<16)
		id := uint16(len(states))
		ids[key] = id
		states = append(states, s)
		return id
	}
	number(c.roots[0], 0)
	number(c.roots[1], 1)

	slotted := make([]byte, slots*slotSize)
	used := 0
	hashes := map[uint32]string{}
	for _, key := range slices.Sorted(maps.Keys(c.entries)) {
		e := c.entries[key]
		h := lemma.Hash([]byte(key))
		require.NotZero(c.t, h)
		require.Empty(c.t, hashes[h], "%s has the hash of another word", key)
		hashes[h] = key
		s := h * spread >> (32 - slotBits)
		for binary.LittleEndian.Uint32(slotted[s*slotSize:]) != 0 {
			s = (s + 1) % slots
		}
		at := slotted[s*slotSize:]
		binary.LittleEndian.PutUint32(at, h)
		binary.LittleEndian.PutUint16(at[4:], e.word)
		binary.LittleEndian.PutUint16(at[6:], e.second)
		at[8], at[9] = e.marks, e.fact
		used++
	}
	require.Less(c.t, used, slots/2, "a fuller table is slow")

	data := binary.LittleEndian.AppendUint16(nil, uint16(len(states)))
	data = append(data, slotted...)
	var edges []byte
	for _, s := range states {
		require.Less(c.t, len(edges)/edgeSize, 1<<16)
		data = binary.LittleEndian.AppendUint16(data, uint16(len(edges)/edgeSize))
		data = binary.LittleEndian.AppendUint16(data, uint16(len(s.edges)/2))
		data = append(data, byte(s.kind))
		for _, x := range s.edges {
			edges = binary.LittleEndian.AppendUint16(edges, x)
		}
	}
	c.t.Logf("%d phrases, %d words, %d states, %d edges, %d facts", c.phrases, used, len(states), len(edges)/edgeSize, c.facts)
	return append(data, edges...)
}

// TestTableIsCurrent shows that table.bin is made from phrases.txt. Run with
// -update after a change of the phrases.
func TestTableIsCurrent(t *testing.T) {
	data, err := os.ReadFile("phrases.txt")
	require.NoError(t, err)
	c := compiler{t: t, words: map[string]uint16{}, entries: map[string]entry{}, classes: map[string][]string{}, roots: [2]*node{{}, {}}}
	c.read(string(data))
	got := c.graph()
	if *update {
		require.NoError(t, os.WriteFile("table.bin", got, 0o644))
		return
	}
	require.True(t, string(got) == table, "table.bin is not what phrases.txt says: go test ./internal/roadblock -update")
}
