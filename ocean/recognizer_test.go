package ocean_test

import (
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

func TestRecognizerWithoutModel(t *testing.T) {
	const canary = "Quetzal asked about her liver"
	x := mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: canary}}
	for name, r := range map[string]*ocean.Recognizer{"zero": new(ocean.Recognizer), "nil model": ocean.NewRecognizer(nil)} {
		codes, err := r.CodeCounsellor(t.Context(), x)
		require.ErrorIs(t, err, mi.ErrNoModel, name)
		require.NotContains(t, err.Error(), "Quetzal")
		require.Zero(t, codes, name)
		dst := mi.CounsellorCodes{
			Utterances: make([]mi.CounsellorUtterance, 3),
			Response:   mi.Response{Main: mi.MainInput, MITI: []mi.MITICode{"GI"}, MISC: []mi.MISCCode{"GI"}},
		}
		r.CodeInto(&dst, x)
		require.Zero(t, dst, name)
		require.Zero(t, dst.Response.Belief(), "no later turn may reckon with it")
		require.Nil(t, r.Explain(x), name)
	}
}

func TestRecognizerWithUnfittingModel(t *testing.T) {
	b := linear.Builder{Name: "hollow-1", Features: 1}
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := linear.Parse(string(data), 1)
	require.NoError(t, err)

	r := ocean.NewRecognizer(m)
	x := mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: "Go on."}}
	codes, err := r.CodeCounsellor(t.Context(), x)
	_, ok := errors.AsType[*linear.FormatError](err)
	require.True(t, ok, "%v", err)
	require.Zero(t, codes)
	r.CodeInto(&codes, x)
	require.Equal(t, mi.CounsellorCodes{Model: "hollow-1"}, codes)
	require.Nil(t, r.Explain(x))

	coded, err := mi.Coder{Counsellor: r}.Code(t.Context(), mi.Conversation{Turns: []mi.Turn{x.Turn}})
	require.Empty(t, coded.Turns)
	e, ok := errors.AsType[*mi.TurnError](err)
	require.True(t, ok)
	require.Zero(t, e.Index)
}

// TestSafeAnswers has the few answers that no training may lose.
func TestSafeAnswers(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	for words, main := range map[string]mi.Main{
		"What would you like to change?": mi.MainQuestion,
		"How does that sound to you?":    mi.MainQuestion,
		"Do you smoke?":                  mi.MainQuestion,
		"Mm-hm.":                         mi.MainOther,
	} {
		codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: words}})
		require.NoError(t, err)
		require.Equal(t, main, codes.Response.Main, "%q", words)
		require.Equal(t, main == mi.MainQuestion, codes.Response.Question != mi.QuestionNone, "%q", words)
	}
}

// TestSilenceDoesNothing: a turn without a thought unit neither asks nor
// reflects, whatever was said before.
func TestSilenceDoesNothing(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	for _, main := range mi.Mains() {
		var x mi.Exchange
		for range 5 {
			x.Before = append(x.Before, mi.CodedTurn{
				Turn:       mi.Turn{Role: mi.Counsellor, Text: "So what would you say is the-"},
				Counsellor: &mi.CounsellorCodes{Response: mi.Response{Main: main}},
			})
		}
		for _, words := range []string{"", " ", "\t\r\n\u2003"} {
			x.Turn = mi.Turn{Role: mi.Counsellor, Text: words}
			codes, err := r.CodeCounsellor(t.Context(), x)
			require.NoError(t, err)
			require.Equal(t, mi.Response{
				Main: mi.MainOther, Probability: mi.MainProbability{Other: 1}, Confidence: mi.HighConfidence,
				Question: mi.QuestionNone, Reflection: mi.ReflectionNone, MITI: []mi.MITICode{}, MISC: []mi.MISCCode{},
			}, codes.Response)
			require.Empty(t, codes.Utterances)
		}
	}
}
