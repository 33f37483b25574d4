package phrase

// A phrase is a run of words, other at its end, with what it shows.
type phrase struct {
	words [6]word
	act   Act
}

// phrasesOf returns the phrases that begin with a word.
func phrasesOf(w word) []phrase {
	switch w {
	case is:
		return withIs[:]
	case choice:
		return withChoice[:]
	case only:
		return withOnly[:]
	case nobody:
		return withNobody[:]
	case no:
		return withNo[:]
	case one:
		return withOne[:]
	case you:
		return withYou[:]
	case youre:
		return withYoure[:]
	case youve:
		return withYouve[:]
	case i:
		return withI[:]
	case ive:
		return withIve[:]
	case in:
		return withIn[:]
	case here:
		return withHere[:]
	case when:
		return withWhen[:]
	case been:
		return withBeen[:]
	case my:
		return withMy[:]
	case likely:
		return withLikely[:]
	case what:
		return withWhat[:]
	case how:
		return withHow[:]
	case where:
		return withWhere[:]
	case thoughts:
		return withThoughts[:]
	case let:
		return withLet[:]
	case see:
		return withSee[:]
	case to:
		return withTo[:]
	case so:
		return withSo[:]
	case earlier:
		return withEarlier[:]
	case last:
		return withLast[:]
	case finish:
		return withFinish[:]
	case shall:
		return withShall[:]
	case can:
		return withCan[:]
	case will:
		return withWill[:]
	case like:
		return withLike[:]
	}
	return nil
}

