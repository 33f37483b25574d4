package features

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// goals are those for which a reading does not hang on the goal.
var goals = []string{"stop drinking", "less drinking", "more exercise", "start exercise", ""}

// TestBare shows what is read as an acknowledgement, a number, a question or
// the word of others, whatever the goal.
func TestBare(t *testing.T) {
	for _, goal := range goals {
		for _, other := range []string{"", "Tell me about your week.", "Do you live nearby?", "mm so you walked here"} {
			requireReadings(t, goal, other, []saying{
				{"Yeah.", "bare"},
				{"Mm-hmm.", "bare"},
				{"Right, yeah.", "bare"},
				{"Um, okay.", "bare"},
				{"Exactly.", "bare"},
				{"No.", "bare"},
				{"Not really.", "bare"},
				{"I don't know.", "bare"},
				{"I guess so.", "bare"},
				{"I don't think so.", "bare"},
				{"yeah yeah", "bare"},
				{"idk", "bare"},
				{"ok cool", "bare"},
				{"uh-huh right", "bare"},
				{"It is.", "bare"},
				{"I did, yeah.", "bare"},
				{"Yeah, I have.", "bare"},
				{"I suppose we did not.", "bare"},
				{"I suppose it does.", "bare"},
				{"No, it was not.", "bare"},
				{"they do", "bare"},
				{"Everyone does.", ""},
				{"My wife does.", ""},
				{"But it is.", ""},
				{"She is right.", ""},
				{"It is not right.", ""},
				{"Things do.", ""},
				{"Yes and no.", ""},
				{"Yeah, the garden.", ""},
				{"", ""},
				{"...", ""},
				{"[laughs]", ""},

				{"7.", "number"},
				{"Seven.", "number"},
				{"About a seven.", "number"},
				{"7 out of 10.", "number"},
				{"Um, 6 or 7.", "number"},
				{"maybe a 5", "number"},
				{"I walked 7 miles.", ""},

				{"What do you mean?", "question"},
				{"How long would it take?", "question"},
				{"Can I ask you something?", "question"},
				{"Should I?", "question"},
				{"is it far??", "question"},
				{"Why would I?", ""},

				{"My wife wants me to.", "others"},
				{"They told me to come.", "others"},
				{"my doctor thinks its my liver", "others"},
				{"Everyone says that.", "others"},
				{"It keeps raining.", ""},
			})
		}
	}
}

// TestOthersAndQuestions shows that what others want and what is asked is no
// side that the client takes.
func TestOthersAndQuestions(t *testing.T) {
	requireReadings(t, "stop drinking", "", []saying{
		{"My wife wants me to stop.", "others"},
		{"The doctor told me to cut down.", "others"},
		{"he thinks its time to quit", "others"},
		{"She says I need to stop.", ""},
		{"My mum said I have to stop.", ""},
		{"I told her I want to stop.", "want +"},
		{"Do I need to stop?", "question"},
		{"Should I stop?", "question"},
		{"How could I stop?", "question"},
		{"Why should I stop?", ""},
		{"Drinking keeps me calm.", "-"},
	})
}

