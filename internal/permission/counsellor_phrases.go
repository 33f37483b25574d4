package permission

// Asking. "Can I" and its like ask for what the verb behind them says; "what can I
// tell you" asks for something else.
var (
	fromCan  = [...]phrase{{wantsVerb, notWh, []code{i}}, {leaves, atPause, []code{say, no}}}
	fromMay  = [...]phrase{{wantsVerb, notWh | notNegated, []code{i}}, {leaves, 0, []code{or, may, not}}, {leaves, 0, []code{or, not}}}
	fromOkay = [...]phrase{
		{wantsVerb, 0, []code{if_, i}},
		{wantsVerb, 0, []code{with, you, if_, i}},
		{wantsVerb, 0, []code{for_, me, to}},
		{wantsVerb, asked, []code{to}},
		{wantsVerb, 0, []code{with, me}},
		{confirms, atEnd | asked, []code{with, you}},
		{wantsVerb, 0, []code{for_, you, if_, i}},
	}
	fromWould = [...]phrase{
		{wantsVerb, 0, []code{it, help, to}},
		{wantsVerb, 0, []code{it, be, help, to}},
		{wantsVerb, 0, []code{it, be, help, you, to}},
		{wantsVerb, 0, []code{it, be, help, for_, you, to}},
		{wantsVerb, 0, []code{it, be, interested, to}},
		{wantsVerb, 0, []code{it, be, help, for_, me, to}},
		{wantsTell, asked, []code{you, be, interested, in, something}},
		{wantsTell, asked, []code{you, like, something, people}},
		{wantsVerb, notWh, []code{you, like, to}},
		{wantsVerb, notWh, []code{you, want, to}},
		{wantsVerb, notWh, []code{you, fancy, to}},
		{wantsVerb, notWh, []code{you, like, me, to}},
		{wantsVerb, notWh, []code{you, want, me, to}},
		{wantsTell, 0, []code{you, like, info}},
		{wantsTell, 0, []code{you, want, info}},
		{wantsTell, atEnd, []code{you, like, it}},
		{wantsTell, atEnd, []code{you, want, it}},
		{wantsInfo, 0, []code{info}},
		{confirms, atEnd | asked, []code{it, be, okay}},
		{confirms, atEnd | asked, []code{it, be, help}},
		{confirms, atEnd | asked, []code{it, help}},
		{confirms, asked, []code{you, be, okay, with, it}},
		{leaves, atEnd, []code{it, work, you}},
		{reviews, asked, []code{it, work, for_, you}},
		{wantsVerb, 0, []code{you, be, open, to}},
		{wantsTell, 0, []code{you, be, open, to, info}},
	}
	fromHelp = [...]phrase{
		{wantsVerb, 0, []code{if_, i}}, {wantsVerb, 0, []code{to, you, if_, i}}, {wantsVerb, 0, []code{for_, you, if_, i}},
	}
	fromMind = [...]phrase{
		{mindsVerb, 0, []code{if_, i}}, {mindsVerb, 0, []code{me}}, {mindsTell, 0, []code{hear}}, {mindsVerb, asked, []code{for_}},
	}
	fromYou = [...]phrase{
		{wantsVerb, asked | notNegated, []code{want, me, to}},
		{wantsTell, asked, []code{be, interested, in, info}},
		{leaves, 0, []code{can, decide}},
		{leaves, atStart, []code{decide}},
		{leaves, 0, []code{may, see, it, differently}},
		{leaves, 0, []code{may, think, differently}},
		{leaves, 0, []code{may, have, info}},
		{leaves, 0, []code{may, have, something, else_}},
		{leaves, 0, []code{may, agree}},
		{leaves, 0, []code{may, not, agree}},
		{leaves, 0, []code{may, not, want}},
		{leaves, atEnd, []code{may, not}},
		{leaves, 0, []code{may, like, it}},
		{leaves, 0, []code{would, know, best}},
		{leaves, 0, []code{know, best}},
		{leaves, 0, []code{can, tell, me, if_}},
		{leaves, 0, []code{tell, me, if_}},
		{leaves, 0, []code{tell, me, to}},
		{leaves, 0, []code{do, not, have, to}},
		{leaves, 0, []code{would, be, okay, with}},
		{leaves, 0, []code{can, take, it, or}},
		{leaves, atEnd, []code{think, it, would, be, help}},
		{leaves, atEnd, []code{think, it, would, be, good}},
		{claims, notIf, []code{ask, me}},
		{claims, notIf, []code{ask, what}},
		{claims, notIf, []code{ask, about}},
		{claims, notIf, []code{ask, for_}},
		{claims, notIf, []code{ask, how}},
		{claims, notIf, []code{ask, earlier}},
		{claims, notIf, []code{be, ask}},
		{claims, 0, []code{say, i, can}},
		{claims, 0, []code{told, me, i, can}},
		{directs, notIf, []code{must}},
		{directs, notIf, []code{have, to}},
		{directs, notIf, []code{need, to}},
		{directs, notIf, []code{have, have, to}},
		{directs, notIf, []code{will, have, to}},
	}
	fromDo = [...]phrase{
		{wantsVerb, notWh, []code{you, want, to}},
		{wantsTell, notWh, []code{you, want, info}},
		{wantsTell, atEnd | notWh, []code{you, want, it}},
		{wantsVerb, notWh, []code{you, fancy}},
		{reviews, asked, []code{it, sound, okay}},
		{reviews, asked, []code{it, sound, like}},
	}
	fromWant       = [...]phrase{{wantsTell, atStart | asked, []code{info}}, {wantsVerb, atStart | asked, []code{to}}, {wantsVerb, atStart | asked, []code{me, to}}}
	fromFancy      = [...]phrase{{wantsTell, asked, []code{info}}, {wantsTell, asked, []code{hear}}, {wantsVerb, asked, []code{to}}}
	fromInterested = [...]phrase{{wantsVerb, asked, []code{in}}, {wantsTell, asked, []code{in, info}}, {wantsTell, asked, []code{to, hear}}, {wantsTell, asked, []code{to, know}}}
	fromOpen       = [...]phrase{{wantsTell, asked, []code{to, info}}}
	fromHappy      = [...]phrase{{wantsVerb, asked, []code{for_, me, to}}, {wantsVerb, asked, []code{with, me}}, {wantsVerb, asked, []code{if_, i}}, {wantsVerb, asked, []code{to}}}
	fromPermission = [...]phrase{{wantsVerb, asked, []code{to}}}
	fromBe         = [...]phrase{
		{confirms, atEnd | asked, []code{it, okay}},
		{confirms, asked, []code{it, okay, with, you}},
		{confirms, asked, []code{it, okay, for_, you}},
		{wantsTell, asked, []code{you, open, to, info}},
		{wantsTell, asked, []code{you, interested, in, info}},
	}
	fromIf = [...]phrase{
		{breathes, 0, []code{i, may}},
		{breathesIf, 0, []code{you, do, not, mind}},
		{breathesIf, 0, []code{you, would, not, mind}},
		{breathesIf, 0, []code{it, be, okay}},
		{breathesIf, 0, []code{it, okay}},
		{breathes, 0, []code{you, will, let, me}},
		{leavesIf, loose, []code{you, want}},
		{leavesIf, 0, []code{you, would, want}},
		{leavesIf, loose, []code{you, like}},
		{leavesIf, 0, []code{you, would, like}},
		{leavesIf, 0, []code{you, be, interested}},
		{leavesIf, 0, []code{you, would, be, interested}},
		{leavesIf, 0, []code{you, be, open}},
		{leavesIf, 0, []code{you, would, be, open}},
		{leavesIf, 0, []code{you, fancy}},
		{leavesIf, 0, []code{you, be, happy}},
		{leavesIf, 0, []code{you, be, up, for_}},
		{leavesIf, 0, []code{it, work}},
		{leavesIf, 0, []code{it, would, work}},
		{leavesIf, 0, []code{it, help}},
		{leavesIf, 0, []code{it, be, help}},
		{leavesIf, 0, []code{it, be, interested}},
		{leavesIf, 0, []code{it, sound, okay}},
		{leavesIf, 0, []code{it, sound, like}},
		{leavesIf, 0, []code{it, would, help}},
		{leavesIf, 0, []code{it, would, be, okay}},
		{leavesIf, 0, []code{it, be, something, you}},
		{leavesIf, 0, []code{you, think, it, would}},
		{leavesIf, 0, []code{you, think, it, may}},
	}
	fromWith = [...]phrase{{breathes, 0, []code{your, permission}}, {breathes, 0, []code{your, leave}}}
)

