package text

import "strings"

// show writes the tokens of s in a line: each with the first letter of its kind
// and, after a plus, its flags.
func show(s string) string {
	var out []string
	for sc := Scan(s); sc.Next(); {
		t := sc.Token()
		x := t.In(s) + "/" + t.Kind.String()[:1]
		flags := ""
		if t.Filler {
			flags += "F"
		}
		if t.Cut {
			flags += "C"
		}
		if t.Repeat {
			flags += "R"
		}
		if flags != "" {
			x += "+" + flags
		}
		out = append(out, x)
	}
	return strings.Join(out, " ")
}

// kinds writes the tokens of one kind in a line.
func kinds(s string, k Kind) string {
	var out []string
	for sc := Scan(s); sc.Next(); {
		if t := sc.Token(); t.Kind == k {
			out = append(out, t.In(s))
		}
	}
	return strings.Join(out, "|")
}

// fluent writes the words of s without fillers and repeats.
func fluent(s string) string {
	var out []string
	for sc := Scan(s); sc.Next(); {
		if t := sc.Token(); t.Kind == Word && !t.Filler && !t.Repeat {
			out = append(out, t.In(s))
		}
	}
	return strings.Join(out, " ")
}

func pieces(s string, spans []Span) []string {
	var out []string
	for _, p := range spans {
		out = append(out, p.In(s))
	}
	return out
}

// hostile holds texts that have broken tokenisers, ours or others.
func hostile() []string {
	return []string{
		"", " ", "\x00", "\xff", "\xff\xfe\xfd", "a\xffb", "\xed\xa0\x80\xed\xb0\x80", "\xf0\x9f\x98", "ok\x00ok",
		"[", "]", "[[[[", "[laughter", "laughter]", "(laughs", "((laughs))", "[]", "[ ]", "[a\nb]", "(", "()", "*laughs",
		"-", "--", "I-", "-I", "I-I-", "I-I-I-I", "a-", "—", "a—b", "'", "''", "'cause", "cause'", "’", "it’s-it’s",
		"👨‍👩‍👧‍👦", "👍🏽👍🏿", "🇬🇧🇫", "\u200D", "👨\u200D", "👨\u200Da", "1️⃣", "❤️", "\uFE0F", "🏴\U000E0067\U000E007F",
		"\u0301", "a\u0301\u0301", "e\u0301te\u0301", "ﬁne", "ＡＢＣ", "İstanbul", "ſo", "\u00AD", "co\u00ADop", "日本語。はい",
		":", ":)", ":-", ":'", ";;", "=D=D", "<", "<3", "^", "^_", ">.", "http://a.b/c", "a.b.c.d", "a.m.", "U.S.A", "e.g",
		"1.", "1.2.3", "1,", "100%%", "1:", "20-30", "12-step", "½", "٣", "f**k", "f*****k", "****", "\u2028", "\r\n\r\n",
		"\uFEFFhello", "a\u200Bb", "...", "?!?!", "…", "um", "um um um", "the the the the", "I, I, um, I",
		strings.Repeat("a", 300), strings.Repeat("-", 300), strings.Repeat("[", 300), strings.Repeat("I-", 300),
		strings.Repeat("\u0301", 300), strings.Repeat("um ", 300), strings.Repeat("😂", 300), strings.Repeat(". ", 300),
	}
}

// talk holds turns of the length that people really write and say.
func talk() []string {
	return []string{
		"Well, I-I had cut down, um, over the summer, you know, and then the the job went. So I was back to a bottle a night-- [sighs] I don't know.",
		"yeah i mean i dont rly want to stop completely 😂 but my girlfriend keeps on at me abt it. maybe just weekends?? idk",
		"so i had the scan and they said it was fine but i still get out of breath on the stairs and i thought well maybe it is the fags after all",
		"It sounds as though two things pull at you: the evenings with your friends, and the mornings after. What would you like to be different?",
		"Don’t get me wrong – I’ve tried. Dr. Lindqvist gave me patches at 9.30 a.m. on a Monday, can you believe it?",
		"ok\nill try the walk thing\nbut not in the rain lol",
	}
}
