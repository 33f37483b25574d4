package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestParseGoal(t *testing.T) {
	for in, want := range map[string]mi.Goal{
		"less drinking":             {Behaviour: "drinking", Direction: mi.Less},
		"fewer late nights":         {Behaviour: "late nights", Direction: mi.Less},
		"Reduce salt":               {Behaviour: "salt", Direction: mi.Less},
		"reducing screen time":      {Behaviour: "screen time", Direction: mi.Less},
		"salt reduction":            {Behaviour: "salt", Direction: mi.Less},
		"weight loss":               {Behaviour: "weight", Direction: mi.Less},
		"limiting overtime":         {Behaviour: "overtime", Direction: mi.Less},
		"lowering blood pressure":   {Behaviour: "blood pressure", Direction: mi.Less},
		"stop vaping":               {Behaviour: "vaping", Direction: mi.Stop},
		"QUIT SMOKING":              {Behaviour: "SMOKING", Direction: mi.Stop},
		"smoking cessation":         {Behaviour: "smoking", Direction: mi.Stop},
		"avoiding the casino":       {Behaviour: "the casino", Direction: mi.Stop},
		"more exercise":             {Behaviour: "exercise", Direction: mi.More},
		"increasing activity":       {Behaviour: "activity", Direction: mi.More},
		"better sleep":              {Behaviour: "sleep", Direction: mi.More},
		"start revising":            {Behaviour: "revising", Direction: mi.Start},
		"taking medicine":           {Behaviour: "medicine", Direction: mi.Start},
		"drinking less":             {Behaviour: "drinking", Direction: mi.Less},
		"cycling to work More":      {Behaviour: "cycling to work", Direction: mi.More},
		"Cut down on drinking":      {Behaviour: "drinking", Direction: mi.Less},
		"cutting back on gaming":    {Behaviour: "gaming", Direction: mi.Less},
		"giving up weed":            {Behaviour: "weed", Direction: mi.Stop},
		"give up":                   {Behaviour: "give up"},
		"  more \t fruit\nand veg ": {Behaviour: "fruit and veg", Direction: mi.More},

		"cut down drinking":     {Behaviour: "drinking", Direction: mi.Less},
		"cut out sugar":         {Behaviour: "sugar", Direction: mi.Stop},
		"coming off diazepam":   {Behaviour: "diazepam", Direction: mi.Stop},
		"no more scratch cards": {Behaviour: "scratch cards", Direction: mi.Stop},
		"limit overtime":        {Behaviour: "overtime", Direction: mi.Less},
		"Improve my sleep":      {Behaviour: "my sleep", Direction: mi.More},

		// The second word, behind what is done.
		"eat less sugar":          {Behaviour: "eat sugar", Direction: mi.Less},
		"smoke fewer roll-ups":    {Behaviour: "smoke roll-ups", Direction: mi.Less},
		"Eat MORE vegetables":     {Behaviour: "Eat vegetables", Direction: mi.More},
		"be more patient at home": {Behaviour: "be patient at home", Direction: mi.More},
		"no less than two beers":  {Behaviour: "no less than two beers"},
		"walk more or cycle":      {Behaviour: "walk more or cycle", Direction: mi.Start},
		"a lot less sugar":        {Behaviour: "a lot less sugar"},

		"speak up more in meetings": {Behaviour: "speak up in meetings", Direction: mi.More},
		"go out less with Dev":      {Behaviour: "go out with Dev", Direction: mi.Less},

		// What is to be done.
		"take my medication":      {Behaviour: "take my medication", Direction: mi.Start},
		"Revise every evening":    {Behaviour: "Revise every evening", Direction: mi.Start},
		"delegate":                {Behaviour: "delegate", Direction: mi.Start},
		"get fit":                 {Behaviour: "get fit", Direction: mi.Start},
		"be on time":              {Behaviour: "be on time", Direction: mi.Start},
		"look after my teeth":     {Behaviour: "look after my teeth", Direction: mi.Start},
		"go to bed earlier":       {Behaviour: "go to bed earlier", Direction: mi.Start},
		"go to the gym":           {Behaviour: "go to the gym", Direction: mi.Start},
		"go to the pub":           {Behaviour: "go to the pub"},
		"eat healthily":           {Behaviour: "eat healthily", Direction: mi.Start},
		"talk to Ola more often":  {Behaviour: "talk to Ola", Direction: mi.More},
		"stay off my phone":       {Behaviour: "my phone", Direction: mi.Stop},
		"stay away from the flat": {Behaviour: "the flat", Direction: mi.Stop},
		"I want to eat more peas": {Behaviour: "eat peas", Direction: mi.More},
		"I'd like to delegate":    {Behaviour: "delegate", Direction: mi.Start},
		"to quit smoking":         {Behaviour: "smoking", Direction: mi.Stop},
		"take cocaine":            {Behaviour: "take cocaine"},
		"do drugs":                {Behaviour: "do drugs"},
		"get drunk":               {Behaviour: "get drunk"},
		"keep smoking":            {Behaviour: "keep smoking"},
		"look at phone":           {Behaviour: "look at phone"},
		"start take my medicines": {Behaviour: "take my medicines", Direction: mi.Start},

		// The first word goes before the last.
		"avoid weight loss":       {Behaviour: "weight loss", Direction: mi.Stop},
		"more weight loss":        {Behaviour: "weight loss", Direction: mi.More},
		"start smoking cessation": {Behaviour: "smoking cessation", Direction: mi.Start},

		// No direction: the whole text is the behaviour.
		"":                   {},
		" \n ":               {},
		"drinking":           {Behaviour: "drinking"},
		"less":               {Behaviour: "less"},
		"cessation":          {Behaviour: "cessation"},
		"bus stop":           {Behaviour: "bus stop"},
		"the quitting time":  {Behaviour: "the quitting time"},
		"loss of a brother":  {Behaviour: "loss of a brother"},
		"stopgap measures":   {Behaviour: "stopgap measures"},
		"settle the hedge":   {Behaviour: "settle the hedge"},
		"mehr schlafen":      {Behaviour: "mehr schlafen"},
		"\xff\xfe tea":       {Behaviour: "\xff\xfe tea"},
		"less\u00a0drinking": {Behaviour: "drinking", Direction: mi.Less},
	} {
		require.Equal(t, want, mi.ParseGoal(in), "%q", in)
		require.Equal(t, want.Behaviour != "", mi.ParseGoal(in).Known(), "%q", in)
	}
}

