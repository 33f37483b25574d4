package ocean_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// roomOf codes a conversation of several, a line a turn: the first word says who
// talks, T for the counsellor.
func roomOf(t *testing.T, conv mi.Conversation, lines ...[2]string) mi.Coded {
	t.Helper()
	for _, l := range lines {
		turn := mi.Turn{Role: mi.Client, Party: l[0], Text: l[1]}
		if l[0] == "T" {
			turn.Role, turn.Party = mi.Counsellor, ""
		}
		conv.Turns = append(conv.Turns, turn)
	}
	coded, err := testtalk.Coder().Code(t.Context(), conv)
	require.NoError(t, err)
	return coded
}

// partyOf returns a party's view.
func partyOf(t *testing.T, p ocean.Parties, party string) ocean.PartyView {
	t.Helper()
	for _, v := range p.Clients {
		if v.Party == party {
			return v
		}
	}
	require.Fail(t, "no such party", party)
	return ocean.PartyView{}
}

// recode codes the whole text of turn i as one utterance of a behaviour, so that
// a test does not hang on what the weights make of it.
func recode(c mi.Coded, i int, b mi.Behaviour) {
	c.Turns[i].Counsellor.Utterances = []mi.CounsellorUtterance{{Span: mi.Span{End: len(c.Turns[i].Turn.Text)}, Behaviour: b}}
}

// TestReflectionsGoToWhoSaidIt: by name, by the words that come back, else to who
// spoke just before.
func TestReflectionsGoToWhoSaidIt(t *testing.T) {
	said := [][2]string{
		{"Ada", "I practise the cello because the audition is in May."},
		{"Ben", "I work nights at the bakery and I can't sleep in the day."},
	}
	for _, c := range []struct {
		words string
		want  []string
		by    ocean.AnswerCue
	}{
		{"Ada, this is a big year for you.", []string{"Ada"}, ocean.AnswersByName},
		{"Ben's week is hard.", []string{"Ben"}, ocean.AnswersByName},
		{"The audition in May is what the cello is for.", []string{"Ada"}, ocean.AnswersByWords},
		{"You sleep in the day because of the bakery.", []string{"Ben"}, ocean.AnswersByWords},
		{"Ada wants to be ready, and Ben needs rest.", []string{"Ada", "Ben"}, ocean.AnswersByName},
		{"You both put a lot into this.", []string{"Ada", "Ben"}, ocean.AnswersByName},
		{"That sounds tiring.", []string{"Ben"}, ocean.AnswersByTurn},
		{"The cello before the audition, and sleep after the bakery.", []string{"Ada", "Ben"}, ocean.AnswersByWords},
	} {
		coded := roomOf(t, mi.Conversation{}, append(said, [2]string{"T", c.words})...)
		recode(coded, 2, mi.ComplexReflection)
		view := ocean.Room{}.View(coded)
		require.Len(t, view.Answers, 1, c.words)
		require.Equal(t, c.want, view.Answers[0].Parties, c.words)
		require.Equal(t, c.by, view.Answers[0].By, c.words)
		for _, name := range []string{"Ada", "Ben"} {
			require.Equal(t, len(c.want) == 2 || c.want[0] == name, partyOf(t, view, name).Complex == 1, c.words)
		}
	}
}

