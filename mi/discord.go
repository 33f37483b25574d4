package mi

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/discord"
	"github.com/evoke-mi/evoke/internal/text"
)

// A DiscordSign is a way in which trouble between the client and the counsellor
// shows. Discord is about the relationship, sustain talk about the change
// (Miller and Rollnick 2013, chapter 15, which gave up the word resistance;
// field guide 4.4). The zero value is unset.
type DiscordSign string

// The signs of discord.
const (
	SquaringOff  DiscordSign = "squaring off"
	Defending    DiscordSign = "defending"
	Interrupting DiscordSign = "interrupting"
	Disengaging  DiscordSign = "disengaging"
)

// discordSigns is in the order of [discord.Sign].
var discordSigns = [...]DiscordSign{SquaringOff, Defending, Interrupting, Disengaging}

// DiscordSigns lists the signs of discord in their own order.
func DiscordSigns() []DiscordSign {
	out := discordSigns
	return out[:]
}

// Valid reports whether s is one of [DiscordSigns].
func (s DiscordSign) Valid() bool { _, err := ParseDiscordSign(string(s)); return err == nil }

// ParseDiscordSign reads a sign of discord; anything else is a *[LabelError].
func ParseDiscordSign(s string) (DiscordSign, error) {
	return parse("discord sign", s, DiscordSigns())
}

// A Discord is a stretch of a client's turn that shows discord. It comes from
// rules that would rather miss a sign than see one that is not there: discord
// is too rare in coded corpora to be learned from them (field guide 4.4).
type Discord struct {
	// Sign is the kind of trouble.
	Sign DiscordSign `json:"sign"`
	Span
	// Rule says in a few words what was seen; it never repeats the talk.
	Rule string `json:"rule"`
}

// appendDiscord appends the signs of discord in a client's turn to dst, in the
// order of the text. It takes no memory but what dst lacks, and time linear in
// the turn. Of most turns it looks at the bytes alone. The tokens may be those of
// the turn.
func appendDiscord(dst []Discord, x *Exchange, tokens *text.Tokens) []Discord {
	if x.Turn.Role == Counsellor {
		return dst
	}
	add := func(r discord.Rule, s text.Span) {
		dst = append(dst, Discord{Sign: discordSigns[r.Sign()], Span: Span(s), Rule: r.String()})
	}
	t := discord.Turn{Text: x.Turn.Text, Tokens: tokens, CutOff: x.cutOff()}
	if discord.Worth(t) {
		t.Pressed, t.Others = x.pressed(), x.others()
		n := len(dst)
		for r := discord.Read(t); r.Next(); {
			add(r.Rule(), r.Span())
		}
		if len(dst) > n {
			return dst
		}
	}
	if s, curt := discord.Curt(x.Turn.Text); curt && x.shrinking() {
		add(discord.Shrinking, s)
	}
	return dst
}

// last returns the last turn before of a role, if it is among the last reach
// turns, else nil.
func (x *Exchange) last(role Role, reach int) *CodedTurn {
	for i := len(x.Before) - 1; i >= max(0, len(x.Before)-reach); i-- {
		if x.Before[i].Turn.Role == role {
			return &x.Before[i]
		}
	}
	return nil
}

// pressed reports whether the counsellor's last turn was coded as inconsistent
// with MI: advising, directing, raising concern or persuading without
// permission, confronting, warning (MIIN of MISC 2.5; field guide 3.2). That is
// what discord most often answers.
func (x *Exchange) pressed() bool {
	t := x.last(Counsellor, 3)
	if t == nil || t.Counsellor == nil {
		return false
	}
	for i := range t.Counsellor.Utterances {
		u := &t.Counsellor.Utterances[i]
		switch u.Behaviour {
		case AdviseWithoutPermission, Persuade, Confront, Direct, RaiseConcernWithoutPermission, Warn:
			return true
		case "":
			switch u.Code {
			case MISCAdviseWithoutPermission, MISCConfront, MISCDirect, MISCRaiseConcernWithoutPermission, MISCWarn:
				return true
			}
		}
	}
	return false
}

// others reports whether another client has spoken lately, as in a mediation:
// whom "you" means there the words do not say.
func (x *Exchange) others() bool {
	for i := len(x.Before) - 1; i >= max(0, len(x.Before)-8); i-- {
		if t := &x.Before[i].Turn; t.Role == Client && t.Party != x.Turn.Party {
			return true
		}
	}
	return false
}

// cutOff reports whether the turn just before is the counsellor's and ends in a
// dash, as transcribers write a turn that was broken off.
func (x *Exchange) cutOff() bool {
	t := x.last(Counsellor, 1)
	if t == nil {
		return false
	}
	s := strings.TrimRight(t.Turn.Text, " \t\r\n")
	return strings.HasSuffix(s, "-") || strings.HasSuffix(s, "–") || strings.HasSuffix(s, "—")
}

// shrinking reports whether a person who talked has all but stopped: the turn
// before was curt too, those before it had at least eight words in the mean, and
// the counsellor has just pressed (field guide 4.4: drop in turn length against
// the own baseline).
func (x *Exchange) shrinking() bool {
	const (
		fewest = 4  // turns of which the mean is taken
		mean   = 8  // words
		reach  = 48 // turns of both sides that are looked at
		most   = 64 // words of a turn that count
	)
	if len(x.Before) <= fewest || !x.pressed() {
		return false
	}
	turns, words := 0, 0
	for i := len(x.Before) - 1; i >= max(0, len(x.Before)-reach); i-- {
		t := &x.Before[i].Turn
		if t.Role != Client || t.Party != x.Turn.Party {
			continue
		}
		if turns++; turns > 1 {
			words += text.CountWords(t.Text, most)
		} else if _, curt := discord.Curt(t.Text); !curt {
			return false
		}
	}
	turns-- // but the one before
	return turns >= fewest && words >= mean*turns
}