// Announcing and offering.
var (
	fromI = [...]phrase{
		{announces, 0, []code{would, like, to}},
		{announces, 0, []code{want, to}},
		{announces, 0, []code{will}},
		{announces, notWh, []code{can}},
		{announces, 0, []code{be, going, to}},
		{announces, 0, []code{would, be, happy, to}},
		{announces, 0, []code{be, happy, to}},
		{offers, 0, []code{have, info}},
		{offers, 0, []code{have, something}},
		{offers, 0, []code{have, think}},
		{offers, 0, []code{do, have, info}},
		{offers, 0, []code{have, have, info}},
		{offers, 0, []code{have, have, think}},
		{offers, 0, []code{have, have, something}},
	}
	fromLet   = [...]phrase{{announces, 0, []code{me}}, {turns, 0, []code{me, move}}}
	fromThere = [...]phrase{{offers, 0, []code{be, info}}, {offers, 0, []code{be, something}}, {offers, 0, []code{be}}}
)

// Leaving it to the client, MITI's third way.
var (
	fromYour      = [...]phrase{{leaves, 0, []code{choice}}, {leaves, 0, []code{decide}}}
	fromChoice    = [...]phrase{{leaves, 0, []code{be, your}}}
	fromUp        = [...]phrase{{leaves, notTalk, []code{to, you}}}
	fromOnly      = [...]phrase{{leaves, 0, []code{if_}}, {leaves, 0, []code{you, can}}, {leaves, 0, []code{info}}}
	fromTake      = [...]phrase{{leaves, 0, []code{it, or, leave}}, {leaves, 0, []code{or, leave}}, {leaves, 0, []code{it, if_}}}
	fromLeave     = [...]phrase{{leaves, 0, []code{it, or, take}}, {leaves, 0, []code{or, take}}}
	fromFeel      = [...]phrase{{leaves, 0, []code{free}}}
	fromOr        = [...]phrase{{leaves, atPause | notAsked, []code{not}}, {leaves, atPause, []code{leave, it}}, {leaves, 0, []code{you, may, not}}}
	fromIn        = [...]phrase{{leavesIf, 0, []code{caseOf, you, like}}}
	fromSee       = [...]phrase{{leaves, 0, []code{if_, it, be, help}}, {leaves, 0, []code{if_, it, help}}, {leaves, atPause, []code{if_, it, work}}, {leaves, 0, []code{if_, it, work, for_, you}}, {leaves, 0, []code{if_, it, be, for_, you}}, {leaves, 0, []code{if_, it, sound, like}}, {leaves, atPause, []code{what, you, think}}, {leaves, 0, []code{whether, it, work}}}
	fromNo        = [...]phrase{{leaves, 0, []code{help, to, you}}, {leaves, 0, []code{good, to, you}}, {leaves, 0, []code{pressure}}}
	fromTell      = [...]phrase{{leaves, 0, []code{me, if_}}, {leaves, notNegated, []code{me, to}}}
	fromWhether   = [...]phrase{{leaves, 0, []code{you, hear}}, {leaves, 0, []code{you, want}}, {leaves, 0, []code{it, work}}}
	fromIt        = [...]phrase{{leaves, 0, []code{may, not, work}}, {leaves, 0, []code{may, not, be, for_}}, {leaves, 0, []code{may, not, be, okay}}, {leaves, 0, []code{may, not, be, help}}, {leaves, 0, []code{may, not, be, your}}, {leaves, 0, []code{may, not, bother}}, {leaves, 0, []code{may, not, sound}}, {leaves, 0, []code{may, be, no}}, {leaves, 0, []code{be, only, info}}}
	fromDifferent = [...]phrase{{turns, 0, []code{subject}}}
)