// Emphasising autonomy: choice, control and responsibility, not ability (MITI
// 4.2.1, E.4.i; field guide 1.6). Self-disclosure has no code in MITI unless it
// persuades (field guide 1.6). The key question ends a transitional summary
// (field guide 1.4).
var (
	withIs = [...]phrase{
		{[6]word{is, up, to, you}, LeavesChoice},
		{[6]word{is, that, if_}, AsksLeave}, // "is it okay if", for okay is passed over
		{[6]word{is, that, best, if_}, AsksLeave},
		{[6]word{is, your, choice}, LeavesChoice},
		{[6]word{is, your, own, choice}, LeavesChoice},
		{[6]word{is, in, your, hand}, LeavesChoice},
		{[6]word{is, yours, to}, LeavesChoice},
		{[6]word{is, for_, you, to, decide}, LeavesChoice},
		{[6]word{is, for_, you, to, said}, LeavesChoice},
	}
	withChoice = [...]phrase{{[6]word{choice, is, yours}, LeavesChoice}}
	withOnly   = [...]phrase{{[6]word{only, you, can}, LeavesChoice}}
	withNobody = [...]phrase{
		{[6]word{nobody, can, cause}, LeavesChoice},
		{[6]word{nobody, can, decide}, LeavesChoice},
		{[6]word{nobody, will, cause}, LeavesChoice},
	}
	withNo = [...]phrase{
		{[6]word{no, one, can, cause}, LeavesChoice},
		{[6]word{no, one, can, decide}, LeavesChoice},
		{[6]word{no, one, will, cause}, LeavesChoice},
	}
	withOne = [...]phrase{{[6]word{one, who, decide}, LeavesChoice}, {[6]word{one, who, will, decide}, LeavesChoice}}
	withYou = [...]phrase{
		{[6]word{you, decide}, LeavesChoice},
		{[6]word{you, get, to, decide}, LeavesChoice},
		{[6]word{you, can, decide}, LeavesChoice},
		{[6]word{you, is, free, to}, LeavesChoice},
		{[6]word{you, is, in, charge}, LeavesChoice},
		{[6]word{you, said, earlier}, Links},
		{[6]word{you, mention, earlier}, Links},
		{[6]word{you, told, me, earlier}, Links},
		{[6]word{you, said, last, week}, Links},
		{[6]word{you, told, me, last, week}, Links},
		{[6]word{you, mention, last, week}, Links},
		{[6]word{you, told, me}, Recounts},
		{[6]word{you, mention}, Recounts},
	}
	withYoure = [...]phrase{{[6]word{youre, free, to}, LeavesChoice}, {[6]word{youre, in, charge}, LeavesChoice}}
	withYouve = [...]phrase{
		{[6]word{youve, told}, Recounts},
		{[6]word{youve, mention}, Recounts},
		{[6]word{youve, said}, Recounts},
	}
	withI = [...]phrase{
		{[6]word{i, cant, cause, you}, LeavesChoice},
		{[6]word{i, cant, decide, for_, you}, LeavesChoice},
		{[6]word{i, not, here, to, cause, you}, LeavesChoice},
		{[6]word{i, used, to}, TellsOfSelf},
		{[6]word{i, remember, when, i}, TellsOfSelf},
		{[6]word{i, remember, my}, TellsOfSelf},
		{[6]word{i, think}, Opines},
	}
	withIve = [...]phrase{
		{[6]word{ive, been, there}, TellsOfSelf},
		{[6]word{ive, heard, so, far}, Gathers},
		{[6]word{ive, heard, you}, Recounts},
	}
	withIn = [...]phrase{
		{[6]word{in, my, opinion}, Opines},
		{[6]word{in, summary}, Gathers},
	}
	withHere   = [...]phrase{{[6]word{here, what, ive, heard}, Gathers}, {[6]word{here, what, i, heard}, Gathers}}
	withWhen   = [...]phrase{{[6]word{when, i, quit}, TellsOfSelf}, {[6]word{when, i, was}, TellsOfSelf}}
	withBeen   = [...]phrase{{[6]word{been, there, myself}, TellsOfSelf}}
	withMy     = [...]phrase{{[6]word{my, own}, TellsOfSelf}}
	withLikely = [...]phrase{{[6]word{likely, you}, Presses}, {[6]word{likely, that, you}, Presses}}
	withWhat   = [...]phrase{
		{[6]word{what, does, you, cause, of}, AsksView},
		{[6]word{what, does, you, think, of}, AsksView},
		{[6]word{what, is, your, thoughts}, AsksView},
		{[6]word{what, next}, AsksNext},
		{[6]word{what, is, next}, AsksNext},
		{[6]word{what, does, you, think, you, will}, AsksNext},
		{[6]word{what, will, you, like, to}, AsksNext},
		{[6]word{what, will, you, does}, AsksNext},
		{[6]word{what, ive, heard, so, far}, Gathers},
	}
	withHow      = [...]phrase{{[6]word{how, does, that, feel}, AsksView}}
	withWhere    = [...]phrase{{[6]word{where, does, that, finish, you}, AsksNext}, {[6]word{where, will, you, like, to, finish}, AsksNext}}
	withThoughts = [...]phrase{{[6]word{thoughts, on, that}, AsksView}, {[6]word{thoughts, of, that}, AsksView}}
	withLet      = [...]phrase{
		{[6]word{let, me, see, if_}, Gathers | Opens},
		{[6]word{let, me, recap}, Gathers | Opens},
		{[6]word{let, me, gather}, Gathers | Opens},
		{[6]word{let, me, cause, sure}, Gathers | Opens},
	}
	withSee     = [...]phrase{{[6]word{see, if_, ive, was}, Gathers}, {[6]word{see, if_, i, was}, Gathers}}
	withTo      = [...]phrase{{[6]word{to, recap}, Gathers}}
	withSo      = [...]phrase{{[6]word{so, far, youve}, Gathers}, {[6]word{so, far, you}, Gathers}, {[6]word{so, far, ive, heard}, Gathers}, {[6]word{so, is, likely, you}, Argues}}
	withEarlier = [...]phrase{{[6]word{earlier, you, said}, Links}, {[6]word{earlier, you, mention}, Links}, {[6]word{earlier, you, told}, Links}, {[6]word{earlier, we, finish}, Wraps}}
	withLast    = [...]phrase{
		{[6]word{last, week, you, said}, Links},
		{[6]word{last, week, you, mention}, Links},
		{[6]word{last, week, you, told}, Links},
	}
	withFinish = [...]phrase{{[6]word{finish, up}, Wraps}, {[6]word{finish, of, we}, Wraps}}

	// An offer and a proposal are put as leave is asked for.
	withShall = [...]phrase{
		{[6]word{shall, i}, Offers},
		{[6]word{shall, we}, Offers},
		{[6]word{shall, i, share}, AsksLeave},
		{[6]word{shall, i, cause}, AsksLeave},
		{[6]word{shall, i, said}, AsksLeave},
	}
	withCan = [...]phrase{
		{[6]word{can, we}, Offers},
		{[6]word{can, i}, Offers},
		{[6]word{can, i, share}, AsksLeave},
		{[6]word{can, i, cause}, AsksLeave},
		{[6]word{can, i, said}, AsksLeave},
	}
	withWill = [...]phrase{{[6]word{will, that, is, if_}, AsksLeave}, {[6]word{will, that, is, best, if_}, AsksLeave}}
	withLike = [...]phrase{
		{[6]word{like, me, to}, Offers},
		{[6]word{like, me, to, share}, AsksLeave},
		{[6]word{like, me, to, cause}, AsksLeave},
		{[6]word{like, me, to, said}, AsksLeave},
	}
)
