package transcript

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// people speak in the table below.
func people(labels ...string) mi.Conversation {
	var c mi.Conversation
	for i, l := range labels {
		c.Turns = append(c.Turns, mi.Turn{Number: i, Party: l, Text: ""})
	}
	return c
}

// TestDeidentify: sentences of our own. What stays is as much part of the table as
// what goes.
func TestDeidentify(t *testing.T) {
	for _, tc := range []struct {
		name   string
		labels []string
		in     string
		out    string // "" for what stays as it is
	}{
		// Names.
		{"first name", []string{"Ana Lee"}, "Thanks, Ana, for coming in.", "Thanks, [NAME-1], for coming in."},
		{"last name", []string{"Ana Lee"}, "Ms Lee is here", "Ms [NAME-1] is here"},
		{"both names are one", []string{"Ana Lee"}, "It's Ana Lee speaking.", "It's [NAME-1] speaking."},
		{"letter case", []string{"Ana Lee"}, "so ana what brings you", "so [NAME-1] what brings you"},
		{"capitals", []string{"Ana Lee"}, "ANA! Over here", "[NAME-1]! Over here"},
		{"possessive", []string{"Samir"}, "Samir's plan, and Samir’s mum", "[NAME-1]'s plan, and [NAME-1]’s mum"},
		{"possessive in chat", []string{"Samir"}, "samirs plan is good", "[NAME-1]s plan is good"},
		{"possessive of an s", []string{"Chris Doyle"}, "Chris' car", "[NAME-1]' car"},
		{"contraction", []string{"Samir"}, "Samir'll manage", "[NAME-1]'ll manage"},
		{"two people", []string{"Ana Lee", "Tomas"}, "Tomas, this is Ana.", "[NAME-2], this is [NAME-1]."},
		{"last name first", []string{"Lee, Ana"}, "Ana Lee said so", "[NAME-1] said so"},
		{"initial between", []string{"Ana Lee"}, "Ana M. Lee signed", "[NAME-1] signed"},
		{"hyphen", []string{"Anna-Lena Vogt"}, "Anna-Lena and Lena Vogt", "[NAME-1] and [NAME-1]"},
		{"apostrophe", []string{"Siobhan O'Neill"}, "Mrs O’Neill, Mrs ONeill", "Mrs [NAME-1], Mrs [NAME-1]"},
		{"accents", []string{"José Peña"}, "jose pena came late", "[NAME-1] came late"},
		{"accents the other way", []string{"Zoe"}, "Zoë came late", "[NAME-1] came late"},
		{"shared last name", []string{"Ana Lee", "Jo Lee"}, "Jo Lee and Ana Lee", "[NAME-2] and [NAME-1]"},
		{"Cyrillic", []string{"Ольга Петрова"}, "Спасибо, Ольга.", "Спасибо, [NAME-1]."},
		{"no blanks between words", []string{"王芳"}, "我觉得王芳说得对", "我觉得[NAME-1]说得对"},
		{"title in the label", []string{"Dr. Okafor"}, "Dr Okafor told me to see a dr", "Dr [NAME-1] told me to see a dr"},
		{"role in the label", []string{"Ana (coach)"}, "The coach, Ana, is late", "The coach, [NAME-1], is late"},
		{"brackets with pronouns", []string{"Sasha (she/her)"}, "She asked her sister about Sasha", "She asked her sister about [NAME-1]"},
		{"underscore", []string{"priya_k"}, "Priya said", "[NAME-1] said"},
		{"inside of words", []string{"Ana"}, "Diana ate a banana in an analysis.", ""},
		{"labels of roles", []string{"Client", "Therapist 2"}, "The client saw a therapist.", ""},
		{"labels of programs", []string{"SPEAKER_00", "spk_1", "S2", "A"}, "A speaker has s2 as a grade.", ""},
		{"kin as labels", []string{"Mother", "Father"}, "My mother and my father", ""},
		{"a name that is a verb", []string{"Will Hart"}, "Will came. I will stay, and will Will?", "[NAME-1] came. I will stay, and will [NAME-1]?"},
		{"asking with will", []string{"Will Hart"}, "Will you think about it?", ""},
		{"asking with may", []string{"May Ito"}, "May I share something, May?", "May I share something, [NAME-1]?"},
		{"a name that is a month", []string{"April"}, "April, in april it rains", "[NAME-1], in april it rains"},
		{"a name that is a mark", []string{"Mark Stone"}, "Mark made a mark on a stone", "[NAME-1] made a mark on a stone"},
		{"a name that is a value", []string{"Grace", "Hope"}, "Grace has hope and Hope has grace", "[NAME-1] has hope and [NAME-2] has grace"},
		{"a name of two letters", []string{"Jo", "Al"}, "Jo and Al, and jo", "[NAME-1] and [NAME-2], and jo"},
		{"a name that is grammar", []string{"So Yun"}, "So, Yun, so what", "[NAME-1], [NAME-1], so what"},
		{"placeholders stay", []string{"Ana"}, "[NAME-4] and Ana", "[NAME-4] and [NAME-5]"},

		// Telephone numbers.
		{"American", nil, "It's 555-010-4477.", "It's [PHONE-1]."},
		{"American with brackets", nil, "Ring (555) 010-4477 today", "Ring [PHONE-1] today"},
		{"with country", nil, "It's +1 555 010 4477", "It's [PHONE-1]"},
		{"free of charge", nil, "1-800-555-0100, that one", "[PHONE-1], that one"},
		{"dots", nil, "555.010.4477", "[PHONE-1]"},
		{"seven digits", nil, "dial 555-0142 after six", "dial [PHONE-1] after six"},
		{"British", nil, "You get me on 020 7946 0018.", "You get me on [PHONE-1]."},
		{"British mobile", nil, "07700 900123 is mine", "[PHONE-1] is mine"},
		{"one run", nil, "07700900123", "[PHONE-1]"},
		{"trunk nought in brackets", nil, "+44 (0)20 7946 0018", "[PHONE-1]"},
		{"German", nil, "030/1234567 oder 0171 2345678", "[PHONE-1] oder [PHONE-2]"},
		{"French", nil, "appelez le 06 12 34 56 78", "appelez le [PHONE-1]"},
		{"Norwegian after a word", nil, "my number is 412 34 567", "my number is [PHONE-1]"},
		{"Spanish after a word", nil, "my mobile, 612 345 678", "my mobile, [PHONE-1]"},
		{"short after a word", nil, "call extension 44556", "call extension [PHONE-1]"},
		{"the same one twice", nil, "555-010-4477? Yes, (555) 010-4477.", "[PHONE-1]? Yes, [PHONE-1]."},
		{"two side by side", nil, "07700 900123 07700 900124", "[PHONE-1] [PHONE-2]"},
		{"after another number", nil, "at 10 0161 496 0123", "at 10 [PHONE-1]"},

		// Cards and records.
		{"card", nil, "4111 1111 1111 1111 is my card", "[CARD-1] is my card"},
		{"card in one run", nil, "4111111111111111", "[CARD-1]"},
		{"American card", nil, "3782 822463 10005", "[CARD-1]"},
		{"IBAN", nil, "pay to DE89 3704 0044 0532 0130 00 please", "pay to [CARD-1] please"},
		{"social security", nil, "SSN 078-05-1120", "SSN [RECORD-1]"},
		{"record", nil, "her MRN is 00482913", "her MRN is [RECORD-1]"},
		{"record after a word", nil, "patient number 48291", "patient number [RECORD-1]"},
		{"record with letters", nil, "QQ123456C on the letter", "[RECORD-1] on the letter"},
		{"passport", nil, "passport C4821937", "passport [RECORD-1]"},
		{"long number", nil, "case 20241130777", "case [RECORD-1]"},

		// Addresses.
		{"mail", nil, "Write to ana.lee+mi@mail.example.org.", "Write to [MAIL-1]."},
		{"mail with brackets", nil, "Ana <ana@example.com>, bye", "Ana <[MAIL-1]>, bye"},
		{"two mails without a blank", nil, "a.b@example.com,c@example.org", "[MAIL-1],[MAIL-2]"},
		{"mail, letter case", nil, "ANA@EXAMPLE.COM or ana@example.com", "[MAIL-1] or [MAIL-1]"},
		{"web", nil, "see https://example.org/ana?x=1, ok", "see [WEB-1], ok"},
		{"web with @", nil, "https://example.com/@ana", "[WEB-1]"},
		{"www", nil, "(www.example.net)", "([WEB-1])"},
		{"bare", nil, "it's on example.com/sleep now", "it's on [WEB-1] now"},
		{"address of a computer", nil, "192.168.14.201", "[WEB-1]"},

		// What the talk is about stays.
		{"ruler", nil, "On a scale of 0 to 10, or 0-10, I'm a 6 or 7.", ""},
		{"ruler in full", nil, "0 1 2 3 4 5 6 7 8 9 10", ""},
		{"ruler with a cue", nil, "pick a number 1 2 3 4 5 6 7 8 9 10", ""},
		{"ruler in hundreds", nil, "Call it 60 out of 100, or 60/100.", ""},
		{"number as a place", nil, "What number are you at? A 5, maybe 5.5", ""},
		{"dose", nil, "from 1000 mg to 1500mg, 0.25 mcg, 10000 IU", ""},
		{"doses in a range", nil, "my patient takes 1500-2000 mg", ""},
		{"age", nil, "I'm 47, she's 103.", ""},
		{"years", nil, "in 1998, from 2019-2020, and 2021 2022 2023", ""},
		{"years in record", nil, "that record of 2019", ""},
		{"date", nil, "on 12/03/2024, 2024-03-12, 12.3.24 or 03-12-2024", ""},
		{"date after a word", nil, "Call me on 12/03/2024", ""},
		{"time", nil, "at 10:30, from 17:00-18:30, 5.45 pm", ""},
		{"time after a word", nil, "ring me at 10:30 or 1130", ""},
		{"money", nil, "£4500, $1000000, 250000 euros, 1500000 dollars", ""},
		{"thousands", nil, "1,250,000 and 1 250 000 and 1.250.000", ""},
		{"round", nil, "a million is 1000000", ""},
		{"money after a word", nil, "my account had 5000 in it", ""},
		{"measures", nil, "12500 steps, 120/80, 98.6, 36,7, 1200000 people", ""},
		{"decimals", nil, "3.14159265", ""},
		{"names of things", nil, "B12, H1N1, CO2, MP3, 5HTP, A4, F41.1, COVID19", ""},
		{"helplines", nil, "call 988 or 116 123 or 999", ""},
		{"counting", nil, "5-6-7, 10 20 30, 100 200 300 400", ""},
		{"portions", nil, "2-3 a day, 20/30 a week, 1/2", ""},
		{"stops without blanks", nil, "No.Really.So it was.Me too.In all", ""},
		{"at", nil, "@ 5pm, @work, a@b", ""},
		{"abbreviations", nil, "e.g. at 5 a.m., i.e. early... etc.", ""},
		{"a title that was spent", nil, "Dr. Smith and Mr. Wong stay, for nobody is labelled so.", ""},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := people(tc.labels...)
			c.Turns = append(c.Turns, mi.Turn{Number: 77, Role: mi.Client, Text: tc.in})
			got := Deidentifier{}.Deidentify(c)
			want := tc.out
			if want == "" {
				want = tc.in
			}
			last := got.Conversation.Turns[len(got.Conversation.Turns)-1]
			require.Equal(t, want, last.Text)
			require.Equal(t, 77, last.Number)
			require.Equal(t, mi.Client, last.Role)
		})
	}
}
