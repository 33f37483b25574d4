package ocean

import (
	"strings"

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
			text := line[:len(line)-1] + name
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
	return stem + d.choose(fs).after
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
		"angry annoyed furious frustrated fed sick resentful bitter cross irritated livid",
		[]phrasing{{"", ", and it's getting to you."}, {"", ", and it doesn't let go of you."}},
		[]phrasing{{"", ", and that has stayed with you."}},
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
		"proud happy glad relieved hopeful excited pleased grateful thrilled delighted confident optimistic calmer better",
		[]phrasing{{"", ", and that means something to you."}, {"", ", and it does you good."}},
		[]phrasing{{"", ", and that meant something to you."}},
	},
	{
		"torn confused unsure undecided conflicted",
		[]phrasing{{"", ", and it pulls you both ways."}, {"", ", and part of you would like it settled."}},
		[]phrasing{{"", ", and it pulled you both ways."}},
	},
}

// hints names the feeling that goes with what was told, ready to stand behind it;
// "" for none.
func hints(words []perspective.Word) string {
	for i := range words {
		for k := range feelingHints {
			h := &feelingHints[k]
			if strings.Contains(h.feeling, "worries") && perspective.Has(words, "worrying", "worry", "worried") {
				continue
			}
			if _, ok := opens(words[i:], h.said); ok {
				return h.feeling
			}
		}
	}
	return ""
}

// feelingHints map what was said to a feeling that is safe to name, mildly.
var feelingHints = [...]struct{ said, feeling string }{
	{"nobody listens", ", and that leaves you feeling unheard."},
	{"no one listens", ", and that leaves you feeling unheard."},
	{"doesn't listen", ", and that leaves you feeling unheard."},
	{"don't listen", ", and that leaves you feeling unheard."},
	{"never listens", ", and that leaves you feeling unheard."},
	{"won't listen", ", and that leaves you feeling unheard."},
	{"talks over me", ", and that leaves you feeling unheard."},
	{"ignores me", ", and that leaves you feeling overlooked."},
	{"ignored me", ", and that leaves you feeling overlooked."},
	{"nobody understands", ", and that can feel lonely."},
	{"no one understands", ", and that can feel lonely."},
	{"on my own", ", and that can feel lonely."},
	{"by myself", ", and that can feel lonely."},
	{"nobody to talk to", ", and that can feel lonely."},
	{"no one to talk to", ", and that can feel lonely."},
	{"i cried", ", and you were a bit sad."},
	{"i was crying", ", and it was a sad moment."},
	{"i started crying", ", and it was a sad moment."},
	{"keeps me up", ", and it worries you a little."},
	{"keeps me awake", ", and it worries you a little."},
	{"lie awake", ", and it worries you a little."},
	{"can't stop thinking about", ", and it troubles you a little."},
	{"can't switch off", ", and it wears you out."},
	{"doesn't talk to me", ", and that hurts."},
	{"don't talk to me", ", and that hurts."},
	{"won't talk to me", ", and that hurts."},
	{"don't know anyone", ", and that can feel lonely."},
	{"don't know anybody", ", and that can feel lonely."},
	{"never ask me", ", and that leaves you feeling overlooked."},
	{"never asks me", ", and that leaves you feeling overlooked."},
	{"never ask us", ", and that leaves you feeling overlooked."},
	{"nobody asked me", ", and that leaves you feeling overlooked."},
	{"nobody asked us", ", and that leaves you feeling overlooked."},
	{"yells at me", ", and that stings."},
	{"yelled at me", ", and that stung."},
	{"shouts at me", ", and that stings."},
	{"shouted at me", ", and that stung."},
	{"laughed at me", ", and that stung."},
	{"in front of everyone", ", and that was uncomfortable."},
	{"in front of the whole team", ", and that was uncomfortable."},
	{"i let them down", ", and that hurts a little."},
	{"i let her down", ", and that hurts a little."},
	{"i let him down", ", and that hurts a little."},
	{"let everyone down", ", and that hurts a little."},
	{"it's all too much", ", and it's a bit overwhelming."},
	{"it's * too much", ", and it's a bit overwhelming."},
	{"too much on my plate", ", and it's a bit overwhelming."},
	{"got too much to do", ", and it's a bit overwhelming."},
	{"i miss", ", and there's some sadness in that."},
	{"never know what", ", and that's unsettling."},
	{"don't know what to do", ", and that's frustrating."},
	{"don't know where to start", ", and it's a bit overwhelming."},
	{"drives me mad", ", and it's frustrating."},
	{"drives me crazy", ", and it's frustrating."},
	{"drives me up the wall", ", and it's frustrating."},
	{"treats me like a child", ", and that's frustrating."},
	{"treat me like a child", ", and that's frustrating."},
	{"breathing down my neck", ", and that's frustrating."},
	{"always the one who", ", and that can feel unfair."},
	{"the only one who", ", and that can feel unfair."},
	{"nobody thanks me", ", and that leaves you feeling unappreciated."},
	{"never says thank you", ", and that leaves you feeling unappreciated."},
	{"takes me for granted", ", and that leaves you feeling unappreciated."},
	{"take me for granted", ", and that leaves you feeling unappreciated."},
	{"got turned down", ", and that was a disappointment."},
	{"passed over", ", and that was a disappointment."},
	{"didn't get the job", ", and that was a disappointment."},
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
