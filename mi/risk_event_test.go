package mi_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestDefaultsMustBeConfirmed: none of them is, and each names its day.
func TestDefaultsMustBeConfirmed(t *testing.T) {
	rs := mi.DefaultResources()
	require.NotEmpty(t, rs)
	for _, r := range rs {
		require.False(t, r.Confirmed)
		_, err := time.Parse(time.DateOnly, r.AsOf)
		require.NoError(t, err)
		require.Len(t, r.Country, 2)
		require.NotEmpty(t, r.Name)
		require.NotEmpty(t, r.Contact)
	}
	confirmed := rs[0].Confirm("2030-01-02")
	require.True(t, confirmed.Confirmed)
	require.Equal(t, "2030-01-02", confirmed.AsOf)
	require.False(t, rs[0].Confirmed, "a copy is confirmed")
	rs[0].Name = "changed"
	require.NotEqual(t, rs[0].Name, mi.DefaultResources()[0].Name)
}

func TestResourcesIn(t *testing.T) {
	rs := append(mi.DefaultResources(), mi.Resource{Name: "everywhere"})
	for _, r := range mi.ResourcesIn(rs, "gb") {
		require.Contains(t, []string{"GB", ""}, r.Country)
	}
	require.Len(t, mi.ResourcesIn(rs, "GB"), 3)
	require.Equal(t, []mi.Resource{{Name: "everywhere"}}, mi.ResourcesIn(rs, "XX"))
	require.Empty(t, mi.ResourcesIn(nil, "GB"))
}

// TestRiskEventOf: a turn that gates makes an event with all its signs, which
// shares no memory; another makes none.
func TestRiskEventOf(t *testing.T) {
	said := "I'm not suicidal. I just don't want to wake up."
	turn := mi.CodedTurn{
		Turn:   mi.Turn{Number: 7, Role: mi.Client, Party: "Ada", Text: said},
		Client: &mi.ClientCodes{Risks: mi.RiskScreen{}.Screen(said)},
	}
	rs := mi.ResourcesIn(mi.DefaultResources(), "IE")
	e, ok := mi.RiskEventOf("c1", turn, rs)
	require.True(t, ok)
	require.Equal(t, "c1", e.Conversation)
	require.Equal(t, 7, e.Turn)
	require.Equal(t, "Ada", e.Party)
	require.Equal(t, turn.Client.Risks, e.Risks)
	require.Equal(t, rs, e.Resources)
	e.Risks[0].Rule, e.Resources[0].Name = "changed", "changed"
	require.NotEqual(t, "changed", turn.Client.Risks[0].Rule)
	require.NotEqual(t, "changed", rs[0].Name)

	turn.Client.Risks = mi.RiskScreen{}.Screen("I'm not suicidal.")
	_, ok = mi.RiskEventOf("c1", turn, rs)
	require.False(t, ok, "a denial alone")
	_, ok = mi.RiskEventOf("c1", mi.CodedTurn{}, rs)
	require.False(t, ok)
}

// The screen says what it saw, and what speaks against it.
func ExampleRiskScreen() {
	said := "I'm dying for a cigarette. I'm not suicidal, but I don't want to wake up tomorrow."
	for _, r := range (mi.RiskScreen{}).Screen(said) {
		fmt.Printf("%q: %s, %s, negated %v, idiom %v: gates %v\n", r.In(said), r.Kind, r.Time, r.Negated, r.Idiom, r.Gates())
	}
	// Output:
	// "I'm dying for a": suicide, current, negated false, idiom true: gates false
	// "suicidal": suicide, current, negated true, idiom false: gates false
	// "don't want to wake up": suicide, current, negated false, idiom false: gates true
}

// A ruler stops where the screen sees danger.
func ExampleRiskScreen_SignalsRisk() {
	risk, _ := mi.RiskScreen{}.SignalsRisk(context.Background(), "A two. Everyone would be better off without me.")
	fmt.Println(risk)
	// Output: true
}

// A host confirms the resources that it shows, and is handed them with the event.
func ExampleRiskEventOf() {
	var here []mi.Resource
	for _, r := range mi.ResourcesIn(mi.DefaultResources(), "GB") {
		here = append(here, r.Confirm("2026-11-30")) // having rung the number
	}
	said := "I took all the pills."
	turn := mi.CodedTurn{
		Turn:   mi.Turn{Number: 3, Role: mi.Client, Text: said},
		Client: &mi.ClientCodes{Risks: mi.RiskScreen{}.Screen(said)},
	}
	if e, ok := mi.RiskEventOf("c1", turn, here); ok {
		fmt.Println("turn", e.Turn, e.Risks[0].Kind, e.Resources[0].Name, e.Resources[0].Contact)
	}
	// Output: turn 3 overdose Samaritans 116 123
}