// TestQuietAndUnheardPartiesAreNamed: who said little, and who was reflected less.
func TestQuietAndUnheardPartiesAreNamed(t *testing.T) {
	coded := roomOf(t, mi.Conversation{Parties: []mi.Party{{Name: "Kim", Role: mi.Client}, {Name: "Sol", Role: mi.Client}, {Name: "Tess", Role: mi.Client}, {Name: "Una", Role: mi.Client}}},
		[2]string{"Kim", "I have done nine nights in a row and nobody asked me whether that was all right with me at all."},
		[2]string{"T", "Kim, you feel passed over."},
		[2]string{"Sol", "I need to know the rota two weeks ahead because my mother minds the children while I am at work."},
		[2]string{"T", "Sol, you have to plan around your mother."},
		[2]string{"Tess", "It's fine."},
		[2]string{"Kim", "And I would like my Sundays back, they are the one day that we are all at home."},
		[2]string{"T", "Kim, Sundays matter most to you."},
	)
	for _, i := range []int{1, 3, 6} {
		recode(coded, i, mi.ComplexReflection)
	}
	view := ocean.Room{}.View(coded)
	require.Equal(t, []string{"Tess", "Una"}, view.Quiet)
	require.Equal(t, []string{"Tess", "Una"}, view.Unheard)
	require.Equal(t, 2, partyOf(t, view, "Kim").Complex)
	require.Zero(t, partyOf(t, view, "Una").Turns)
	require.Equal(t, 4, partyOf(t, view, "Una").Since)
	require.Equal(t, 0, partyOf(t, view, "Kim").Since)
	require.Equal(t, 1, partyOf(t, view, "Tess").Since)
	share := 0.0
	for _, v := range view.Clients {
		share += v.Share
	}
	require.InDelta(t, 1, share, 1e-9)
	moves := map[ocean.Move]bool{}
	for _, p := range view.Principles {
		moves[p.Move] = true
		require.NotEmpty(t, p.Source)
	}
	require.True(t, moves[ocean.InviteParty])
	require.True(t, moves[ocean.Reflect])
	require.False(t, moves[ocean.ReframeIt])
}

// TestOneClientIsNeverQuiet: alone there is nobody to be quieter than.
func TestOneClientIsNeverQuiet(t *testing.T) {
	view := ocean.Room{}.View(roomOf(t, mi.Conversation{}, [2]string{"T", "How was the week?"}, [2]string{"", "Fine."}))
	require.Empty(t, view.Quiet)
	require.Empty(t, view.Unheard)
	require.Empty(t, view.Principles)
	require.Empty(t, view.Common)
}

// TestChangeTalkIsByTheirOwnGoals: the same words are change talk of one and
// sustain talk of the other.
func TestChangeTalkIsByTheirOwnGoals(t *testing.T) {
	conv := mi.Conversation{Parties: []mi.Party{
		{Name: "Ada", Role: mi.Client, Goal: mi.ParseGoal("more practising")}, {Name: "Ben", Role: mi.Client, Goal: mi.ParseGoal("less practising")},
	}}
	for _, name := range []string{"Ada", "Ben"} {
		conv.Turns = append(conv.Turns, mi.Turn{Role: mi.Client, Party: name, Text: "I want more practising."})
	}
	coded, err := mi.Coder{Client: wantsMore{}}.Code(t.Context(), conv)
	require.NoError(t, err)
	view := ocean.Room{}.View(coded)
	require.Equal(t, 1, partyOf(t, view, "Ada").Change)
	require.Equal(t, 1, partyOf(t, view, "Ben").Sustain)
}

// wantsMore is a coder who hears a wish for more in everything.
type wantsMore struct{}

func (wantsMore) CodeClient(_ context.Context, x mi.Exchange) (mi.ClientCodes, error) {
	v := mi.Sustain
	if x.Goal.Direction == mi.More {
		v = mi.Change
	}
	return mi.ClientCodes{Talk: mi.Talk{Valence: v}}, nil
}

// TestGoalsInConflictCallForEquipoise: then what the counsellor advised is listed.
func TestGoalsInConflictCallForEquipoise(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"more practising", "less practising", true},
		{"stop smoking at home", "more smoking at home", true},
		{"more time with the kids", "less time with the kids", true},
		{"more time with the kids", "less time with the other parent", false},
		{"more practising", "more practising", false},
		{"more practising", "less noise", false},
		{"practising", "less practising", false},
		{"", "", false},
	} {
		coded := roomOf(t, mi.Conversation{Parties: []mi.Party{{Name: "A", Role: mi.Client, Goal: mi.ParseGoal(c.a)}, {Name: "B", Role: mi.Client, Goal: mi.ParseGoal(c.b)}}},
			[2]string{"A", "I need it."}, [2]string{"T", "You should simply stop at eight."}, [2]string{"B", "Not after nine."})
		recode(coded, 1, mi.AdviseWithoutPermission)
		view := ocean.Room{}.View(coded)
		require.Equal(t, c.want, view.Equipoise, c)
		require.Len(t, view.Conflicts, map[bool]int{true: 1}[c.want], c)
		require.Len(t, view.Suggested, map[bool]int{true: 1}[c.want], c)
	}
}

