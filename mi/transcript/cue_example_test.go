package transcript_test

import (
	"fmt"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// A recording's subtitles are cut by seconds; the turns are put together again.
func ExampleReader_Records_subtitles() {
	const file = `WEBVTT

1
00:00:01.000 --> 00:00:03.000
Ines: What would handing the rota over

2
00:00:03.100 --> 00:00:04.000
Ines: free you up for?

3
00:00:04.500 --> 00:00:06.000
Tom: The audits &amp; my evenings.
`
	r := transcript.Reader{Roles: map[string]mi.Role{"Ines": mi.Counsellor, "Tom": mi.Client}}
	for rec, err := range r.Records(strings.NewReader(file)) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Printf("%.1f-%.1f %s (%s): %s\n", *rec.Start, *rec.End, rec.Role, rec.Party, rec.Text)
	}
	// Output:
	// 1.0-4.0 counsellor (Ines): What would handing the rota over free you up for?
	// 4.5-6.0 client (Tom): The audits & my evenings.
}

// A sentence that a hum cut in two is scored as one.
func ExampleRejoin() {
	c := mi.Conversation{Turns: []mi.Turn{
		{Number: 0, Role: mi.Counsellor, Text: "So you come home worn out-"},
		{Number: 1, Role: mi.Client, Text: "Mm-hm."},
		{Number: 2, Role: mi.Counsellor, Text: "-and you usually have the first one then."},
	}}
	for _, t := range transcript.Rejoin(c).Turns {
		fmt.Println(t.Number, t.Text)
	}
	// Output: 0 So you come home worn out and you usually have the first one then.
}
