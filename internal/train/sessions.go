package main

import (
	"cmp"
	"context"
	"math"
	"slices"
	"sync"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
	"github.com/evoke-mi/evoke/ocean"
)

// A session is what a transcript of AnnoMI adds up to: by the experts' codes,
// and by those of a model that has not seen it.
type session struct {
	id      string
	quality string // "high", "low" or, where nobody said, ""
	turns   int
	experts tally
	soft    tally // evoke's probabilities, added up
	hard    tally // evoke's best guesses, counted
}

// A tally is the counts of a session, which of soft counts are no whole numbers.
type tally struct {
	question, reflection, input, counsellor float64 // counsellor: all turns
	change, sustain, client                 float64 // client: all turns
	mitiReflections, mitiQuestions          float64 // by the volley
}

func tallyOf(r score.Report) tally {
	e := r.Expected
	return tally{
		question: e.Question, reflection: e.Reflection, input: e.Input, counsellor: float64(e.CounsellorTurns),
		change: e.Change, sustain: e.Sustain, client: float64(e.ClientTurns),
		mitiReflections: r.MITI.RQ.Numerator, mitiQuestions: r.MITI.RQ.Denominator,
	}
}

// half is added to both sides of a ratio, so that it is there in sessions
// without a question too; the experts' log R:Q has a mean of -0.18 and a
// standard deviation of 1.25 then.
const half = 0.5

// logRQ is the logarithm of R:Q, by the main behaviour of the turns.
func (t tally) logRQ() float64 { return math.Log((t.reflection + half) / (t.question + half)) }

// logMITI is the logarithm of R:Q as MITI 4.2.1 counts it.
func (t tally) logMITI() float64 {
	return math.Log((t.mitiReflections + half) / (t.mitiQuestions + half))
}

// changeShare is %CT.
func (t tally) changeShare() float64 { return (t.change + half) / (t.change + t.sustain + 2*half) }

// changeOfAll is the share of change talk in all client turns.
func (t tally) changeOfAll() float64 { return t.change / t.client }

// balance is the share of turns that reflect less that of turns that bring in
// something of the counsellor's own: following against leading.
func (t tally) balance() float64 { return (t.reflection - t.input) / t.counsellor }

// restraint is the share of turns that bring in nothing of the counsellor's own.
func (t tally) restraint() float64 { return 1 - t.input/t.counsellor }

// scores collects the sessions of all folds. The zero value is ready.
type scores struct {
	mu  sync.Mutex
	all []session
}

// add codes the transcripts of a fold with a model that has not seen them.
func (ss *scores) add(samples []sample, fold int, m *linear.Model) error {
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	var some []session
	for _, talk := range conversations(samples) {
		if talk[0].fold != fold || talk[0].own || talk[0].bare {
			continue
		}
		coded, err := coder.Code(context.Background(), spoken(talk))
		if err != nil {
			return err
		}
		some = append(some, sessionOf(talk, coded))
	}
	ss.mu.Lock()
	defer ss.mu.Unlock()
	ss.all = append(ss.all, some...)
	return nil
}

// sessionOf adds up both codings of a transcript.
func sessionOf(talk []sample, coded mi.Coded) session {
	return session{
		id: coded.ID, quality: talk[0].quality, turns: len(talk),
		experts: tallyOf(score.Of(byExperts(talk, coded))),
		soft:    tallyOf(score.Of(coded)),
		hard:    tallyOf(score.Of(certainly(coded))),
	}
}

// byExperts is a conversation with the experts' codes: certain, so that soft
// and hard counts are the same.
func byExperts(talk []sample, coded mi.Coded) mi.Coded {
	coded.Turns = slices.Clone(coded.Turns)
	for i, s := range talk {
		t := mi.CodedTurn{Turn: coded.Turns[i].Turn}
		if s.speaker == "client" {
			t.Client = &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Valence(s.labels[stack.LayerValence])}}
		} else {
			r := mi.Response{
				Main:       mi.Main(s.labels[stack.LayerMain]),
				Question:   mi.QuestionType(s.labels[stack.LayerQuestion]),
				Reflection: mi.ReflectionType(s.labels[stack.LayerReflection]),
				MITI:       []mi.MITICode{},
			}
			// AnnoMI's columns say nothing of the other codes.
			if r.Question == mi.QuestionOpen || r.Question == mi.QuestionClosed {
				r.MITI = append(r.MITI, mi.MITIQuestion)
			}
			switch r.Reflection {
			case mi.ReflectionSimple:
				r.MITI = append(r.MITI, mi.MITISimpleReflection)
			case mi.ReflectionComplex:
				r.MITI = append(r.MITI, mi.MITIComplexReflection)
			}
			t.Counsellor = &mi.CounsellorCodes{Response: r}
		}
		coded.Turns[i] = t
	}
	return coded
}

// certainly is a coded conversation whose codes have no probabilities.
func certainly(coded mi.Coded) mi.Coded {
	coded.Turns = slices.Clone(coded.Turns)
	for i, t := range coded.Turns {
		if t.Client != nil {
			k := *t.Client
			k.Talk.Probability = mi.ValenceProbability{}
			coded.Turns[i].Client = &k
		}
		if t.Counsellor != nil {
			k := *t.Counsellor
			k.Response.Probability = mi.MainProbability{}
			coded.Turns[i].Counsellor = &k
		}
	}
	return coded
}

// inOrder sorts the sessions, which come in the order in which folds are done.
func (ss *scores) inOrder() []session {
	return slices.SortedFunc(slices.Values(ss.all), func(a, b session) int { return cmp.Compare(a.id, b.id) })
}
