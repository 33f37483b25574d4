package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/rulers"
)

// elaborate asks for more of what was just said, in the client's own word where it
// has a shape that can be asked about (field guide 4.5, strategy 6: the best answer
// to change talk). Sustain talk is not asked after (field guide 4.4).
func (d *draft) elaborate() {
	for i := range d.said {
		s := &d.said[i]
		if i > 1 || s.away() || blames(s.words) || selfView(s) != "" || len(s.words) > 18 {
			continue
		}
		if text := d.more(s); text != "" {
			d.done(text, s.Quote)
			return
		}
	}
	if d.last < 0 {
		d.decline("no client has spoken")
		return
	}
	d.done(d.choose([]phrasing{{"What else comes to mind?", ""}, {"What would be an example of that?", ""}, {"What else is there about it that matters to you?", ""}}).before)
}

// more asks about a saying by its shape.
func (d *draft) more(s *saying) string {
	sh := parseShape(s.words)
	rest := ""
	if sh.kind != shapeNone {
		rest = sh.turnedRest()
	}
	ask := func(fs ...phrasing) string { return d.choose(fs).around(rest) }
	switch {
	case sh.kind != shapeNone && (rest == "" || len(sh.rest) > 10 || perspective.Has(sh.rest, "because", "so", "but")):
	case sh.kind == shapeWant && s.toward():
		return ask(phrasing{"What makes you want to ", "?"}, phrasing{"What would it mean to you to ", "?"})
	case sh.kind == shapeNeed && s.toward() && !staysAsIs(sh.rest[0].Key) && sh.rest[0].Key != "not":
		return ask(phrasing{"What makes it important to you to ", "?"})
	case sh.kind == shapeMulling:
		return ask(phrasing{"What has got you thinking about ", "?"})
	case (sh.kind == shapeCan || sh.kind == shapeCould) && s.toward():
		return ask(phrasing{"What would help you to ", "?"})
	case sh.kind == shapeWill && s.toward() && s.code.Kind() == mi.Commitment && !staysAsIs(sh.rest[0].Key):
		return ask(phrasing{"What made you decide to ", "?"})
	case sh.kind == shapeReady && s.toward():
		return ask(phrasing{"What has made you ready to ", "?"})
	case sh.kind == shapeTry:
		return ask(phrasing{"What has helped you when you try to ", "?"})
	case sh.kind == shapeHate && s.toward():
		return ask(phrasing{"What bothers you most about ", "?"})
	}
	// A feeling is asked after by its name: "What worries you most about it?"
	for i := range worries {
		w := &worries[i]
		if n, ok := opens(s.words, w.said); ok {
			rest := ""
			if n < len(s.words) {
				if s.words[n].Key != w.link || n+1 >= len(s.words) || !perspective.Thing(s.words[n+1:]) && s.words[n+1].Key != "what" && s.words[n+1].Key != "how" {
					continue
				}
				rest = turnedWords(s.words[n+1:])
				if rest == "" {
					continue
				}
				return w.ask + " about " + rest + "?"
			}
			return w.ask + "?"
		}
	}
	if s.toward() && s.code.Kind() == mi.TakingSteps {
		return d.choose([]phrasing{{"What helped you do that?", ""}, {"What was that like for you?", ""}}).before
	}
	return ""
}

// worries are feelings and how they are asked after.
var worries = [...]struct{ said, link, ask string }{
	{"i'm * worried", "about", "What worries you most"},
	{"i worry", "about", "What worries you most"},
	{"i'm * scared", "of", "What scares you most"},
	{"i'm * afraid", "of", "What scares you most"},
	{"i'm * frustrated", "with", "What frustrates you most"},
	{"i'm * frustrated", "by", "What frustrates you most"},
	{"i'm * nervous", "about", "What makes you most nervous"},
	{"i'm * annoyed", "about", "What annoys you most"},
}