// TestAnswersToQuestions shows that yes and no take the side that the question
// asks about, and have the question's kind.
func TestAnswersToQuestions(t *testing.T) {
	yes := []saying{
		{"Yes.", "answer +"},
		{"Yeah, sure.", "answer +"},
		{"Definitely.", "answer +"},
		{"I guess so.", "answer +"},
		{"Yes, I would.", "answer +"},
		{"I do.", "answer +"},
		{"I am.", "answer +"},
		{"I do not.", "answer -"},
		{"I am not.", "answer -"},
		{"I was.", ""},
		{"yh", "answer +"},
		{"mm-hmm", "answer +"},
		{"No.", "answer -"},
		{"Not really.", "answer -"},
		{"No, not really.", "answer -"},
		{"I don't think so.", "answer -"},
		{"No, I wouldn't.", "answer -"},
		{"nah", "answer -"},
		{"nope", "answer -"},
		{"I don't know.", "bare"},
		{"Maybe.", ""},
		{"7", "number"},
	}
	no := make([]saying, len(yes))
	for i, s := range yes {
		no[i] = s
		switch s.want {
		case "answer +":
			no[i].want = "answer -"
		case "answer -":
			no[i].want = "answer +"
		}
	}
	for _, tc := range []struct {
		goal, other string
		want        []saying
		kind        Rule
	}{
		{"stop drinking", "Would you be willing to stop?", yes, RuleReady},
		{"less drinking", "I see. So would you be willing to stop?", yes, RuleReady},
		{"stop drinking", "would you be willing to stop", yes, RuleReady},
		{"stop drinking", "so would you be willing to stop", yes, RuleReady},
		{"", "Would you be willing to stop?", yes, RuleReady},
		{"stop drinking", "Do you want to stop?", yes, RuleWant},
		{"stop drinking", "do you think you could cut down", yes, RuleCan},
		{"stop drinking", "Could you cut down?", yes, RuleCan},
		{"stop drinking", "Do you need to stop?", yes, RuleNeed},
		{"stop drinking", "Will you stop?", yes, RuleWill},
		{"more exercise", "Would you like to exercise?", yes, RuleWant},
		{"stop drinking", "Do you want to keep drinking?", no, RuleWant},
		{"start exercise", "Would you like to stop?", no, RuleWant},
		{"stop drinking", "Will you ask her on Monday?", yes, RuleWill},
		{"stop drinking", "Would you try it for a week?", yes, RuleReady},
		{"more exercise", "You could start on Sunday. Can you manage that?", yes, RuleCan},
		{"stop drinking", "Do you want to try it once?", yes, RuleWant},
		{"start tablets", "Would you stop taking them?", no, RuleReady},
	} {
		requireReadings(t, tc.goal, tc.other, tc.want)
		r := hear(tc.goal, tc.other, "Yes.")
		require.Equal(t, tc.kind, r.Kind, "%q", tc.other)
		require.Equal(t, text.Span{Start: 0, End: 3}, r.Span)
	}
	requireReadings(t, "stop drinking", "Would you be willing to stop?", []saying{
		{"I want to stop.", "want +"},
		{"No, I don't want to stop.", "want -"},
		{"I can't.", "answer -"},
	})
	for _, asked := range []string{
		"Can you tell me more?", "Would you like to hear more?", "Can you come on Thursday?",
		"Would you like to end the chat?", "Will you be at home?", "Can you do Tuesday?", "Can you manage the stairs?", "Can you give me an example?",
		"Would you need a taxi?", "Would you like to carry on as you are?", "Would you like to sit down?", "Will you do it yourself?", "Will you play tonight?", "Do you want to know why?", "Can you hear me?", "Would you like a leaflet?",
		"would you try it for a week", // nothing says that it asks
	} {
		requireReadings(t, "stop drinking", asked, []saying{{"Yes.", "bare"}, {"no", "bare"}})
	}
	in := Input{
		Text: "Yes. No.", Units: []text.Span{{Start: 0, End: 4}, {Start: 5, End: 8}},
		Other: "Would you be willing to stop?", Goal: "drinking", Direction: "stop",
	}
	var v Vector
	v.Start(in)
	v.Unit(0)
	require.Equal(t, RuleAnswer, v.Reading.Rule)
	v.Unit(1)
	require.Equal(t, RuleBare, v.Reading.Rule, "the first thought unit alone answers")
	in.Follows = true
	v.Start(in)
	v.Unit(0)
	require.Equal(t, RuleBare, v.Reading.Rule, "who goes on does not answer")
}

// TestReadingSpan shows that a reading names the words that it was made of.
func TestReadingSpan(t *testing.T) {
	in := Input{Text: "It's late. Well, I don't really want to stop now.", Goal: "drinking", Direction: "stop"}
	units := fresh(in).units
	require.Len(t, units, 2)
	require.Equal(t, "I don't really want to stop", units[1].reading.Span.In(in.Text))
}

// TestRoleWordsAreKeys shows that every word with a role can be met: it is the
// key of itself. A role of a word that no text has would be read by nobody.
func TestRoleWordsAreKeys(t *testing.T) {
	file, err := parser.ParseFile(token.NewFileSet(), "roles.go", nil, 0)
	require.NoError(t, err)
	n, unmet := 0, []string(nil)
	ast.Inspect(file, func(node ast.Node) bool {
		clause, ok := node.(*ast.CaseClause)
		if !ok {
			return true
		}
		for _, e := range clause.List {
			word, err := strconv.Unquote(e.(*ast.BasicLit).Value)
			require.NoError(t, err)
			if key := string(text.AppendKey(nil, word)); key != word {
				unmet = append(unmet, word)
			}
			require.NotEqual(t, plain, roleOf([]byte(word)), "%q", word)
			n++
		}
		return true
	})
	require.Greater(t, n, 200)
	require.Empty(t, unmet, "the key of these words is another")
	for _, word := range []string{"", "garden", "the", "don't", "I"} {
		require.Equal(t, plain, roleOf([]byte(word)), "%q", word)
	}
}

// TestRuleNames shows that every rule but none has a name of its own.
func TestRuleNames(t *testing.T) {
	seen := map[string]bool{}
	for r := range Rule(Rules) {
		require.Equal(t, r == NoRule, r.String() == "")
		require.False(t, seen[r.String()])
		seen[r.String()] = true
	}
	require.Len(t, wanted, Rules)
}
