package score

import "github.com/evoke-mi/evoke/mi"

// Client is the client's side. Change talk is never shown without the sustain
// talk beside it: talkative sessions have more of both, and it is sustain talk
// and the share of change talk that go with what comes after, weakly (Magill et
// al. 2018; field guide 3.5). The zero value is of no talk.
type Client struct {
	// ByTurn has one entry for a turn, the code of the turn as a whole;
	// ByUtterance one for each thought unit.
	ByTurn      Talk `json:"by_turn"`
	ByUtterance Talk `json:"by_utterance"`
	// Mixed is how many turns hold change and sustain talk both.
	Mixed int `json:"mixed"`
	// Gated is how many turns show a sign of danger that gates: they are not scored
	// as change or sustain talk, but counted as unknown (field guide 10.4).
	Gated int `json:"gated"`
	// Uncoded is how many of the clients' turns have no codes.
	Uncoded int `json:"uncoded"`
	// Assumed is how many turns were coded without a goal that has a direction, so
	// that which way change lies was assumed.
	Assumed int `json:"assumed"`
	// Kinds has the utterances by kind, in the order of [mi.Kinds].
	Kinds []KindCount `json:"kinds"`
	// Codes has the utterances by the codes of MISC 2.5: [mi.AllClientCodes]
	// but for activation, which MISC counts as commitment (field guide 3.3).
	Codes []ClientCodeCount `json:"codes"`
	// Strengths has the turns by strength, in the order of [mi.Strengths].
	// MISC 2.5 gave strength up: take it as a hint.
	Strengths []StrengthCount `json:"strengths"`
	// Course is how the talk goes from the beginning to the end.
	Course Course `json:"course"`
	// Discord is the trouble between the two who talk. It is no sustain talk.
	Discord Discord `json:"discord"`
}

// Talk counts client talk by its valence.
type Talk struct {
	By      Basis `json:"by"`
	Change  int   `json:"change"`
	Sustain int   `json:"sustain"`
	Neutral int   `json:"neutral"`
	// Unknown is talk whose valence the coder would not say.
	Unknown int `json:"unknown"`
	// CTShare is %CT, change / (change + sustain).
	CTShare Ratio `json:"ct_share"`
}

// A KindCount counts the change and the sustain talk of a kind.
type KindCount struct {
	Kind    mi.Kind `json:"kind"`
	Change  int     `json:"change"`
	Sustain int     `json:"sustain"`
	CTShare Ratio   `json:"ct_share"`
}

// A ClientCodeCount is the count of a client code.
type ClientCodeCount struct {
	Code  mi.ClientCode `json:"code"`
	Count int           `json:"count"`
}

// A StrengthCount counts the change and the sustain talk of a strength.
type StrengthCount struct {
	Strength mi.Strength `json:"strength"`
	Change   int         `json:"change"`
	Sustain  int         `json:"sustain"`
}

// Discord counts signs of discord.
type Discord struct {
	// Turns is how many turns show any sign.
	Turns int `json:"turns"`
	// Signs has the count of each of [mi.DiscordSigns], in their order.
	Signs []SignCount `json:"signs"`
}

// A SignCount is the count of a sign of discord.
type SignCount struct {
	Sign  mi.DiscordSign `json:"sign"`
	Count int            `json:"count"`
}
