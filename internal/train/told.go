package main

import (
	"context"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// unitsSuffix ends the key of a figure of thought units that stand as turns.
const unitsSuffix = "-units"

// bareSuffix ends the key of a figure of turns without punctuation.
const bareSuffix = "-bare"

// figure names the figure of a sample for a question.
func (s *sample) figure(key string) string {
	switch {
	case s.bare:
		return key + bareSuffix
	case !s.own:
		return key
	case s.fold == testFold:
		key = ofTest + key
	default:
		key = ofOwn + key
	}
	if s.conversation != s.group {
		key += unitsSuffix
	}
	return key + s.lot().suffix
}

// testTold codes each client turn of a conversation after turns that carry the
// experts' codes, as where a person corrects every turn.
func testTold(figs []figure, coder mi.Coder, talk []sample, conv mi.Conversation) error {
	var before []mi.CodedTurn
	for i, s := range talk {
		turn := mi.CodedTurn{Turn: conv.Turns[i]}
		if s.speaker == "client" {
			c, err := coder.Client.CodeClient(context.Background(), mi.Exchange{Goal: conv.Goal, Turn: turn.Turn, Before: before})
			if err != nil {
				return err
			}
			gold := s.labels[stack.LayerValence]
			addTalk(figs, figTold, s, gold, c.Talk)
			turn.Client = &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Valence(gold)}}
		} else {
			turn.Counsellor = &mi.CounsellorCodes{Response: mi.Response{Main: mi.Main(s.labels[stack.LayerMain])}}
		}
		before = append(before, turn)
	}
	return nil
}
