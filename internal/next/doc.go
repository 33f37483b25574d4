// Package next reads the state of a conversation just before a counsellor
// speaks: what the last turns look like, which set phrases the client used, and
// how often counsellors went on from such a state with each main behaviour.
//
// What a counsellor should do next is for the rules of package ocean to say.
// They mostly leave several ways open, and among those the order is that of what
// good counsellors did: [Table.Order] is a multinomial logistic regression over a few
// dozen features of the state, fitted on the high-quality sessions of AnnoMI by
//
//	go run ./internal/train next -corpus annomi.csv -folds folds.csv -o internal/next/weights.go
//
// # Guarantees
//
// Any bytes are read without a panic, and at most [Reach] turns of the past and
// [Tail] bytes of a turn; nothing is allocated. The same turns give the same
// state on every processor: all arithmetic after fitting is on whole numbers.
package next
