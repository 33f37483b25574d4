package main

import (
	"slices"
	"strings"
)

// A lot is the writers of our own corpus who came together. What those of one are
// measured at says little of another, so each has figures of its own.
type lot struct {
	suffix string // of the keys of its figures
	last   string // its last writer, "" for no end
	who    string // how titles name it in the corpus
	unread string // those of it whom the weights have not read
	each   string // each of it coded by what the others teach
}

const (
	// Writers after zq, who came when the ones before them had been measured, are
	// harder: people with edges, who say little plainly.
	laterSuffix   = "-later"
	lastOfEarlier = "zq"

	// Those after zzg were asked for the opposite: the plainest sentences there are,
	// which the other writers avoided.
	plainSuffix = "-plain"
	lastOfLater = "zzg"

	// Those after zzw for ordinary talk as it is had in one field or another, up to zzzk in
	// plain sentences, after that by people each with facts of their own.
	ordinarySuffix = "-ordinary"
	lastOfPlain    = "zzw"

	// Those after zzzr for short exchanges: one question, or a few, and another person
	// with every exchange. Those after zzzzzd were to be duller, and some of them longer.
	exchangesSuffix = "-exchanges"
	lastOfOrdinary  = "zzzr"

	// Those after zzzzzzk for dull people again, two in five of them on films and visits.
	// They are kept to measure on: see TRIED.md.
	everydaySuffix  = "-everyday"
	lastOfExchanges = "zzzzzzk"
)

// lots are in the order in which the writers came.
var lots = [...]lot{
	{
		suffix: "", last: lastOfEarlier, who: "our own corpus to zq, ",
		unread: "writers whom the weights have not read, ", each: "each writer by the others, ",
	},
	{
		suffix: laterSuffix, last: lastOfLater, who: "our own corpus from zr to zzg, ",
		unread: "later writers whom the weights have not read, ", each: "each later writer by the others, ",
	},
	{
		suffix: plainSuffix, last: lastOfPlain, who: "our own corpus from zzh to zzw, ",
		unread: "writers of plain sentences whom the weights have not read, ", each: "each writer of plain sentences by the others, ",
	},
	{
		suffix: ordinarySuffix, last: lastOfOrdinary, who: "our own corpus from zzx to zzzr, ",
		unread: "writers of ordinary talk whom the weights have not read, ", each: "each writer of ordinary talk by the others, ",
	},
	{
		suffix: exchangesSuffix, last: lastOfExchanges, who: "our own corpus from zzzs to zzzzzzk, ",
		unread: "writers of short exchanges whom the weights have not read, ", each: "each writer of short exchanges by the others, ",
	},
	{
		suffix: everydaySuffix, who: "our own corpus from zzzzzzl, ",
		unread: "writers of everyday talk whom the weights have not read, ", each: "each writer of everyday talk by the others, ",
	},
}

// lot gives the lot whose writer wrote the sample.
func (x *sample) lot() *lot {
	return &lots[slices.IndexFunc(lots[:], func(l lot) bool { return !x.after(l.last) })]
}

// lot gives the lot that a figure of our own corpus is of.
func (f *figure) lot() *lot {
	for i := range lots[1:] {
		if strings.HasSuffix(f.key, lots[i+1].suffix) {
			return &lots[i+1]
		}
	}
	return &lots[0]
}

// retitle says of whom a figure of our own corpus is, in place of what its title
// says up to the end of part.
func (f *figure) retitle(part string, name func(*lot) string) {
	if _, what, ok := strings.Cut(f.title, part); ok {
		f.title = name(f.lot()) + what
	}
}
