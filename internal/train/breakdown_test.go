package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestSettingOf shows how conversations are grouped by their description: by
// the first of the lists that has a part of it.
func TestSettingOf(t *testing.T) {
	for s, want := range map[string]string{
		"Divorce mediator's office":       "mediation",
		"probation office":                "justice",
		"school nurse":                    "study",
		"university tutor, essay":         "study",
		"site manager and an apprentice":  "work",
		"Text chatbot counsellor, phone":  "chatbot",
		"GP surgery":                      "clinic",
		"Physio, after the operation":     "clinic",
		"hospital bed, prison guard":      "justice",
		"kitchen table, between brothers": "other",
		"":                                "other",
	} {
		require.Equal(t, want, settingOf(s), "%q", s)
	}
	names := map[string]bool{}
	for _, x := range settingWords {
		require.NotEmpty(t, strings.Fields(x.words), x.name)
		require.Equal(t, strings.ToLower(x.words), x.words, "words are looked for in lower case")
		require.False(t, names[x.name], "%s stands twice", x.name)
		names[x.name] = true
	}
}

// TestBreakdown counts verdicts of three conversations of the fifth set apart
// by register, setting and writer; the rest of the figures is left out.
func TestBreakdown(t *testing.T) {
	typed := &talk{Register: "typed", Setting: "text chatbot", Topic: "sugar", writer: "a"}
	spoken := &talk{Register: "spoken", Setting: "GP surgery", writer: "b"}
	topical := &talk{Register: "spoken", Topic: "essay for the tutor", writer: "a"}
	figs := figures()
	f := of(t, figs, ofTest+figClient)
	f.verdicts = []verdict{
		{talk: typed},
		{talk: typed, gold: 1, guess: 1},
		{talk: typed, gold: 2, guess: 2},
		{talk: typed, gold: 1, guess: 2},
		{talk: spoken, gold: 1},
		{talk: topical},
	}
	of(t, figs, ofOwn+figClient).verdicts = []verdict{{talk: spoken}}
	var out strings.Builder
	breakdown(&out, figs)
	require.Equal(t, f.title+`, by kind of conversation
  register  spoken           2  macro-F1 0.222  accuracy 0.500
  register  typed            4  macro-F1 0.778  accuracy 0.750
  setting   chatbot          4  macro-F1 0.778  accuracy 0.750
  setting   clinic           1  macro-F1 0.000  accuracy 0.000
  setting   study            1  macro-F1 0.333  accuracy 1.000
  writer    a                5  macro-F1 0.778  accuracy 0.800
  writer    b                1  macro-F1 0.000  accuracy 0.000

`, out.String())

	of(t, figs, ofTest+figCounsellor).verdicts = []verdict{{talk: typed}}
	out.Reset()
	breakdown(&out, figs)
	require.Contains(t, out.String(), "\n\nour own corpus to zq, the fifth set apart, counsellor turns that do one thing, by kind of conversation\n")
	out.Reset()
	breakdown(&out, figures())
	require.Empty(t, out.String())
}
