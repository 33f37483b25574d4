package score

// An Anchor says in words what a global rating stands for. The words are our
// own; raters who score for a study read the manual.
type Anchor struct {
	Scale  Scale  `json:"scale"`
	Rating int    `json:"rating"`
	Text   string `json:"text"`
}

// anchors follows MITI 4.2.1, global scores (field guide 2.1), in the order of
// [Scales] and from 1 to 5.
var anchors = [...][5]string{
	{
		"Takes no interest in why the client might change: takes a history, teaches, or argues reasons of their own.",
		"Now and then answers the client's own reasons for change, and passes most openings by.",
		"Often answers the client's reasons for change but misses some openings; may give as much room to staying the same.",
		"Mostly picks up what the client says for change and asks on: reasons, values, what went well before.",
		"Works at it throughout: draws out and deepens the client's own case for change, and hardly misses an opening.",
	},
	{
		"Answers in ways that make the client argue for staying the same, more often or more firmly.",
		"Usually goes along with talk for staying the same: asks about obstacles again and again, reflects what is good about it.",
		"Leans to talk for staying the same and yet turns the talk away from it at times.",
		"Rarely dwells on talk for staying the same, does not ask for it or build on it.",
		"Takes care to lessen it: acknowledges it in short, and lets what favours change have the last word.",
	},
	{
		"Is the expert from first to last: argues, takes over, sets right.",
		"Works together in form only; the client's views change little about where the talk goes.",
		"Shares the lead by halves, now and then, or the two hold each other at bay.",
		"Makes room for what the client brings, settles the problem, the agenda and the goals between them, and does not insist.",
		"Lets what the client brings shape the session in large part, and treats the client as the one who knows and decides.",
	},
	{
		"Shows no interest in how the client sees it: checks facts.",
		"Tries here and there to see it as the client does, and is often wrong about it.",
		"Makes an effort to understand, with some success.",
		"Shows again and again a correct understanding, mostly of what was said in so many words.",
		"Understands what the client means and has not put into words, and says it back rightly time after time.",
	},
}

// Anchors returns what each rating on each scale stands for, in the order of
// [Scales] and from 1 to 5.
func Anchors() []Anchor {
	var out []Anchor
	for i, s := range Scales() {
		for j, text := range anchors[i] {
			out = append(out, Anchor{Scale: s, Rating: j + 1, Text: text})
		}
	}
	return out
}

// Anchor says what a rating on the scale stands for, "" for a rating that is
// not from 1 to 5 or an unknown scale.
func (s Scale) Anchor(rating int) string {
	for i, scale := range Scales() {
		if scale == s && rating >= 1 && rating <= len(anchors[i]) {
			return anchors[i][rating-1]
		}
	}
	return ""
}
