package rulers

import (
	"context"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A turnOf is what a person says and the phase that the dialogue is in then.
type turnOf struct {
	said  string
	phase Phase
}

// drive goes through a dialogue, which is kept as JSON between the turns as a
// host keeps it overnight.
func drive(t *testing.T, a Asker, rulers []Ruler, turns []turnOf) (Dialogue, []Move) {
	t.Helper()
	d, m, err := a.Start(rulers...)
	require.NoError(t, err)
	moves := []Move{m}
	for _, x := range turns {
		data, err := json.Marshal(d)
		require.NoError(t, err)
		var kept Dialogue
		require.NoError(t, json.Unmarshal(data, &kept))
		require.Equal(t, d, kept)
		before := string(data)
		next, m, err := a.Hear(t.Context(), d, x.said)
		require.NoError(t, err)
		overnight, m2, err := a.Hear(t.Context(), kept, x.said)
		require.NoError(t, err)
		require.Equal(t, next, overnight)
		require.Equal(t, m, m2)
		data, err = json.Marshal(d)
		require.NoError(t, err)
		require.Equal(t, before, string(data), "Hear leaves the state as it was")
		require.Equal(t, x.phase, m.Phase, "after %q: %s", x.said, m.Text)
		require.Equal(t, x.phase, next.Phase)
		require.NotEmpty(t, m.Text)
		d = next
		moves = append(moves, m)
	}
	return d, moves
}

func both() []Ruler {
	return []Ruler{{Dimension: Importance, Target: "walk to work"}, {Dimension: Confidence, Target: "walk to work"}}
}

// TestDialogueInFull asks, follows down, takes in, follows up, for each ruler.
func TestDialogueInFull(t *testing.T) {
	d, moves := drive(t, Asker{Locale: English()}, both(), []turnOf{
		{"about a seven", PhaseDown},
		{"I like the quiet in the morning", PhaseEcho},
		{"nothing else, really", PhaseUp},
		{"a better coat", PhaseAsked},
		{"four or five", PhaseDown},
		{"I did it in May", PhaseEcho},
		{"and my knee is fine", PhaseUp},
		{"somebody to go with", PhaseClosed},
	})
	require.True(t, moves[len(moves)-1].Done)
	require.Equal(t, "Why a 7 and not a 5?", moves[1].Text)
	require.Equal(t, "What would it take to get from 7 to 8 or 9?", moves[3].Text)
	require.Contains(t, moves[4].Text, "on that same scale")
	require.Equal(t, "Why 4 or 5, and not a 2?", moves[5].Text)
	require.Len(t, d.Results, 2)
	require.Equal(t, 7.0, d.Results[0].Reading.Low)
	require.Equal(t, Range, d.Results[1].Reading.Kind)
	require.Equal(t, 1, d.Results[1].Ruler)
}

// TestClarifiesOnceAtMost shows that whatever comes back is taken.
func TestClarifiesOnceAtMost(t *testing.T) {
	for _, c := range []struct {
		answers []string
		phases  []Phase
		kind    Answer
		agreed  *Interval
	}{
		{[]string{"80 percent", "yeah"}, []Phase{PhaseClarified, PhaseDown}, OtherScale, &Interval{8, 8}},
		{[]string{"80 percent", "no, a seven"}, []Phase{PhaseClarified, PhaseDown}, Number, nil},
		{[]string{"80 percent", "no"}, []Phase{PhaseClarified, PhaseLetBe}, Refusal, nil},
		{[]string{"eleven!", "sure"}, []Phase{PhaseClarified, PhaseDown}, OutOfRange, &Interval{10, 10}},
		{[]string{"eleven!", "twelve!"}, []Phase{PhaseClarified, PhaseDown}, OutOfRange, nil},
		{[]string{"at least a six", "right"}, []Phase{PhaseClarified, PhaseDown}, Number, &Interval{6, 6}},
		{[]string{"very", "an eight"}, []Phase{PhaseClarified, PhaseDown}, Number, nil},
		{[]string{"very", "just very important"}, []Phase{PhaseClarified, PhaseDown}, Words, nil},
		{[]string{"very", "what do you mean?"}, []Phase{PhaseClarified, PhaseDown}, Words, nil},
		{[]string{"you mean every day?", "ok, a 3"}, []Phase{PhaseClarified, PhaseDown}, Number, nil},
		{[]string{"you mean every day?", "but what about Sundays?"}, []Phase{PhaseClarified, PhaseLetBe}, CounterQuestion, nil},
		{[]string{"my bike is broken", "it is blue"}, []Phase{PhaseClarified, PhaseLetBe}, Unclear, nil},
		{[]string{"for my kids a 9, for me a 4", "a 4"}, []Phase{PhaseClarified, PhaseDown}, Number, nil},
		{[]string{"not a 10", "I'd rather not say"}, []Phase{PhaseClarified, PhaseLetBe}, Refusal, nil},
		{[]string{"no idea"}, []Phase{PhaseLetBe}, Unsure, nil},
		{[]string{""}, []Phase{PhaseClarified}, "", nil},
	} {
		var turns []turnOf
		for i, a := range c.answers {
			turns = append(turns, turnOf{a, c.phases[i]})
		}
		d, _ := drive(t, Asker{Locale: English()}, both(), turns)
		if c.kind == "" {
			require.Empty(t, d.Results)
			continue
		}
		require.Len(t, d.Results, 1, c.answers)
		require.Equal(t, c.kind, d.Results[0].Reading.Kind, c.answers)
		require.Equal(t, c.agreed, d.Results[0].Agreed, c.answers)
	}
}

// TestNothingIsNotAskedForMore shows that who has no reason to give is not asked
// what else, and who has one is.
func TestNothingIsNotAskedForMore(t *testing.T) {
	for said, want := range map[string]Phase{
		"nothing": PhaseAsked, "really nothing": PhaseAsked, "nothing at all, I think": PhaseAsked,
		"nothing but trouble at home": PhaseEcho, "I did it in May": PhaseEcho,
	} {
		drive(t, Asker{Locale: English()}, both(), []turnOf{{"zero", PhaseDown}, {said, want}})
	}
	drive(t, Asker{Locale: Spanish()}, both()[1:], []turnOf{{"un 4", PhaseDown}, {"nada", PhaseUp}})
}

// TestTakesNoForAnAnswer shows that who refuses one number is asked for no other,
// and who does not know is asked the next.
func TestTakesNoForAnAnswer(t *testing.T) {
	drive(t, Asker{Locale: English()}, both(), []turnOf{
		{"I don't do numbers", PhaseLetBe}, {"I just like walking", PhaseClosed},
	})
	drive(t, Asker{Locale: English()}, both(), []turnOf{
		{"no idea", PhaseLetBe}, {"it would be nice, that's all", PhaseAsked},
	})
	drive(t, Asker{Locale: English()}, both(), []turnOf{
		{"six", PhaseDown}, {"no", PhaseClosed},
	})
	drive(t, Asker{Locale: English()}, both(), []turnOf{
		{"six", PhaseDown}, {"No, I can see myself there. I like it.", PhaseEcho},
	})
}

// TestEnds shows the ends of the scale: nothing is asked up from there.
func TestEnds(t *testing.T) {
	_, moves := drive(t, Asker{Locale: English()}, both()[:1], []turnOf{
		{"ten", PhaseDown}, {"it is my heart", PhaseEcho}, {"no", PhaseClosed},
	})
	require.Equal(t, "What makes it a 10?", moves[1].Text)
	_, moves = drive(t, Asker{Locale: English()}, both()[:1], []turnOf{
		{"zero", PhaseDown}, {"if the bus stopped", PhaseEcho}, {"no", PhaseClosed},
	})
	require.Contains(t, moves[1].Text, "What would have to happen")
}

// screen finds danger in some words.
type screen struct{ err error }

func (s screen) SignalsRisk(_ context.Context, said string) (bool, error) {
	return strings.Contains(said, "not be here"), s.err
}

// TestStopsAtRisk stops in every phase, and asks nothing more.
func TestStopsAtRisk(t *testing.T) {
	a := Asker{Locale: English(), Screen: screen{}}
	const risk = "some days I would rather not be here, a 3"
	for _, before := range [][]turnOf{
		nil,
		{{"very", PhaseClarified}},
		{{"six", PhaseDown}},
		{{"six", PhaseDown}, {"because", PhaseEcho}},
		{{"six", PhaseDown}, {"because", PhaseEcho}, {"hm", PhaseUp}},
		{{"no idea", PhaseLetBe}},
	} {
		d, moves := drive(t, a, both(), append(before, turnOf{risk, PhaseStopped}))
		m := moves[len(moves)-1]
		require.True(t, m.Done)
		require.Equal(t, ReasonStop, m.Reason)
		require.Nil(t, m.Heard, "the answer is not read")
		for _, r := range d.Results {
			require.NotEqual(t, 3.0, r.Reading.Low)
		}
		_, _, err := a.Hear(t.Context(), d, "four")
		require.ErrorIs(t, err, ErrOver)
	}
	d, _, err := a.Start(both()...)
	require.NoError(t, err)
	d, m := a.Stop(d)
	require.Equal(t, PhaseStopped, d.Phase)
	require.Equal(t, PhaseStopped, m.Phase)
	require.NotEmpty(t, m.Text)
}

// TestUnscreenedIsUnheard leaves the state alone where the screen fails.
func TestUnscreenedIsUnheard(t *testing.T) {
	a := Asker{Locale: English(), Screen: screen{err: errors.New("down")}}
	d, _, err := a.Start(both()...)
	require.NoError(t, err)
	same, m, err := a.Hear(t.Context(), d, "six")
	require.ErrorContains(t, err, "down")
	require.Equal(t, d, same)
	require.Empty(t, m.Text)
}

// reflector gives back what it heard.
type reflector struct{}

func (reflector) Reflect(_ context.Context, said string) (string, error) {
	if said == "" {
		return "", errors.New("nothing to reflect")
	}
	return "You said: " + said, nil
}

// TestReflectsWhatCameBack puts the host's reflection before the echo.
func TestReflectsWhatCameBack(t *testing.T) {
	a := Asker{Locale: English(), Reflector: reflector{}}
	d, moves := drive(t, a, both(), []turnOf{{"six", PhaseDown}, {"I sleep better", PhaseEcho}})
	require.Equal(t, "You said: I sleep better Thank you for saying that. What else?", moves[2].Text)
	_, _, err := a.Hear(t.Context(), d, "x")
	require.NoError(t, err)
	d, _ = drive(t, a, both(), []turnOf{{"six", PhaseDown}})
	_, _, err = a.Hear(t.Context(), d, "")
	require.ErrorContains(t, err, "nothing to reflect")
}

// TestFaultyDialogues are refused and make nothing panic.
func TestFaultyDialogues(t *testing.T) {
	a := Asker{Locale: English()}
	_, _, err := a.Start()
	require.ErrorIs(t, err, ErrNoRuler)
	_, _, err = a.Start(Ruler{}, Ruler{Scale: Scale{3, 1}})
	require.ErrorIs(t, err, ErrScale)
	good, _, err := a.Start(both()...)
	require.NoError(t, err)
	for name, spoil := range map[string]func(*Dialogue){
		"version": func(d *Dialogue) { d.Version = 2 },
		"locale":  func(d *Dialogue) { d.Locale = "de" },
		"at":      func(d *Dialogue) { d.At = 2 },
		"before":  func(d *Dialogue) { d.At = -1 },
		"phase":   func(d *Dialogue) { d.Phase = "x" },
		"pending": func(d *Dialogue) { d.Phase = PhaseClarified },
		"rulers":  func(d *Dialogue) { d.Rulers = []Ruler{{Scale: Scale{9, 3}}} },
		"zero":    func(d *Dialogue) { *d = Dialogue{} },
	} {
		d := good
		spoil(&d)
		_, _, err := a.Hear(t.Context(), d, "six")
		require.ErrorIs(t, err, ErrState, name)
	}
}

// TestEveryLocaleLeadsThrough drives a whole dialogue in each language.
func TestEveryLocaleLeadsThrough(t *testing.T) {
	each(t, func(t *testing.T, l *Locale) {
		for i := range l.data.Texts {
			rulers := both()
			for k := range rulers {
				rulers[k].Address, rulers[k].Target = l.data.Texts[i].Address, l.data.TargetExample
			}
			yes := split(l.data.Words.Yes)[0]
			d, _ := drive(t, Asker{Locale: l}, rulers, []turnOf{
				{"6", PhaseDown},
				{"…", PhaseEcho},
				{"…", PhaseUp},
				{"…", PhaseAsked},
				{"80%", PhaseClarified},
				{yes, PhaseDown},
				{"…", PhaseEcho},
				{"…", PhaseUp},
				{"…", PhaseClosed},
			})
			require.Equal(t, &Interval{8, 8}, d.Results[1].Agreed)
		}
	})
}
