package score

import "github.com/evoke-mi/evoke/mi"

// add counts one piece of talk.
func (t *Talk) add(v mi.Valence) {
	switch v {
	case mi.Change:
		t.Change++
	case mi.Sustain:
		t.Sustain++
	case mi.Neutral:
		t.Neutral++
	default:
		t.Unknown++
	}
}

func (t *Talk) finish(by Basis) {
	t.By = by
	t.CTShare = shareOf(t.Change, t.Sustain, by)
}

// A side is a pair of counts, for change and for sustain talk.
type side struct{ change, sustain int }

func (s *side) add(v mi.Valence) {
	switch v {
	case mi.Change:
		s.change++
	case mi.Sustain:
		s.sustain++
	}
}

// A clientCounter counts the turns of clients.
type clientCounter struct {
	Client
	words     clientWords
	kinds     []side
	codes     []int
	strengths []side
	tenths    [tenths]Talk
}

// clientWords holds the label sets, which mi makes anew at every call.
type clientWords struct {
	kinds     []mi.Kind
	codes     []mi.ClientCode
	valences  []mi.Valence // of codes
	kindOf    []int        // of codes, into kinds, -1 for neutral talk
	strengths []mi.Strength
	signs     []mi.DiscordSign
}

func wordsOfClients() clientWords {
	w := clientWords{kinds: mi.Kinds(), codes: mi.AllClientCodes(), strengths: mi.Strengths(), signs: mi.DiscordSigns()}
	for _, c := range w.codes {
		w.valences = append(w.valences, c.Valence())
		w.kindOf = append(w.kindOf, index(w.kinds, c.Kind()))
	}
	return w
}

// clientOfTurns counts the clients' talk; clock says into which tenth of the
// session a turn falls.
func clientOfTurns(turns []mi.CodedTurn, clock clock) Client {
	w := wordsOfClients()
	n := clientCounter{
		words: w, kinds: make([]side, len(w.kinds)), codes: make([]int, len(w.codes)), strengths: make([]side, len(w.strengths)),
	}
	for _, s := range w.signs {
		n.Discord.Signs = append(n.Discord.Signs, SignCount{Sign: s})
	}
	for i := range turns {
		switch t := &turns[i]; {
		case t.Turn.Role != mi.Client:
		case t.Client == nil:
			n.Uncoded++
		default:
			n.turn(t.Client, clock.tenth(i))
		}
	}
	return n.finish(clock)
}

// turn counts a turn. Codes that are no code of [mi.AllClientCodes] are talk of
// unknown valence. A turn without utterances counts as one.
func (n *clientCounter) turn(k *mi.ClientCodes, tenth int) {
	if mi.Gated(k.Risks) {
		n.gated(k, tenth)
		return
	}
	valence := k.Talk.Answer()
	n.ByTurn.add(valence)
	if row := index(n.words.strengths, k.Talk.Strength); row >= 0 {
		n.strengths[row].add(valence)
	}
	if k.Talk.Mixed {
		n.Mixed++
	}
	if k.Talk.Assumed {
		n.Assumed++
	}
	for i := range k.Utterances {
		n.utterance(k.Utterances[i].Code, tenth)
	}
	if len(k.Utterances) == 0 {
		row := index(n.words.codes, mi.ClientCodeOf(valence, k.Talk.Kind))
		n.count(valence, row, tenth)
	}
	n.discord(k)
}

// gated counts a turn with a sign of danger: its talk is of unknown valence until
// a person has looked.
func (n *clientCounter) gated(k *mi.ClientCodes, tenth int) {
	n.Gated++
	n.ByTurn.add(mi.Unknown)
	for range max(1, len(k.Utterances)) {
		n.count(mi.Unknown, -1, tenth)
	}
	n.discord(k)
}

func (n *clientCounter) discord(k *mi.ClientCodes) {
	for _, d := range k.Discord {
		if row := index(n.words.signs, d.Sign); row >= 0 {
			n.Discord.Signs[row].Count++
		}
	}
	if len(k.Discord) > 0 {
		n.Discord.Turns++
	}
}

func (n *clientCounter) utterance(c mi.ClientCode, tenth int) {
	row := index(n.words.codes, c)
	valence := mi.Unknown
	if row >= 0 {
		valence = n.words.valences[row]
	}
	n.count(valence, row, tenth)
}

// count counts an utterance; row is its code, -1 for none.
func (n *clientCounter) count(v mi.Valence, row, tenth int) {
	n.ByUtterance.add(v)
	n.tenths[tenth].add(v)
	if row < 0 {
		return
	}
	n.codes[row]++
	if kind := n.words.kindOf[row]; kind >= 0 {
		n.kinds[kind].add(v)
	}
}

func (n *clientCounter) finish(clock clock) Client {
	c := &n.Client
	c.ByTurn.finish(ByTurn)
	c.ByUtterance.finish(ByUtterance)
	for i, k := range n.words.kinds {
		s := n.kinds[i]
		c.Kinds = append(c.Kinds, KindCount{Kind: k, Change: s.change, Sustain: s.sustain, CTShare: shareOf(s.change, s.sustain, ByUtterance)})
	}
	c.Codes = n.misc()
	for i, s := range n.words.strengths {
		c.Strengths = append(c.Strengths, StrengthCount{Strength: s, Change: n.strengths[i].change, Sustain: n.strengths[i].sustain})
	}
	c.Course = courseOf(n.tenths, clock.axis())
	return *c
}

// misc gives the counts by MISC 2.5, which has no activation.
func (n *clientCounter) misc() []ClientCodeCount {
	var out []ClientCodeCount
	for i, code := range n.words.codes {
		if code.Kind() == mi.Activation {
			// Commitment stands before activation, so it is in out already and
			// at its own place.
			to := index(n.words.codes, mi.ClientCodeOf(code.Valence(), mi.Commitment))
			out[to].Count += n.codes[i]
			continue
		}
		out = append(out, ClientCodeCount{Code: code, Count: n.codes[i]})
	}
	return out
}

// index is slices.Index for labels.
func index[T ~string](all []T, label T) int {
	for i := range all {
		if all[i] == label {
			return i
		}
	}
	return -1
}
