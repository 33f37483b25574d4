package score

// A QuestionRun is the longest stretch of volleys in a row that ask and do not
// reflect: the trap of question and answer. A rule of thumb is to ask no more
// than two or three times before reflecting (Miller and Rollnick 2013; field
// guide 1.1). The zero value is no question without a reflection.
type QuestionRun struct {
	By Basis `json:"by"`
	// Volleys is how long it is; the first of the longest where there are more.
	Volleys int `json:"volleys"`
	// From and To are the indices of its first and its last turn. They mean
	// nothing where Volleys is 0.
	From int `json:"from"`
	To   int `json:"to"`
}

// questionRunOf finds the longest run. A volley that but hums neither ends a run
// nor makes it longer; one whose codes are not known ends it.
func questionRunOf(vs []parsed) QuestionRun {
	best := QuestionRun{By: ByVolley}
	run := best
	for i := range vs {
		v := &vs[i]
		switch {
		case v.asks && !v.reflects:
			if run.Volleys == 0 {
				run.From = v.Turns[0]
			}
			run.Volleys++
			run.To = v.Turns[len(v.Turns)-1]
			if run.Volleys > best.Volleys {
				best = run
			}
		case v.speaks:
			run = QuestionRun{By: ByVolley}
		}
	}
	return best
}
