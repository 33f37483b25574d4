package score_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestPartiesAreScoredByThemselves: two clients with goals of their own and two
// counsellors.
func TestPartiesAreScoredByThemselves(t *testing.T) {
	c := talk(t, "T1 oq", "C1 I want it back.", "T1 cr", "C2 I don't.", "T2 sr + cq", "C1 I will.", "T2 gi")
	c.Goal = mi.ParseGoal("less noise")
	c.Parties = []mi.Party{{Name: "C2", Role: mi.Client, Goal: mi.ParseGoal("more music")}, {Name: "C1", Role: mi.Client}, {Name: "C3", Role: mi.Client}}
	c.Turns[1].Client = client(mi.Change, mi.Desire, "D+")
	c.Turns[3].Client = client(mi.Sustain, mi.Desire, "D-", "N")
	c.Turns[5].Client = client(mi.Change, mi.Commitment, "C+", "C+")
	ps := score.Parties(c)
	var names []string
	for _, p := range ps {
		names = append(names, p.Party)
		require.Equal(t, p.Role == mi.Client, p.Client != nil)
		require.Equal(t, p.Role == mi.Counsellor, p.MITI != nil && p.MISC != nil && p.Questions != nil)
	}
	require.Equal(t, []string{"C2", "C1", "C3", "T1", "T2"}, names)
	require.Equal(t, "more music", ps[0].Goal.String())
	require.Equal(t, "less noise", ps[1].Goal.String())

	require.Equal(t, 1, ps[0].Client.ByUtterance.Sustain)
	require.Zero(t, ps[0].Client.ByUtterance.Change)
	require.Equal(t, 3, ps[1].Client.ByUtterance.Change)
	require.Equal(t, 2, ps[1].Client.ByTurn.Change)
	require.False(t, ps[2].Client.ByTurn.CTShare.Defined())
	require.Zero(t, ps[2].Share.Turns)
	require.Equal(t, 6, ps[1].Share.Words)

	require.Equal(t, 2, ps[3].MITI.Volleys)
	require.Equal(t, 1, ps[3].MITI.Count(mi.MITIComplexReflection))
	require.Equal(t, 1, ps[3].Questions.Volleys)
	require.Equal(t, 2, ps[4].MITI.Volleys)
	require.Equal(t, 1, ps[4].MISC.Count(mi.MISCClosedQuestion))
	rq, ok := ps[4].MITI.RQ.Number()
	require.True(t, ok)
	require.InDelta(t, 1, rq, 1e-12)

	// The course is along the whole session, so C1's last words are late in it.
	require.Equal(t, 2, ps[1].Client.Course.Tenths[5*10/7].Change)
	require.Equal(t, score.AlongTurns, ps[1].Client.Course.Along)
}

// TestPartiesAddUp: what the parties have together is what the session has, at the
// same places of its course.
func TestPartiesAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 11))
	for n := range 60 {
		c := random(r, n)
		for i := range c.Turns {
			if c.Turns[i].Turn.Role == mi.Client {
				c.Turns[i].Turn.Party = []string{"", "Ben", "Cy", "Ann"}[r.IntN(4)] // Ann may be a counsellor's name too
			}
		}
		whole, parties := score.Of(c), score.Parties(c)
		var turns, words, mixed, uncoded, volleys, miti, misc, unmisc, discord int
		var by, units score.Talk
		var tenths [10][4]int
		for _, p := range parties {
			turns += p.Share.Turns
			words += p.Share.Words
			if k := p.Client; k != nil {
				mixed += k.Mixed
				uncoded += k.Uncoded
				discord += k.Discord.Turns
				add(&by, k.ByTurn)
				add(&units, k.ByUtterance)
				require.Equal(t, whole.Client.Course.Along, k.Course.Along)
				for i, x := range k.Course.Tenths {
					tenths[i][0] += x.Change
					tenths[i][1] += x.Sustain
					tenths[i][2] += x.Neutral
					tenths[i][3] += x.Unknown
				}
			}
			if m := p.MITI; m != nil {
				volleys += m.Volleys
				uncoded += m.Uncoded
				for _, x := range m.Counts {
					miti += x.Count
				}
				misc += p.MISC.Utterances
				unmisc += p.MISC.Uncoded
			}
		}
		all := 0
		for _, x := range whole.MITI.Counts {
			all += x.Count
		}
		require.Equal(t, []int{
			n, whole.Share.Words, whole.Client.Mixed, whole.Client.Uncoded + whole.MITI.Uncoded, whole.MITI.Volleys, all, whole.MISC.Utterances, whole.MISC.Uncoded, whole.Client.Discord.Turns,
		}, []int{turns, words, mixed, uncoded, volleys, miti, misc, unmisc, discord})
		require.Equal(t, counts4(whole.Client.ByTurn), counts4(by))
		require.Equal(t, counts4(whole.Client.ByUtterance), counts4(units))
		for i, x := range whole.Client.Course.Tenths {
			require.Equal(t, counts4(x.Talk), tenths[i])
		}
		data, err := json.Marshal(parties)
		require.NoError(t, err)
		again, err := json.Marshal(score.Parties(c))
		require.NoError(t, err)
		require.Equal(t, string(data), string(again))
	}
}

func add(sum *score.Talk, t score.Talk) {
	sum.Change += t.Change
	sum.Sustain += t.Sustain
	sum.Neutral += t.Neutral
	sum.Unknown += t.Unknown
}

