package permission

// Asking to be told. "What am I supposed to do" and "you tell me how" complain,
// "how do you mean" and "how would I know" ask for something else.
var (
	saidWhat = [...]phrase{
		{requests, 0, []code{should, i}},
		{requests, asked, []code{can, i, do}},
		{requests, asked, []code{do, i, do}},
		{requests, asked, []code{would, you, do}},
		{requests, asked, []code{do, you, think, i}},
		{requests, atEnd | asked | atStart, []code{do, you, think}},
		{requests, asked, []code{do, people, do}},
		{requests, asked, []code{do, people}},
		{requests, asked, []code{can, people, do}},
		{requests, asked, []code{would, you, tell}},
		{requests, asked, []code{do, you, tell}},
		{requests, asked, []code{would, you, say}},
		{requests, asked, []code{else_, can, i}},
		{requests, asked, []code{help}},
		{requests, asked, []code{work}},
		{requests, asked, []code{be, best}},
		{requests, asked, []code{be, me, info}},
		{requests, asked, []code{be, it, info}},
		{requests, asked, []code{info, do, i, have}},
		{requests, asked, []code{info, be, there}},
		{requests, asked, []code{can, you, tell}},
		{requests, asked, []code{be, your, info}},
		{questions, atStart | atEnd, nil},
		{questions, atStart, []code{be, it}},
		{questions, atStart, []code{be, there}},
		{questions, atStart, []code{do, it}},
	}
	saidHow = [...]phrase{
		{requests, asked | atStart, []code{do, i}},
		{requests, asked | atStart, []code{can, i}},
		{requests, asked | atStart, []code{should, i}},
		{requests, asked, []code{do, people}},
		{requests, asked, []code{do, you, stop}},
		{requests, asked, []code{can, you, help}},
		{questions, atStart, []code{do, it}},
		{questions, atStart | atEnd, nil},
	}
	saidWhich = [...]phrase{{requests, asked, []code{should, i}}, {requests, asked, []code{would, you}}, {requests, asked, []code{do, you, tell}}, {requests, asked, []code{be, best}}}
	saidWhy   = [...]phrase{{agrees, atStart, []code{not}}}
	saidTell  = [...]phrase{
		{requests, notNegated | notYou, []code{me, what}},
		{requests, notNegated | notYou, []code{me, how}},
		{requests, notNegated | notYou, []code{me, which}},
		{requests, notNegated | notYou, []code{me, honest}},
		{requests, notNegated | notYou, []code{it, to, me, honest}},
		{requests, notNegated | notYou | atStart, []code{me, info}},
		{requests, notNegated | notYou | atStart, []code{me, info}},
		{invites, notNegated | notYou, []code{me}},
		{invites, atStart | atEnd, nil},
		{invites, atStart | notYou, []code{it}},
	}
	saidCan = [...]phrase{
		{requests, 0, []code{you, tell, me}},
		{requests, 0, []code{i, have, info}},
		{requests, 0, []code{i, ask, you, something}},
		{requests, 0, []code{i, ask, you, what}},
		{shuts, 0, []code{i, not}},
		{agrees, atStart | atEnd, []code{do}},
	}
	saidWould = [...]phrase{
		{requests, 0, []code{you, tell, me}},
		{requests, asked, []code{you, say}},
		{agrees, 0, []code{be, good}},
		{agrees, 0, []code{be, help}},
		{agrees, 0, []code{be, okay}},
		{agrees, 0, []code{help}},
		{invites, 0, []code{like, it}},
		{invites, 0, []code{like, to}},
		{invites, 0, []code{happy, it}},
		{invites, 0, []code{happy, to}},
		{agrees, 0, []code{be, interested}},
		{agrees, 0, []code{be, open}},
	}
	saidWill = [...]phrase{{requests, asked, []code{you, tell, me}}}
	saidDo   = [...]phrase{
		{requests, asked, []code{you, have, info}},
		{requests, asked, []code{you, think, i, should}},
		{requests, asked, []code{you, think, i, can}},
		{requests, asked, []code{you, think, i, need}},
		{requests, asked, []code{you, know, something}},
		{requests, asked, []code{you, know, info}},
		{requests, asked, []code{you, know, what}},
		{requests, asked, []code{you, tell}},
		{invites, atStart | atEnd, nil},
		{shrugs, 0, []code{not, mind}},
		{refuses, 0, []code{not, want}},
		{refuses, 0, []code{not, bother}},
		{refuses, atStart | atEnd, []code{not}},
		{refuses, 0, []code{not, need}},
		{declines, 0, []code{not, think, it}},
		{declines, atEnd, []code{not, think}},
		{doubts, 0, []code{not, know}},
		{shuts, 0, []code{not, want, to, talk}},
		{shuts, 0, []code{not, want, to, hear}},
		{shuts, 0, []code{not, want, info}},
		{shuts, 0, []code{not, want, lecture}},
		{shuts, 0, []code{not, need, info}},
		{shuts, 0, []code{not, need, lecture}},
		{shuts, 0, []code{not, need, your}},
		{shuts, 0, []code{not, want, your}},
		{shuts, atEnd, []code{not, tell, me}},
		{shuts, 0, []code{not, tell, me, what}},
		{shuts, 0, []code{not, tell, me, how}},
		{shuts, 0, []code{not, tell, me, to}},
		{shuts, 0, []code{not, tell, me, about}},
		{shuts, 0, []code{not, ask, for_, your}},
		{shuts, 0, []code{not, ask, for_, info}},
		{shuts, 0, []code{not, ask, you}},
		{shuts, 0, []code{not, want, you, to}},
	}
	saidHave = [...]phrase{{requests, asked, []code{you, have, info}}, {requests, asked | atStart, []code{info}}, {refuses, 0, []code{hear, it}}, {refuses, 0, []code{enough}}}
	saidBe   = [...]phrase{
		{requests, asked, []code{there, something}},
		{requests, asked, []code{there, info}},
		{requests, asked, []code{there, way}},
		{requests, notNegated, []code{honest, with, me}},
		{questions, atStart | asked, []code{it}},
		{agrees, 0, []code{okay}},
		{agrees, 0, []code{okay, with, me}},
		{declines, atEnd, []code{good}},
	}
	saidShould = [...]phrase{{requests, asked | notWh | atStart, []code{i}}}
	saidI      = [...]phrase{
		{requests, 0, []code{would, like, info}},
		{requests, 0, []code{would, like, to, know}},
		{requests, 0, []code{would, like, to, hear}},
		{requests, 0, []code{need, info}},
		{requests, 0, []code{want, info}},
		{requests, 0, []code{want, your, info}},
		{requests, 0, []code{want, to, know, what}},
		{requests, 0, []code{want, to, know, how}},
		{requests, 0, []code{would, like, your, info}},
		{requests, 0, []code{be, open, to, info}},
		{agrees, atEnd, []code{would}},
		{agrees, atEnd, []code{do}},
		{agrees, 0, []code{be, interested}},
		{agrees, 0, []code{be, open}},
		{refuses, 0, []code{would, mind}},
		{refuses, 0, []code{do, mind}},
		{refuses, atEnd, []code{know, it}},
		{declines, atEnd, []code{be, okay}},
		{refuses, 0, []code{have, hear, it}},
	}
	saidInfo = [...]phrase{{requests, atStart | atEnd | marked, nil}}
	saidOpen = [...]phrase{{requests, notNegated, []code{to, info}}, {requests, notNegated, []code{to, something}}}
)