// TestCommonGroundIsInTheirOwnWords: the same stem in what both want; not what one
// wants and the other does not, nor what either only tells.
func TestCommonGroundIsInTheirOwnWords(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want []string // the common words, of a and then of b
	}{
		{"I want the children to feel safe.", "I'd like the children to be safe too.", []string{"children", "children", "safe", "safe"}},
		{"I want quiet evenings.", "I need a quiet evening now and then.", []string{"quiet", "quiet", "evenings", "evening"}},
		{"I want the project to survive.", "I want this project to go on.", []string{"project", "project"}},
		{"I want a dog.", "I don't want a dog.", nil},
		{"I want more time.", "I need a good day.", nil},
		{"The garden was green.", "There was a garden.", nil},
		{"We need respect at meetings.", "What I want is respect.", []string{"respect", "respect"}},
	} {
		view := ocean.Room{}.View(roomOf(t, mi.Conversation{}, [2]string{"A", c.a}, [2]string{"B", c.b}))
		var got []string
		for _, k := range view.Common {
			for _, w := range k.Words {
				got = append(got, w.Words)
			}
		}
		require.Equal(t, c.want, got, c.a)
	}
}

// TestInterruptionsAreBetweenClients: a turn that breaks off, and one that begins
// before the other ends.
func TestInterruptionsAreBetweenClients(t *testing.T) {
	coded := roomOf(t, mi.Conversation{},
		[2]string{"A", "What I meant was -"}, [2]string{"B", "You always say that."}, [2]string{"T", "One at a -"}, [2]string{"A", "Let me finish."},
		[2]string{"A", "I was -"}, [2]string{"A", "I was saying."})
	require.Equal(t, []ocean.Interruption{{Turn: 1, By: "B", Of: "A"}}, ocean.Room{}.View(coded).Interruptions)
	timed := mi.Coded{Turns: []mi.CodedTurn{
		{Turn: mi.Turn{Role: mi.Client, Party: "A", Text: "I would like to say how it was.", Start: new(1.0), End: new(6.0)}},
		{Turn: mi.Turn{Role: mi.Client, Party: "B", Text: "We all know how it was.", Start: new(4.0), End: new(7.0)}},
		{Turn: mi.Turn{Role: mi.Client, Party: "A", Text: "Mm-hm.", Start: new(6.0), End: new(6.5)}},
	}}
	view := ocean.Room{}.View(timed)
	require.Equal(t, []ocean.Interruption{{Turn: 1, By: "B", Of: "A"}}, view.Interruptions)
	require.InDelta(t, 5.5, *partyOf(t, view, "A").Seconds, 1e-9)
}

// TestAttacksAreNotGivenBack: an attack on another in the room is found, and it
// shows whether the counsellor gave it back in its words.
func TestAttacksAreNotGivenBack(t *testing.T) {
	attack := [2]string{"A", "He never listens to anybody at home."}
	coded := roomOf(t, mi.Conversation{}, [2]string{"B", "I come home late."}, attack, [2]string{"T", "You want to be heard."}, [2]string{"T", "He never listens to anybody."})
	recode(coded, 2, mi.ComplexReflection)
	recode(coded, 3, mi.SimpleReflection)
	view := ocean.Room{}.View(coded)
	require.Len(t, view.Attacks, 1)
	require.Equal(t, 1, view.Attacks[0].Turn)
	require.NotNil(t, view.Attacks[0].Reflected)
	require.Equal(t, 3, view.Attacks[0].Reflected.Turn)

	coded.Turns = coded.Turns[:3]
	require.Nil(t, ocean.Room{}.View(coded).Attacks[0].Reflected)
	for _, words := range []string{"I don't always listen.", "It is quiet at home.", "He listens well."} {
		require.Empty(t, ocean.Room{}.View(roomOf(t, mi.Conversation{}, [2]string{"B", "I come home late."}, [2]string{"A", words})).Attacks, words)
	}
	// Alone with the counsellor there is nobody else to attack.
	require.Empty(t, ocean.Room{}.View(roomOf(t, mi.Conversation{}, attack)).Attacks)
}