func counts4(t score.Talk) [4]int { return [4]int{t.Change, t.Sustain, t.Neutral, t.Unknown} }

// TestPartiesOfTwoAreTheSession: with one on either side nothing is divided.
func TestPartiesOfTwoAreTheSession(t *testing.T) {
	c := timed(talk(t, "T oq", "C I want to.", "T sr", "C But."), 4, 7)
	c.Turns[1].Client = client(mi.Change, mi.Desire, "D+")
	whole, ps := score.Of(c), score.Parties(c)
	require.Len(t, ps, 2)
	require.Equal(t, whole.MITI, *ps[0].MITI)
	require.Equal(t, whole.MISC, *ps[0].MISC)
	require.Equal(t, whole.Questions, *ps[0].Questions)
	require.Equal(t, whole.Client, *ps[1].Client)
	require.Equal(t, whole.Share.Parties, []score.Airtime{ps[0].Share, ps[1].Share})
	require.Empty(t, score.Parties(mi.Coded{}))
}

// TestPartiesOfASessionFedTurnByTurn: any number of clients and counsellors, each
// client coded by the goal of that client.
func TestPartiesOfASessionFedTurnByTurn(t *testing.T) {
	conv := mi.Conversation{Goal: mi.ParseGoal("less noise")}
	for i := range 40 {
		conv.Parties = append(conv.Parties, mi.Party{Name: fmt.Sprintf("P%02d", i), Role: mi.Roles()[i%2], Goal: mi.ParseGoal(fmt.Sprintf("more thing%d", i))})
	}
	s := mi.Coder{}.Start(conv)
	for i := range 120 {
		p := conv.Parties[i*7%40]
		_, err := s.Add(t.Context(), mi.Turn{Role: p.Role, Party: p.Name, Text: "one two three"})
		require.NoError(t, err)
	}
	ps := score.Parties(s.Coded())
	require.Len(t, ps, 40)
	for i, p := range ps {
		require.Equal(t, conv.Parties[i].Name, p.Party)
		require.Equal(t, conv.Parties[i].Goal, p.Goal)
		require.Equal(t, 3, p.Share.Turns)
		require.Equal(t, 9, p.Share.Words)
	}
}

// TestPartyTable: lines are at most 79 columns wide, control characters do not get
// through, and a name that is too long is cut.
func TestPartyTable(t *testing.T) {
	c := talk(t, "T1 oq", "C1 I want it back.")
	c.Turns[1].Client = client(mi.Change, mi.Desire, "D+")
	c.Turns[1].Turn.Party = strings.Repeat("Ünal\x1b[2J ", 9)
	var out bytes.Buffer
	require.NoError(t, score.WriteParties(&out, score.Parties(c)))
	for line := range strings.Lines(out.String()) {
		require.LessOrEqual(t, len([]rune(strings.TrimRight(line, "\n"))), 79, line)
	}
	require.NotContains(t, out.String(), "\x1b")
	require.Contains(t, out.String(), "…")
	require.Contains(t, out.String(), "100.0 %")
}

// Parties scores everybody by themselves; a client's talk is by the client's own
// goal.
func ExampleParties() {
	coded := mi.Coded{
		Parties: []mi.Party{{Name: "Ada", Role: mi.Client, Goal: mi.ParseGoal("more practising")}, {Name: "Ben", Role: mi.Client, Goal: mi.ParseGoal("less noise")}},
		Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Client, Party: "Ada", Text: "I want to play."}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Change, Kind: mi.Desire}}},
			{Turn: mi.Turn{Role: mi.Client, Party: "Ben", Text: "It will always be loud."}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Sustain, Kind: mi.Reason}}},
		},
	}
	for _, p := range score.Parties(coded) {
		t := p.Client.ByTurn
		fmt.Printf("%s, %s: %d words, %d for the change, %d against\n", p.Party, p.Goal, p.Share.Words, t.Change, t.Sustain)
	}
	// Output:
	// Ada, more practising: 4 words, 1 for the change, 0 against
	// Ben, less noise: 5 words, 0 for the change, 1 against
}

// WriteParties writes them as a table.
func ExampleWriteParties() {
	coded := mi.Coded{Turns: []mi.CodedTurn{
		{Turn: mi.Turn{Role: mi.Client, Party: "Ada", Text: "I want to play."}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Change, Kind: mi.Desire}}},
		{Turn: mi.Turn{Role: mi.Client, Party: "Ben", Text: "So do I."}},
	}}
	var out strings.Builder
	if err := score.WriteParties(&out, score.Parties(coded)); err != nil {
		fmt.Println(err)
	}
	fmt.Print(out.String())
	// Output:
	// PARTIES
	//   Clients                   Words    Share  Change  Sustain      %CT
	//   Ada                           4   57.1 %       1        0  100.0 %
	//   Ben                           3   42.9 %       0        0        -
}

// TestPartiesTakeLinearTime: also where every turn is another party's.
func TestPartiesTakeLinearTime(t *testing.T) {
	testcost.Linear(t, "parties", 200, func(n int) time.Duration {
		c := random(rand.New(rand.NewPCG(1, 3)), n)
		for i := range c.Turns {
			c.Turns[i].Turn.Party = fmt.Sprint(i)
		}
		return testcost.Of(func() { score.Parties(c) })
	})
}