// say words the moves whose words hang on the goal alone or on nothing.
func (d *draft) say() {
	g := d.name()
	ask := func(fs ...phrasing) { d.done(d.choose(fs).before) }
	q := func(s string) phrasing { return phrasing{before: s} }
	switch d.move {
	case Explore:
		if len(d.said) == 0 && d.last < 0 {
			ask(q("What would you like to talk about today?"), q("What brings you here today?"))
			return
		}
		ask(q("How has this been for you?"), q("What is a typical day like for you at the moment?"), q("What is it about this that matters most to you?"))
	case EvokeDesire:
		if !g.known {
			ask(q("How would you like things to be different?"), q("What would you want to come of making a change?"))
			return
		}
		ask(q("What do you hope "+g.doing+" would do for you?"), q("How would you like things to be different when it comes to "+g.topic+"?"), q("What would you want to come of "+g.doing+"?"))
	case EvokeAbility:
		if !g.known {
			ask(q("If you decided to make a change, how might you go about it?"), q("What makes you think that you could do it, if you wanted to?"))
			return
		}
		ask(q("If you decided to "+g.verb+", how might you go about it?"), q("What makes you think that you could "+g.verb+", if you wanted to?"))
	case EvokeReason:
		if !g.known {
			ask(q("What would be the best reasons for you to make a change?"), q("How would things be better for you with a change?"))
			return
		}
		ask(q("What would be the best reasons for you to "+g.verb+"?"), q("What good could come of "+g.doing+", for you?"))
	case EvokeNeed:
		ask(q("How important is it to you to "+g.verb+", and what makes it so?"), q("What makes you feel that something needs to change?"))
	case LookBack:
		if g.known && d.leaving() {
			ask(q("What was life like before "+g.topic+" became part of it?"), q("How were things for you in the days before this?"))
			return
		}
		ask(q("How were things for you before?"), q("What was different at the time when things went better for you?"))
	case LookForward:
		if !g.known {
			ask(q("If things went the way you'd like, what would be different a year from now?"), q("How would you like your life to look a year from now?"))
			return
		}
		ask(q("If you did "+g.verb+", what would be different a year from now?"), q("How would you like your life to look a year from now, when it comes to "+g.topic+"?"))
	case QueryExtremes:
		ask(q("What is the best that could come of it if you did "+g.verb+"?"), q("What concerns you most about how things might go if nothing changed?"))
	case ExploreValues:
		if g.known {
			ask(q("What matters most to you in life, and how does "+g.topic+" fit with that?"), q("What is important to you in how you live, and how does "+g.topic+" go together with it?"))
			return
		}
		ask(q("What matters most to you in life, and how does this fit with it?"))
	case ReviewSuccess:
		ask(q("What changes have you made before that went well, and how did you manage them?"), q("When have things gone better, even for a short time, and what did you do differently?"))
	case AskPermission:
		if t := d.Information.Topic; t != "" {
			ask(q("Would it be all right if I shared something about "+t+"?"), q("May I tell you a little about "+t+"?"))
			return
		}
		ask(q("Would it be all right if I shared some information about this?"), q("Is it okay with you if I share a few thoughts on this?"))
	case KeyQuestion:
		ask(q("So what do you think you'll do?"), q("Where does all this leave you?"), q("What, if anything, would you like to do next?"))
	case PlanSteps:
		ask(q("What would be a first step, and when might you take it?"), q("How would you go about it: what would you do first, when, and who could help you?"))
	case PlanObstacles:
		ask(q("What could get in the way, and how might you deal with it?"), q("What might make it hard to keep to, and what would you do then?"))
	case InviteParty:
		if d.Party != "" {
			ask(q(d.Party+", how do you see this?"), q(d.Party+", what matters most to you in this?"))
			return
		}
		d.decline("no party is named to be invited")
	case SharedVision:
		ask(q("If this went well for all of you, what would it look like a year from now?"), q("What would a good outcome look like that you could all live with?"))
	case EmphasiseChoice:
		ask(q("It's up to you what you do with this."), q("Whatever you decide, it's your choice."), q("This is your decision, and nobody else can make it for you."))
	case Apologise:
		ask(q("I'm sorry, I got ahead of you there."), q("I'm sorry. I wasn't listening as well as I should have."), q("You're right to say so, and I'm sorry."))
	case ShiftFocus:
		ask(q("Let's leave that aside for now, and turn to what matters most to you today."), q("We can put that to one side and talk about what would be most useful to you."))
	case Support:
		d.support()
	case GiveSpace:
		ask(q("Mm-hm."), q("Go on."), q("I see."))
	case CloseSession:
		ask(q("Thank you for talking with me today. We can pick this up again whenever you like."), q("Thank you for your time and your openness today. You're welcome back whenever you'd like to talk."))
	case AttendSafety:
		if d.Safety != "" {
			d.done(d.Safety)
			return
		}
		d.done(d.attend())
	}
}

// attend words what to say to a sign of danger: plain, and no service is named, for
// whom to call is the host's to say (field guide 10.3).
func (d *draft) attend() string {
	what := "what you've just told me"
	if d.earlier {
		what = "something you told me earlier"
	}
	medical := d.kind == mi.RiskMedical || d.kind == mi.RiskOverdose
	if d.guessed { // nothing is taken for granted
		out := d.unlessSaid("Before we go on, may I check one thing about ", "May I check one more thing about ") + what + "? "
		if medical {
			return out + "Is anything happening right now that needs a doctor? If so, please call your local emergency number straight away, or get somebody to do it for you."
		}
		return out + "Are you safe right now, and is everybody else? If anybody is in danger, please call your local emergency number, or get somebody to be with you, now."
	}
	out := d.unlessSaid("I'd like to stop here for a moment, because ", "I'm coming back to this, because ") + what
	if medical {
		return out + " may need a doctor at once. If this is happening now, please call your local emergency number straight away, or get somebody to do it for you."
	}
	return out + " worries me, and safety comes first. Are you safe right now? If anybody is in danger, please call your local emergency number, or get somebody to be with you, now."
}

// unlessSaid returns words, or others where a counsellor's last turns hold them.
func (d *draft) unlessSaid(words, others string) string {
	if d.usedLately(phrasing{before: words}) {
		return others
	}
	return words
}

// support says a word of sympathy for something hard that was told.
func (d *draft) support() {
	for i := range d.said {
		s := &d.said[i]
		if troubles(s.words) && mineToo(s.words) {
			d.done(d.choose([]phrasing{{"That sounds really hard.", ""}, {"I'm sorry that you're going through this.", ""}, {"That's a lot to deal with.", ""}}).before, s.Quote)
			return
		}
	}
	d.decline("nothing hard was told")
}

// ruler asks importance or confidence in the words of package rulers.
func (d *draft) ruler() {
	r := rulers.Ruler{Dimension: rulers.Importance, Target: d.name().verb}
	if d.move == AskConfidence {
		r.Dimension = rulers.Confidence
	}
	question, err := rulers.English().Ask(r)
	if err != nil {
		d.decline("the ruler cannot be worded")
		return
	}
	d.done(question.Text)
}