// TestInterestIsNamedFirst: whose benefit it is comes before anything else; the
// client's own needs no saying.
func TestInterestIsNamedFirst(t *testing.T) {
	for _, i := range ocean.Interests() {
		got, err := ocean.ParseInterest(string(i))
		require.NoError(t, err)
		require.Equal(t, i, got)
		ps := ocean.Room{Interest: i}.View(mi.Coded{}).Principles
		if i == ocean.InterestClient {
			require.Empty(t, ps)
			continue
		}
		require.Equal(t, ocean.NameInterest, ps[0].Move)
		for _, p := range ps {
			require.True(t, p.Move.Valid())
			require.Contains(t, p.Source, "Marshall & Nielsen 2020")
		}
	}
	_, err := ocean.ParseInterest("company")
	var label *mi.LabelError
	require.ErrorAs(t, err, &label)
	require.False(t, ocean.Interest("").Valid())
}

// soundView says what is wrong with a view: spans lie in their turns, counts are of
// the turns that there are, shares add up.
func soundView(t *testing.T, c mi.Coded, p ocean.Parties) {
	t.Helper()
	quote := func(q ocean.Quote, role mi.Role) {
		t.Helper()
		require.Less(t, q.Turn, len(c.Turns))
		require.Equal(t, role, c.Turns[q.Turn].Turn.Role)
		require.NotEmpty(t, q.In(c.Turns[q.Turn].Turn.Text))
	}
	turns, clients, share := 0, 0, 0.0
	for _, v := range p.Clients {
		turns += v.Turns
		share += v.Share
		require.LessOrEqual(t, v.Change+v.Sustain+v.Neutral, v.Turns)
		require.GreaterOrEqual(t, v.Since, 0)
	}
	for _, turn := range c.Turns {
		if turn.Turn.Role == mi.Client {
			clients++
		}
	}
	require.Equal(t, clients, turns)
	if share != 0 {
		require.InDelta(t, 1, share, 1e-9)
	}
	for _, a := range p.Answers {
		quote(a.Quote, mi.Counsellor)
		require.NotEmpty(t, a.Parties)
	}
	for _, a := range p.Attacks {
		quote(a.Quote, mi.Client)
		require.Equal(t, a.By, c.Turns[a.Turn].Turn.Party)
		if a.Reflected != nil {
			quote(*a.Reflected, mi.Counsellor)
			require.Greater(t, a.Reflected.Turn, a.Turn)
		}
	}
	for _, q := range p.Suggested {
		quote(q, mi.Counsellor)
		require.True(t, p.Equipoise)
	}
	soundCommon(t, c, p.Common)
	data, err := json.Marshal(p)
	require.NoError(t, err)
	require.NotContains(t, string(bytes.ReplaceAll(data, []byte(`"seconds":null`), nil)), ":null")
}

// TestViewIsSound: of our conversations and of talk put together at random.
func TestViewIsSound(t *testing.T) {
	for _, c := range codedTalks(t) {
		soundView(t, c, ocean.Room{}.View(c))
		require.Equal(t, asJSON(t, ocean.Room{}.View(c)), asJSON(t, ocean.Room{}.View(c)))
	}
	r := rand.New(rand.NewPCG(5, 6))
	pool := append(testtalk.Sayings(t), testtalk.Oddities...)
	for range 40 {
		conv := testtalk.RandomTalk(r, pool)
		for i := range conv.Turns {
			conv.Turns[i].Party = []string{"", "Ada", "Ben", "Cy"}[r.IntN(4)]
		}
		c, err := testtalk.Coder().Code(t.Context(), conv)
		require.NoError(t, err)
		soundView(t, c, ocean.Room{Interest: ocean.InterestBoth}.View(c))
	}
}

// TestViewOfOurRooms holds the views of the conversations with several parties.
func TestViewOfOurRooms(t *testing.T) {
	var got bytes.Buffer
	enc := json.NewEncoder(&got)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	for _, c := range codedTalks(t) {
		if len(c.Parties) > 0 {
			require.NoError(t, enc.Encode(ocean.Room{}.View(c)))
		}
	}
	planGolden(t, "rooms.json", got.Bytes())
}