// Answering.
var (
	saidGo         = [...]phrase{{invites, 0, []code{on}}, {invites, 0, []code{ahead}}, {invites, 0, []code{for_, it}}, {invites, atStart | atEnd, nil}, {refuses, 0, []code{away}}}
	saidFire       = [...]phrase{{invites, 0, []code{away}}, {invites, atStart | atEnd, nil}, {invites, 0, []code{me}}}
	saidOn         = [...]phrase{{invites, 0, []code{you, goOn}}}
	saidPlease     = [...]phrase{{invites, atEnd, nil}, {invites, atEnd, []code{do}}, {invites, 0, []code{tell}}}
	saidListening  = [...]phrase{{invites, notNegated, nil}}
	saidYou        = [...]phrase{{invites, atEnd, []code{can}}, {invites, 0, []code{can, tell}}, {invites, 0, []code{can, say}}, {invites, 0, []code{can, ask}}, {invites, 0, []code{can, goOn}}, {invites, 0, []code{can, talk}}, {invites, 0, []code{may}}, {agrees, atEnd, []code{can, do}}}
	saidYes        = [...]phrase{{agrees, atStart | notNegated, nil}}
	saidOkay       = [...]phrase{{agrees, atStart | notNegated, nil}}
	saidCourse     = [...]phrase{{agrees, 0, nil}, {declines, 0, []code{not}}}
	saidWith       = [...]phrase{{invites, 0, []code{means}}}
	saidHappy      = [...]phrase{{agrees, atStart | notNegated, []code{to}}}
	saidInterested = [...]phrase{{agrees, atStart | notNegated, nil}}
	saidNo         = [...]phrase{{declines, atStart, nil}, {refuses, 0, []code{thanks}}, {refuses, 0, []code{need}}}
	saidNot        = [...]phrase{
		{declines, atStart | atEnd, nil},
		{refuses, 0, []code{later}},
		{refuses, 0, []code{interested}},
		{refuses, 0, []code{okay}},
		{refuses, 0, []code{for_, me}},
		{shrugs, 0, []code{whatever}},
		{doubts, 0, []code{yes}},
		{shrugs, 0, []code{mind}},
	}
	saidRather   = [...]phrase{{refuses, 0, []code{not}}, {refuses, 0, []code{you, do, not}}, {refuses, 0, []code{leave}}, {refuses, 0, []code{talk}}}
	saidLeave    = [...]phrase{{refuses, notNegated, []code{it}}, {shuts, notNegated, []code{me, out}}}
	saidStop     = [...]phrase{{shuts, 0, []code{told, me}}, {shuts, 0, []code{lecture}}, {shuts, 0, []code{talk}}, {shuts, 0, []code{with, info}}}
	saidDrop     = [...]phrase{{shuts, atPause, []code{it}}, {shuts, 0, []code{subject}}}
	saidEnough   = [...]phrase{{shuts, 0, []code{about, it}}, {shuts, 0, []code{info}}, {refuses, atStart, nil}}
	saidSick     = [...]phrase{{refuses, 0, []code{it}}, {shuts, 0, []code{hear}}, {shuts, 0, []code{talk}}, {refuses, 0, []code{be, told}}}
	saidLater    = [...]phrase{{refuses, atStart | atEnd, nil}}
	saidGuess    = [...]phrase{{shrugs, atPause, nil}, {shrugs, 0, []code{yes}}, {shrugs, 0, []code{okay}}, {shrugs, 0, []code{it, be, okay}}, {shrugs, 0, []code{you, can}}, {shrugs, 0, []code{it, would}}}
	saidMaybe    = [...]phrase{{doubts, atStart, nil}, {refuses, 0, []code{later}}}
	saidWhatever = [...]phrase{{shrugs, notNegated | atStart | atPause, nil}}
	saidIdk      = [...]phrase{{doubts, atStart, nil}}
	saidIf       = [...]phrase{{shrugs, 0, []code{you, like}}, {shrugs, 0, []code{you, want}}, {shrugs, 0, []code{you, must}}, {shrugs, 0, []code{you, have, to}}, {shrugs, 0, []code{you, need, to}}}
	saidTalk     = [...]phrase{{shuts, 0, []code{about, something, else_}}}
	saidChange   = [...]phrase{{shuts, 0, []code{subject}}}
	saidMove     = [...]phrase{{shuts, 0, []code{on}}}
	saidLet      = [...]phrase{{invites, 0, []code{me, hear}}, {invites, 0, []code{me, see}}, {invites, 0, []code{me, talk}}, {invites, 0, []code{me, do}}, {shuts, atPause, []code{me, not}}, {shuts, 0, []code{me, not, talk}}, {shuts, 0, []code{me, not, goOn}}}
	saidLike     = [...]phrase{{questions, atStart, []code{what}}}
	saidGood     = [...]phrase{{agrees, atStart, nil}}
	saidSound    = [...]phrase{{agrees, atStart | notNegated, []code{good}}}
)