// Referring to what the client asked for, and asking what the client makes of it.
var (
	fromSince = [...]phrase{
		{claims, atPause, []code{you, say}},
		{claims, 0, []code{you, be, ask}},
		{claims, 0, []code{you, ask}},
		{claims, 0, []code{you, have, ask}},
		{claims, 0, []code{you, say, i, can}},
		{claims, 0, []code{you, have, bring}},
		{claims, 0, []code{you, bring}},
		{claims, 0, []code{you, be, open}},
		{claims, 0, []code{you, have, be, open}},
		{claims, 0, []code{you, want, to, know}},
		{claims, 0, []code{you, be, interested}},
	}
	fromAs = [...]phrase{
		{claims, 0, []code{you, be, ask}},
		{claims, 0, []code{you, ask}},
		{claims, 0, []code{you, have, ask}},
		{claims, 0, []code{you, say, i, can}},
		{claims, 0, []code{you, have, bring}},
		{claims, 0, []code{you, bring}},
		{claims, 0, []code{you, be, open}},
		{claims, 0, []code{you, have, be, open}},
		{claims, 0, []code{you, want, to, know}},
		{claims, 0, []code{you, be, interested}},
	}
	fromWhat = [...]phrase{{reviews, asked | atEnd, []code{do, you, think}}, {reviews, asked | atEnd, []code{do, you, think, it}}, {reviews, asked, []code{do, you, think, about, it}}, {reviews, asked | atEnd, []code{would, you, think}}, {reviews, asked, []code{be, your, info}}, {leaves, 0, []code{you, do, with, it}}}
	fromHow  = [...]phrase{{reviews, asked, []code{do, it, sound}}, {reviews, asked, []code{would, it, sound}}, {reviews, asked, []code{do, it, work}}, {reviews, asked, []code{would, it, work}}}
)

// Turning to another topic.
var (
	fromSomething = [...]phrase{{turns, 0, []code{else_}}}
	fromMove      = [...]phrase{{turns, 0, []code{on}}, {turns, 0, []code{subject}}}
)
