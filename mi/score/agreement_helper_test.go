package score_test

import (
	"fmt"
	"math/rand/v2"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// agreeCanary is said in every turn, and must not be in any result.
const agreeCanary = "Zbigniew drinks"

// agreeTalk numbers turns and gives them words.
func agreeTalk(turns ...mi.CodedTurn) mi.Coded {
	c := mi.Coded{ID: "ward-7", Turns: turns}
	for i := range turns {
		turns[i].Turn.Number = 10 + i
		turns[i].Turn.Text = agreeCanary
	}
	return c
}

// agreeClient is a client's turn, uncoded with the valence "".
func agreeClient(v mi.Valence, k mi.Kind) mi.CodedTurn {
	t := mi.CodedTurn{Turn: mi.Turn{Role: mi.Client}}
	if v != "" {
		t.Client = &mi.ClientCodes{Talk: mi.Talk{Valence: v, Kind: k}}
	}
	return t
}

// agreeCounsellor is a counsellor's turn with the codes of a response.
func agreeCounsellor(r mi.Response) mi.CodedTurn {
	return mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor}, Counsellor: &mi.CounsellorCodes{Response: r}}
}

// agreePick picks one of some labels, now and then none.
func agreePick[T ~string](r *rand.Rand, labels []T) T {
	if r.IntN(8) == 0 {
		return ""
	}
	return labels[r.IntN(len(labels))]
}

// agreeSome picks some of some labels, now and then nil.
func agreeSome[T any](r *rand.Rand, labels []T) []T {
	if r.IntN(8) == 0 {
		return nil
	}
	out := []T{}
	for range r.IntN(4) {
		out = append(out, labels[r.IntN(len(labels))])
	}
	return out
}

// agreeAtRandom is a conversation of n turns as any number of coders might have
// coded it who guess.
func agreeAtRandom(r *rand.Rand, n, coders int) []mi.Coded {
	out := make([]mi.Coded, coders)
	for i := range n {
		role := mi.Roles()[r.IntN(2)]
		for c := range out {
			t := agreeClient(agreePick(r, mi.Valences()), agreePick(r, mi.Kinds()))
			if role == mi.Counsellor {
				t = agreeCounsellor(mi.Response{
					Main: agreePick(r, mi.Mains()), Question: agreePick(r, mi.QuestionTypes()),
					Reflection: agreePick(r, mi.ReflectionTypes()),
					MITI:       agreeSome(r, mi.MITICodes()), MISC: agreeSome(r, mi.MISCCodes()),
				})
				if r.IntN(8) == 0 {
					t.Counsellor = nil
				}
			}
			t.Turn.Number, t.Turn.Text = i, agreeCanary
			out[c].Turns = append(out[c].Turns, t)
		}
	}
	return out
}

// agreeNames reads the codes of a turn for an attribute once more, in the
// plainest way; false where the turn is not coded.
func agreeNames(a score.Attribute, t mi.CodedTurn) (codes []string, ok bool) {
	one := func(s string, valid bool) ([]string, bool) { return []string{s}, valid }
	switch a {
	case score.AttributeValence:
		if t.Client == nil || t.Client.Talk.Valence == mi.Unknown {
			return nil, false
		}
		return one(string(t.Client.Talk.Valence), t.Client.Talk.Valence != "")
	case score.AttributeKind:
		switch {
		case t.Client == nil || t.Client.Talk.Valence == mi.Unknown || t.Client.Talk.Valence == "":
			return nil, false
		case t.Client.Talk.Valence == mi.Neutral:
			return one("none", true)
		}
		return one(string(t.Client.Talk.Kind), t.Client.Talk.Kind != "")
	}
	if t.Counsellor == nil {
		return nil, false
	}
	r := t.Counsellor.Response
	switch a {
	case score.AttributeMain:
		return one(string(r.Main), r.Main != "")
	case score.AttributeQuestion:
		return one(string(r.Question), r.Question != "")
	case score.AttributeReflection:
		return one(string(r.Reflection), r.Reflection != "")
	case score.AttributeMITI:
		for _, c := range r.MITI {
			codes = append(codes, string(c))
		}
		return codes, r.MITI != nil
	case score.AttributeMISC:
		for _, c := range r.MISC {
			codes = append(codes, string(c))
		}
		return codes, r.MISC != nil
	}
	panic(fmt.Sprint("no attribute ", a))
}
