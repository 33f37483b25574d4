package grammar

// rules are tried on a clause in this order; the first that reads it is right.
// A rule is not tried where the clause has no word of the senses it needs.
var rules = [...]struct {
	need Sense
	read func(*Reader, []clause, int) Reading
}{
	{stop | give, (*Reader).partKept},
	{Habit, (*Reader).foreign},
	{wh, (*Reader).rhetorical},
	{because | good | phrase, (*Reader).ironic},
	{you, (*Reader).givingIn},
	{would, (*Reader).moved},
	{0, (*Reader).condition},
	{phrase, (*Reader).doing},
	{0, (*Reader).curt},
	{phrase, (*Reader).unneeded},
	{phrase, (*Reader).dated},
	{phrase, (*Reader).deferring},
	{want, (*Reader).avoiding},
	{like | good | little, (*Reader).best},
	{more, (*Reader).compared},
	{know | hard | easy | can | phrase, (*Reader).strength},
	{not, (*Reader).failed},
	{phrase | not, (*Reader).refusal},
	{be | phrase, (*Reader).staying},
	{phrase, (*Reader).pressing},
	{phrase, (*Reader).pointless},
	{phrase | wh, (*Reader).minimising},
	{phrase, (*Reader).content},
	{worry, (*Reader).worried},
	{phrase, (*Reader).outOfHand},
	{person, (*Reader).endorsed},
	{self | not | will | must | want | can | ready | try | have | stop | no, (*Reader).attitude},
	{like, (*Reader).fond},
	{will, (*Reader).leaving},
	{self, (*Reader).plainly},
	{not, (*Reader).went},
	{old, (*Reader).longAgo},
	{act | skip | discard | cut | stop, (*Reader).step},
	{dear, (*Reader).obstacle},
	{would, (*Reader).would},
	{Goal | it | stop | give | person, (*Reader).outcome},
	{it, (*Reader).welcomed},
	{will, (*Reader).accepted},
	{self | might, (*Reader).open},
	{0, (*Reader).said},
}
