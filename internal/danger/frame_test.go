package danger

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

func TestFrame(t *testing.T) {
	for said, want := range map[string]struct {
		Subject
		Time
	}{
		"I have sorted the flat out so nobody has to":   {Self, Current},
		"my arm has gone all strange":                   {Self, Current},
		"not eaten since Tuesday":                       {Self, Current},
		"he has put his belt round the beam":            {Other, Current},
		"my daughter will not open her door":            {Other, Current},
		"I think my dad is getting ready to go":         {Unclear, Current},
		"when I was a teenager I had the razor out":     {Self, Past},
		"my uncle had a shotgun out back then":          {Other, Past},
		"years ago I stood there and lately I do again": {Self, Current},
		"": {Self, Current},
	} {
		who, when := Frame(said, text.Span{End: len(said)}, nil)
		require.Equal(t, want.Subject, who, said)
		require.Equal(t, want.Time, when, said)
	}
}
