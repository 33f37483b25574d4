package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
)

// feeling names the feeling that was spoken of. A word for a feeling comes back as
// it was said, with what it does to the one who has it; where only what happens
// was told, a small table names the feeling that goes with it, understated (field
// guide 1.3; the table is evoke's own and short, for a wrong feeling is worse than
// none).
func (d *draft) feeling() {
	for i := range d.said {
		s := &d.said[i]
		if len(s.words) > 18 || blames(s.words) || selfView(s) != "" || d.plain(s) != s.alone() {
			continue
		}
		if text := d.felt(s); text != "" && d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	for i := range d.said {
		s := &d.said[i]
		if len(s.words) > 18 || !s.inside() || blames(s.words) || selfView(s) != "" {
			continue
		}
		if name := hints(s.words); name != "" {
			line := d.plain(s)
			if line == "" {
				continue
			}
			text := follow(line[:len(line)-1], name, perspective.Compound(s.words))
			if d.fits(text) {
				d.done(text, s.Quote)
				return
			}
		}
	}
	d.declineUnsaid()
}

// felt gives back a feeling that was named.
func (d *draft) felt(s *saying) string {
	n, ok := 0, false
	for _, opening := range [...]string{
		"i'm *", "i am *", "i * feel *", "i * felt *", "i was *", "i've been feeling *", "i'm feeling *", "i've been *", "i was feeling *", "i get *", "i'm getting *",
	} {
		if k, is := opens(s.words, opening); is && k > n {
			n, ok = k, true
		}
	}
	for ok && n < len(s.words) && within("a bit little very too so pretty quite really just kind of sort extremely super constantly always completely totally", s.words[n].Key) {
		n++
	}
	if !ok || n >= len(s.words) {
		return ""
	}
	word := s.words[n].Key
	if n+1 < len(s.words) && otherwise(word, s.words[n+1].Key) {
		return ""
	}
	past := perspective.Has(s.words[:2], "was", "felt")
	line := s.line()
	stem := perspective.Capital(line)
	var fs []phrasing
	for i := range feelings {
		if within(feelings[i].words, word) {
			fs = feelings[i].now
			if past {
				fs = feelings[i].then
			}
			break
		}
	}
	if fs == nil {
		return ""
	}
	return d.behind(stem, fs, s)
}

// otherwise reports a word that is no feeling with the one behind it: "down from
// thirty a day", "low on milk", "left at six".
func otherwise(word, next string) bool {
	switch word {
	case "down", "low", "lost", "cross", "torn":
		return within("from to at on with in by", next) && !(word == "lost" && next == "without")
	case "left", "shut":
		return !within("out behind alone", next)
	}
	return false
}

// feelings are words for feelings, with what they do now and what they did then.
var feelings = [...]struct {
	words     string
	now, then []phrasing
}{
	{
		"worried scared afraid anxious nervous frightened terrified panicky",
		[]phrasing{{"", ", and it weighs on you."}, {"", ", and it's hard to put out of your mind."}},
		[]phrasing{{"", ", and that has stayed with you."}},
	},
	{
		"sad lonely depressed down low miserable heartbroken unhappy empty lost isolated gutted",
		[]phrasing{{"", ", and it weighs on you."}, {"", ", and that's a lot to carry."}},
		[]phrasing{{"", ", and that was hard."}},
	},
	{
		"embarrassed awkward self-conscious",
		[]phrasing{{"", ", and that's uncomfortable."}, {"", ", and that's not a nice feeling."}},
		[]phrasing{{"", ", and that was uncomfortable."}},
	},
	{
		"stupid small useless silly foolish hopeless worthless",
		[]phrasing{{"", ", and that's not a nice feeling."}},
		[]phrasing{{"", ", and that was hard."}},
	},
	{
		"ashamed guilty humiliated",
		[]phrasing{{"", ", and that's hard to live with."}, {"", ", and it weighs on you."}},
		[]phrasing{{"", ", and that has stayed with you."}},
	},
	{
		"tired exhausted drained knackered stressed overwhelmed worn burnt burned shattered tense",
		[]phrasing{{"", ", and it's wearing you down."}, {"", ", and that's a lot to carry."}},
		[]phrasing{{"", ", and that was hard."}},
	},
	{
		"angry annoyed furious frustrated resentful bitter cross irritated livid",
		[]phrasing{{"", ", and it's getting to you."}, {"", ", and it's hard to let go of."}},
		[]phrasing{{"", ", and that has stayed with you."}},
	},
	{
		"fed sick",
		[]phrasing{{"", ", and it's getting to you."}, {"", ", and it's wearing you down."}},
		[]phrasing{{"", ", and that was hard."}},
	},
	{
		"hurt disappointed upset jealous ignored unheard rejected shut left unappreciated invisible",
		[]phrasing{{"", ", and that hurts."}, {"", ", and it weighs on you."}},
		[]phrasing{{"", ", and that hurt."}},
	},
	{
		"stuck trapped helpless",
		[]phrasing{{"", ", and you'd like to find a way out."}, {"", ", and that's a hard place to be."}},
		[]phrasing{{"", ", and that was a hard place to be."}},
	},
	{
		"proud happy glad relieved excited pleased grateful thrilled delighted",
		[]phrasing{{"", ", and that means something to you."}, {"", ", and it does you good."}},
		[]phrasing{{"", ", and that meant something to you."}},
	},
	{
		"hopeful confident optimistic",
		[]phrasing{{"", ", and that gives you something to build on."}},
		[]phrasing{{"", ", and that meant something to you."}},
	},
	{
		"calmer better",
		[]phrasing{{"", ", and you notice the difference."}},
		[]phrasing{{"", ", and you noticed the difference."}},
	},
	{
		"torn confused unsure undecided conflicted",
		[]phrasing{{"", ", and it pulls you both ways."}, {"", ", and part of you would like it settled."}},
		[]phrasing{{"", ", and it pulled you both ways."}},
	},
}

// milder gives back a strong feeling as a milder one, "" where none was named.
// "Furious" is said to be annoyed: the client corrects it upward and goes on
// (field guide 1.3, understated).
func milder(s *saying) string {
	n, ok := opens(s.words, "i'm *")
	if !ok {
		n, ok = opens(s.words, "i feel *")
	}
	if !ok || n >= len(s.words) {
		return ""
	}
	to := ""
	switch s.words[n].Key {
	case "furious", "livid", "raging":
		to = "a bit annoyed"
	case "terrified", "petrified":
		to = "a little uneasy"
	case "devastated", "gutted", "heartbroken":
		to = "quite disappointed"
	case "exhausted", "shattered":
		to = "rather tired"
	case "desperate":
		to = "rather keen"
	case "worried", "anxious", "nervous", "annoyed", "angry", "tired", "frustrated", "disappointed", "upset", "stressed", "embarrassed", "unsure", "confused", "lonely":
		to = "a little " + s.words[n].Key
	default:
		return ""
	}
	rest := ""
	if n+1 < len(s.words) {
		if rest = turnedWords(s.words[n+1:]); rest == "" {
			return ""
		}
		rest = " " + rest
	}
	if perspective.Has(s.words[n+1:], "and", "but", "because", "so", "that") || perspective.Has(s.words[:n], "not", "never") {
		return ""
	}
	stem := "You're "
	if s.words[0].Key == "i" {
		stem = "You feel "
	}
	return stem + to + rest + "."
}
