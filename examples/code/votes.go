package main

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// mostOfClients gives of each code what most of those who gave one said, the
// first of equals; nil where nobody coded the turn.
func mostOfClients(all []*mi.ClientCodes) *mi.ClientCodes {
	if len(all) == 0 {
		return nil
	}
	var out mi.ClientCodes
	out.Talk.Valence = most(all, func(k *mi.ClientCodes) mi.Valence { return k.Talk.Valence })
	out.Talk.Kind = most(all, func(k *mi.ClientCodes) mi.Kind {
		if k.Talk.Valence != out.Talk.Valence {
			return "" // a kind of other talk
		}
		return k.Talk.Kind
	})
	return &out
}

// mostOfCounsellors does the same for a counsellor's turn. Who names no code of a
// manual has found none, which is a vote as well.
func mostOfCounsellors(all []*mi.CounsellorCodes) *mi.CounsellorCodes {
	if len(all) == 0 {
		return nil
	}
	var out mi.CounsellorCodes
	r := &out.Response
	r.Main = most(all, func(k *mi.CounsellorCodes) mi.Main { return k.Response.Main })
	r.Question = existing(all, mi.QuestionNone, func(k *mi.CounsellorCodes) mi.QuestionType { return k.Response.Question })
	r.Reflection = existing(all, mi.ReflectionNone, func(k *mi.CounsellorCodes) mi.ReflectionType { return k.Response.Reflection })
	r.MITI = mostCodes(all, func(k *mi.CounsellorCodes) []mi.MITICode { return k.Response.MITI })
	r.MISC = mostCodes(all, func(k *mi.CounsellorCodes) []mi.MISCCode { return k.Response.MISC })
	return &out
}

// existing decides first whether there is any, then which: two who say open and
// closed outvote one who says that there is no question.
func existing[K any, T ~string](all []K, none T, of func(K) T) T {
	there := most(all, func(k K) string {
		switch of(k) {
		case "":
			return ""
		case none:
			return "no"
		}
		return "yes"
	})
	if there == "no" {
		return none
	}
	return most(all, func(k K) T {
		if of(k) == none {
			return ""
		}
		return of(k)
	})
}

// mostCodes gives the codes that most gave together, nil where nobody looked.
func mostCodes[K any, T ~string](all []K, of func(K) []T) []T {
	looked := slices.DeleteFunc(slices.Clone(all), func(k K) bool { return of(k) == nil })
	if len(looked) == 0 {
		return nil
	}
	name := func(k K) string { return "(" + joined(of(k)) + ")" } // so that none is a vote
	winner := most(looked, name)
	i := slices.IndexFunc(looked, func(k K) bool { return name(k) == winner })
	return slices.Clone(of(looked[i]))
}

// most gives what most say, the first of equals; who says nothing has no vote.
func most[K any, T ~string](all []K, of func(K) T) T {
	var best T
	votes := 0
	counted := map[T]int{}
	for _, k := range all {
		counted[of(k)]++
	}
	for _, k := range all {
		if v := of(k); v != "" && counted[v] > votes {
			best, votes = v, counted[v]
		}
	}
	return best
}

func joined[T ~string](codes []T) string {
	s := make([]string, len(codes))
	for i, c := range codes {
		s[i] = string(c)
	}
	return strings.Join(s, " ")
}