func TestGoalWithDirectionIsReadBack(t *testing.T) {
	for _, behaviour := range []string{
		"drinking", "blood pressure checks", "weight loss", "smoking cessation", "salt reduction", "less", "more tea",
		"stop signs", "bus stop", "eat sugar", "Be patient at home", "drink", "eat less sugar", "spend time on the phone", "check", "take my tablets", "practise less", "swim", "Überstunden", "betting on horses",
	} {
		for _, d := range mi.Directions() {
			g := mi.Goal{Behaviour: behaviour, Direction: d}
			require.Equal(t, g, mi.ParseGoal(g.String()), "%q", g)
		}
	}
}

func TestGoalInWords(t *testing.T) {
	require.Equal(t, "less drinking", mi.Goal{Behaviour: "drinking", Direction: mi.Less}.String())
	require.Equal(t, "drinking", mi.Goal{Behaviour: "drinking"}.String())
	require.Equal(t, "eat sugar less", mi.ParseGoal("eat less sugar").String())
	require.Equal(t, "check blood sugar more", mi.ParseGoal("check blood sugar more").String())
	require.Equal(t, "take my tablets", mi.Goal{Behaviour: "take my tablets", Direction: mi.Start}.String())
	require.Equal(t, "stop smoke", mi.Goal{Behaviour: "smoke", Direction: mi.Stop}.String())
	require.Equal(t, "less", mi.Goal{Direction: mi.Less}.String())
	require.Empty(t, mi.Goal{}.String())
	require.False(t, mi.Goal{Direction: mi.Less}.Known(), "a direction alone names no behaviour")
}
