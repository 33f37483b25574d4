package main

import (
	"fmt"
	"iter"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// A settler settles who is who in the conversations of a file.
type settler struct {
	name       string
	deidentify bool
	// labels is set where the roles may be in the labels alone, which is then said.
	labels bool
}

// tasks gives the conversations with the roles of all who are coded, and without
// what points to a person where that is asked for.
func (s settler) tasks(read iter.Seq2[mi.Conversation, error]) iter.Seq[task] {
	return func(yield func(task) bool) {
		for talk, err := range read {
			var unsure error
			var note string
			if err == nil {
				talk, note, unsure = s.settle(talk)
				if s.deidentify {
					talk = transcript.Deidentifier{}.Deidentify(talk).Conversation
				}
			}
			if unsure != nil && !yield(task{file: s.name, failed: unsure, note: note}) {
				return
			}
			if unsure != nil {
				note = "" // is said
			}
			if (err != nil || len(talk.Turns) > 0) && !yield(task{file: s.name, talk: talk, failed: err, note: note}) {
				return
			}
		}
	}
}

// settle gives the parties of a conversation roles where the source gives none;
// note says which were guessed. Turns of speakers of whom it is unsure are left
// out; the error says so and holds no label, as a list of bad records may be kept.
func (s *settler) settle(c mi.Conversation) (settled mi.Conversation, note string, err error) {
	guesses := transcript.ProposeRoles(c)
	switch said := guessed(guesses); {
	case said != "":
		note = fmt.Sprintf("code: %s: conversation %s: roles are guessed: %s; -roles sets them", s.name, clean(c.ID), said)
	case s.labels:
		note = fmt.Sprintf("code: %s: roles are taken from the speakers' labels; -roles sets them", s.name)
		s.labels = false // once is enough
	}
	if len(guesses) == 0 {
		return c, note, nil
	}
	c = transcript.Assign(c, transcript.RolesOf(guesses))
	var kept []mi.Turn
	has := map[mi.Role]bool{}
	for _, t := range c.Turns {
		if t.Role != "" {
			has[t.Role] = true
			kept = append(kept, t)
		}
	}
	lost := len(c.Turns) - len(kept)
	switch {
	case lost == 0:
		return c, note, nil
	case !has[mi.Counsellor] || !has[mi.Client]:
		return mi.Conversation{}, note, fmt.Errorf("code: %s: conversation %s: want -roles LABEL=counsellor,LABEL=client, "+
			"because the talk does not tell who is who", s.name, clean(c.ID))
	}
	c.Turns = kept
	return c, note, fmt.Errorf("code: %s: conversation %s: want -roles for all who speak, because the talk does not tell "+
		"the role of who speaks in %s", s.name, clean(c.ID), count(lost, "turn", "turns"))
}

// guessed says what was guessed, "" for nothing.
func guessed(guesses []transcript.RoleGuess) string {
	const most = 6
	var said []string
	for _, g := range guesses {
		if !g.Guessed {
			continue
		}
		label := clip(clean(g.Party), 40)
		if label == "" {
			label = "who has no label"
		}
		if g.Unsure() {
			said = append(said, fmt.Sprintf("%s unsure (%s)", label, g.Why))
			continue
		}
		said = append(said, fmt.Sprintf("%s %s (certainty %.2f: %s)", label, g.Role, min(g.Certainty, 0.99), g.Why))
	}
	if len(said) > most {
		said = append(said[:most], fmt.Sprintf("%d more", len(said)-most))
	}
	return strings.Join(said, "; ")
}
