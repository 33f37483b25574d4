package ocean

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/mi"
)

// A planOffer is what a counsellor's turn proposes that the person do. The zero
// planOffer is none.
type planOffer struct {
	items []planOffered
	turn  int
}

// A planOffered is one proposal.
type planOffered struct {
	said         Said
	whens, withs []Said
	stems        []uint32
	when         bool // no more than a time: "would Tuesday work?"
	asks         bool // put as a question
	plan         bool // says back what the person will do: "so you'll …"
}

// proposingWords are the words by which a counsellor proposes something.
var proposingWords = []string{
	"you could", "you might", "how about", "what about", "would you be willing to", "are you willing to", "would you like to", "would you consider", "could you", "do you want to", "why dont you", "shall we", "lets", "should we", "i suggest", "id suggest", "i would suggest", "can you agree to", "can we agree", "could we agree",
	"would it work", "would it help to", "would it help if you", "does", "would", "is", "can you", "will you", "are you ready to", "what if you", "maybe try", "you can", "you should", "id like you to", "you need to",
}

// sayingBack are the words by which a counsellor says a plan back.
var sayingBack = []string{
	"youll", "you will", "youre going to", "you are going to", "youre planning to", "you plan to", "your plan is", "the plan is", "youre gonna", "youve decided to", "youre both going to", "you both agree", "youre agreeing to", "both of you will", "youll both",
}

// offers returns what a counsellor's turn proposes. A menu is no proposal that a
// "yes" could agree to: which of them?
func (p *planText) offers(codes *mi.CounsellorCodes) planOffer {
	out := planOffer{turn: p.turn}
	options := 0
	for u, span := range p.units {
		from, to := p.unitWords(u)
		if from == to {
			continue
		}
		from, _ = p.trim(from, to)
		first := p.words[from].key
		open := oneOfKeys(first, "what", "whats", "who", "when", "where", "why", "which", "how") && p.match(from, to, "how about") == 0 && p.match(from, to, "what about") == 0 && p.match(from, to, "what if you") == 0 && p.match(from, to, "why dont you") == 0
		if open {
			continue
		}
		at, behind, plan := p.find(from, to, sayingBack)
		if plan {
			plan = at <= from+4 && !p.has(from, to, []string{"if", "feel", "realize", "realise", "worried", "because", "think"})
		}
		bare := false
		if !plan {
			at, b, ok := p.find(from, to, proposingWords)
			if !ok || at > from+3 && !p.endsAsking() {
				continue // "there are some things you could do"
			}
			behind = b
			bare = p.words[behind-1].key == "does" || p.words[behind-1].key == "would" || p.words[behind-1].key == "is"
			if p.has(from, to, askingOnly) || oneOfKeys(p.words[behind-1].key, "about") && !p.acts(behind, to) {
				continue
			}
		}
		whens := p.whens(nil, from, to)
		for behind < to && oneOfKeys(p.words[behind].key, "to", "try", "just", "start", "by", "maybe", "also", "then", "if", "you", "we", "both") {
			behind++
		}
		if behind >= to || bare && !p.onlyWhen(behind, to, whens) || bare && len(whens) == 0 || !plan && p.has(from, to, []string{"tell me", "say more", "talk about", "tell us", "describe", "help me understand"}) || idleVerb(p, behind, to) {
			continue
		}
		if !plan {
			options++
			if p.has(from, to, []string{"or"}) {
				options++
			}
		}
		item := planOffered{
			said: p.said(from, to, mi.Counsellor), plan: plan,
			asks:  p.asking(span.In(p.text), mi.Span(span), from, to, codes),
			stems: slices.Compact(slices.Sorted(slices.Values(p.stems(nil, from, to)))),
		}
		for _, w := range whens {
			item.whens = append(item.whens, p.said(w.from, w.to, mi.Counsellor))
		}
		item.when = len(whens) > 0 && p.onlyWhen(from, to, whens)
		for _, w := range p.withs(nil, from, to) {
			item.withs = append(item.withs, p.said(w.from, w.to, mi.Counsellor))
		}
		out.items = append(out.items, item)
	}
	if options > 1 {
		return planOffer{turn: p.turn}
	}
	return out
}

// askingOnly are the words of a proposal that is about the talk and no step.
var askingOnly = []string{
	"is it okay", "is it ok", "is it alright", "do you mind", "would you mind", "like to express", "like to talk", "like to share", "like to tell", "like to hear", "like to discuss", "like to say", "like to explore", "like to know", "like to look", "like to start with", "like me to", "do you agree", "want to talk", "want to hear", "want to know",
	"can you see", "can you think", "could you see", "can you say", "could you say", "you could say", "you might say", "want me to",
}

// acts reports whether words behind "how about" are a doing or a time.
func (p *planText) acts(i, end int) bool {
	key := p.words[i].key
	return strings.HasSuffix(key, "ing") && len(key) > 4 || oneOfKeys(key, "a", "an", "you", "we", "if", "one", "just") || p.whenAt(i, end) > 0
}

// onlyWhen reports whether words[from:to] say no more than whens.
func (p *planText) onlyWhen(from, to int, whens []planStretch) bool {
	for i := from; i < to; i++ {
		for len(whens) > 0 && whens[0].to <= i {
			whens = whens[1:]
		}
		if len(whens) > 0 && i >= whens[0].from {
			i = whens[0].to - 1
			continue
		}
		_, class := lemma.Of([]byte(p.words[i].key))
		if !class.Grammatical() && !oneOfKeys(p.words[i].key, "work", "works", "suit", "suits", "fit", "good", "better", "possible", "doable", "start", "try") {
			return false
		}
	}
	return true
}
