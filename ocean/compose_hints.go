package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
)

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
				if strings.HasSuffix(h.said, "listen") && i > 0 && selfBefore(words[:i]) {
					continue // "I don't listen to her"
				}
				return h.feeling
			}
		}
	}
	return ""
}

// selfBefore reports that the one who speaks is the subject of what comes next.
func selfBefore(words []perspective.Word) bool {
	for k := len(words) - 1; k >= 0; k-- {
		if !softener(words[k].Key) {
			return within("i we", words[k].Key)
		}
	}
	return false
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
	{"i cried", ", and that was a hard moment."},
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
