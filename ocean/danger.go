package ocean

import "github.com/evoke-mi/evoke/mi"

// signsIn returns the signs of danger in a client's turn: as it was coded, so that a
// host can clear them with an empty list, or by its words where nobody has screened
// it: see screened. room is where signs that were not coded are put, and s looks for
// them.
func signsIn(t *mi.CodedTurn, room []mi.Risk, s mi.RiskScreen) []mi.Risk {
	if screened(t) {
		return t.Client.Risks
	}
	return s.ScreenInto(room, t.Turn.Text)
}

// screened reports whether somebody has looked for signs of danger in a turn. Not so
// in one without codes, and in one whose list is nil, as a file or a coder of the
// host's leaves it.
func screened(t *mi.CodedTurn) bool { return t.Client != nil && t.Client.Risks != nil }

// dangerIn returns the first sign of danger in a client's turn that gates
// ([mi.Risk.Gates]), and whether there is one. Of a turn that is not the client's last
// one, signs that weights alone found (mi.Risk.Weighed) count no more: they call for
// one question, and more than half of them are none.
func dangerIn(t *mi.CodedTurn, last bool) (mi.Risk, bool) {
	var room [4]mi.Risk
	for _, r := range signsIn(t, room[:0], mi.RiskScreen{PhrasesOnly: !last}) {
		if r.Gates() && (last || !r.Weighed) {
			return r, true
		}
	}
	return mi.Risk{}, false
}
