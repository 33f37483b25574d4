package main

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestLinesHaveRisk: signs of danger are in the line with whether they gate, and
// words that mean something else stand apart.
func TestLinesHaveRisk(t *testing.T) {
	coded := func(said string) mi.CodedTurn {
		return mi.CodedTurn{
			Turn:   mi.Turn{Role: mi.Client, Text: said},
			Client: &mi.ClientCodes{Model: "m", Utterances: []mi.ClientUtterance{}, Risks: mi.RiskScreen{}.Screen(said)},
		}
	}
	for said, want := range map[string]string{
		"I walked home.":              `{"risk":[]}`,
		"I'm dying for a cigarette.":  `{"risk":[],"not_meant":[{"kind":"suicide","start":0,"end":15,"subject":"self","time":"current","negated":false,"quoted":false,"idiom":true,"weighed":false,"rule":"figure of speech: dying for, of or to"}]}`,
		"I'm not suicidal.":           `{"risk":[{"kind":"suicide","start":8,"end":16,"subject":"self","time":"current","negated":true,"quoted":false,"idiom":false,"weighed":false,"rule":"names suicide","gates":false}]}`,
		"I took all the pills today.": `{"risk":[{"kind":"overdose","start":2,"end":20,"subject":"self","time":"current","negated":false,"quoted":false,"idiom":false,"weighed":false,"rule":"took too much","gates":true}]}`,
	} {
		data, err := json.Marshal(lineOf("c", coded(said), false))
		require.NoError(t, err)
		var all map[string]json.RawMessage
		require.NoError(t, json.Unmarshal(data, &all))
		got := map[string]json.RawMessage{"risk": all["risk"]}
		if all["not_meant"] != nil {
			got["not_meant"] = all["not_meant"]
		}
		data, err = json.Marshal(got)
		require.NoError(t, err)
		require.JSONEq(t, want, string(data), said)
		require.NotContains(t, all, "unscreened")
	}
	data, err := json.Marshal(lineOf("c", mi.CodedTurn{Turn: mi.Turn{Role: mi.Counsellor}, Counsellor: &mi.CounsellorCodes{}}, false))
	require.NoError(t, err)
	require.NotContains(t, string(data), "risk", "a counsellor's line")
}

// TestSummaryTellsOfDanger: first of all a person should look.
func TestSummaryTellsOfDanger(t *testing.T) {
	said := "I want to end it all."
	c := mi.Coded{Turns: []mi.CodedTurn{
		{Turn: mi.Turn{Number: 4, Role: mi.Client, Text: said}, Client: &mi.ClientCodes{Risks: mi.RiskScreen{}.Screen(said)}},
	}}
	require.Contains(t, strings.Join(summary(c), "\n"), "SIGNS OF DANGER in 1 turn of the client's, first in turn 4")
}
