package score

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// MISC is the counsellor's side as MISC 2.5 counts it: every utterance by
// itself (field guide 3.2). The zero value is of no talk.
type MISC struct {
	By Basis `json:"by"`
	// Utterances is how many have a code, Uncoded how many have none; a turn
	// without any is one of those.
	Utterances int `json:"utterances"`
	Uncoded    int `json:"uncoded"`
	// Counts has the number of utterances with each of [mi.MISCCodes], in their
	// order.
	Counts []MISCCount `json:"counts"`
	// Consistent and Inconsistent are the MI-consistent and the MI-inconsistent
	// codes (MICO, MIIN).
	Consistent   Group `json:"mi_consistent"`
	Inconsistent Group `json:"mi_inconsistent"`
	// MICShare is %MIC, consistent / (consistent + inconsistent).
	MICShare Ratio `json:"mic_share"`
	// OQShare is %OQ, OQ / (OQ + CQ).
	OQShare Ratio `json:"oq_share"`
	// CRShare is %CR, CR / (SR + CR). Reframes are neither: MISC 2.5 keeps
	// them apart, where MITI counts them as complex.
	CRShare Ratio `json:"cr_share"`
}

// A MISCCount is the count of a code.
type MISCCount struct {
	Code  mi.MISCCode `json:"code"`
	Count int         `json:"count"`
}

// A Group is a group of codes that are added up. Authors differ in what is in
// the groups, so it says which codes those are.
type Group struct {
	Codes []mi.MISCCode `json:"codes"`
	Count int           `json:"count"`
}

// consistentCodes and inconsistentCodes are the summary groups of MISC 2.5, pp.
// 47-48 as a re-reader gives them (field guide 3.2). The other codes are in
// neither.
var (
	consistentCodes = [...]mi.MISCCode{
		mi.MISCAffirm, mi.MISCAdviseWithPermission, mi.MISCEmphasizeControl, mi.MISCRaiseConcernWithPermission,
		mi.MISCSupport, mi.MISCOpenQuestion, mi.MISCSimpleReflection, mi.MISCComplexReflection,
	}
	inconsistentCodes = [...]mi.MISCCode{
		mi.MISCAdviseWithoutPermission, mi.MISCConfront, mi.MISCDirect, mi.MISCRaiseConcernWithoutPermission, mi.MISCWarn,
	}
)

// Count returns the count of a code, 0 for one that MISC does not have.
func (m MISC) Count(c mi.MISCCode) int {
	for _, n := range m.Counts {
		if n.Code == c {
			return n.Count
		}
	}
	return 0
}

// miscOfTurns counts utterances.
func miscOfTurns(turns []mi.CodedTurn) MISC {
	m := MISC{By: ByMISC, Counts: make([]MISCCount, len(miscCodes))}
	for i, c := range miscCodes {
		m.Counts[i].Code = c
	}
	for i := range turns {
		if turns[i].Turn.Role == mi.Counsellor {
			m.add(turns[i].Counsellor)
		}
	}
	m.Consistent = m.group(consistentCodes[:])
	m.Inconsistent = m.group(inconsistentCodes[:])
	m.MICShare = shareOf(m.Consistent.Count, m.Inconsistent.Count, ByMISC)
	m.OQShare = shareOf(m.Count(mi.MISCOpenQuestion), m.Count(mi.MISCClosedQuestion), ByMISC)
	m.CRShare = shareOf(m.Count(mi.MISCComplexReflection), m.Count(mi.MISCSimpleReflection), ByMISC)
	return m
}

func (m *MISC) add(k *mi.CounsellorCodes) {
	if k == nil {
		m.Uncoded++
		return
	}
	for i := range k.Utterances {
		m.count(miscOf(&k.Utterances[i]))
	}
	if len(k.Utterances) > 0 {
		return
	}
	for _, c := range k.Response.MISC {
		m.count(c)
	}
	if k.Response.MISC == nil {
		m.Uncoded++
	}
}

func (m *MISC) count(c mi.MISCCode) {
	if row := miscRow(c); row >= 0 {
		m.Counts[row].Count++
		m.Utterances++
		return
	}
	m.Uncoded++
}

func (m *MISC) group(codes []mi.MISCCode) Group {
	g := Group{Codes: slices.Clone(codes)}
	for _, c := range codes {
		g.Count += m.Count(c)
	}
	return g
}
