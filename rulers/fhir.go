package rulers

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"strconv"
	"strings"
	"time"
)

// A FHIRExport writes readings as FHIR R4, in the form of the readiness
// assessment of HL7's Person-Centered Outcomes guide (PCO, STU 1, 1.0.0): an
// Observation for the assessment whose members are one for importance and one
// for confidence. The guide calls its codes temporary and for non-production
// use. Answers are coded with the LOINC answer list LL2335-9, whole numbers
// from 0 to 10; what has no code there (ranges, decimals, other scales, words)
// is sent as absent with its text in a note, and never rounded. The NOTICE file
// has the notice that LOINC asks for.
type FHIRExport struct {
	// Patient is a reference to the patient, "Patient/123". It must be set.
	Patient string
	// Performer and Goal are references to whoever asked and to the goal that
	// is meant, "" for none.
	Performer string
	Goal      string
}

// The code systems and profiles of the export.
const (
	fhirProfile    = "http://hl7.org/fhir/us/pco/StructureDefinition/pco-readiness-assessment"
	fhirConcepts   = "http://hl7.org/fhir/us/pco/CodeSystem/readiness-assessment-concepts-temporary"
	fhirCategories = "http://terminology.hl7.org/CodeSystem/observation-category"
	fhirAbsent     = "http://terminology.hl7.org/CodeSystem/data-absent-reason"
	loinc          = "http://loinc.org"
)

// loincAnswers are the answers 0 to 10 of LOINC's list LL2335-9.
func loincAnswers() [11]string {
	return [11]string{
		"LA6111-4", "LA6112-2", "LA6113-0", "LA6114-8", "LA6115-5", "LA10137-0",
		"LA10138-8", "LA10139-6", "LA10140-4", "LA10141-2", "LA13942-0",
	}
}

// The errors of an export.
var (
	ErrPatient    = errors.New("rulers: want a reference to the patient")
	ErrAssessment = errors.New("rulers: want the records of one assessment: one person, one target, each dimension at most once, importance or confidence among them")
)

// Bundle writes the records of one assessment as a Bundle of type collection, in
// indented JSON. The guide has no code for readiness: such a record goes into a
// note of the assessment, as does a dimension of one's own. The same records
// give the same bytes, the identifiers included.
func (e FHIRExport) Bundle(records ...Record) ([]byte, error) {
	if e.Patient == "" {
		return nil, ErrPatient
	}
	seen := map[Dimension]*Record{}
	for i := range records {
		r := &records[i]
		if err := r.Check(); err != nil {
			return nil, err
		}
		if seen[r.Dimension] != nil || r.Person != records[0].Person || r.Target != records[0].Target {
			return nil, ErrAssessment
		}
		seen[r.Dimension] = r
	}
	panel := e.observation("readiness-assessment", "Readiness assessment")
	entries := []fhirEntry{{}}
	var last time.Time
	for _, d := range []Dimension{Importance, Confidence} {
		r := seen[d]
		if r == nil {
			continue
		}
		o := e.observation(string(d), fhirDisplay(d))
		o.Code.Text = codeText(r)
		o.Effective = fhirTime(r.Time)
		o.answer(r)
		url := fhirURL(r)
		entries = append(entries, fhirEntry{url, o})
		panel.HasMember = append(panel.HasMember, fhirReference{url})
		if r.Time.After(last) {
			last = r.Time
		}
	}
	if len(panel.HasMember) == 0 {
		return nil, ErrAssessment
	}
	for i := range records {
		if r := &records[i]; r.Dimension != Importance && r.Dimension != Confidence {
			panel.Note = append(panel.Note, fhirNote{codeText(r) + ": " + answerText(r) + " (the guide has no code for this ruler)"})
		}
	}
	panel.Effective = fhirTime(last)
	all := Record{Person: records[0].Person, Target: records[0].Target, Dimension: "readiness assessment", Time: last}
	entries[0] = fhirEntry{fhirURL(&all), panel}
	return json.MarshalIndent(fhirBundle{"Bundle", "collection", entries}, "", "  ")
}

// answer puts the answer into an observation: as a code where the list has one,
// else as absent with a note.
func (o *fhirObservation) answer(r *Record) {
	o.Note = append(o.Note, fhirNote{"asked on a scale from " + strconv.Itoa(r.Min) + " to " + strconv.Itoa(r.Max)})
	v, ok := r.Value()
	if coded := ok && v.Low == v.High && r.Max == 10 && (r.Min == 0 || r.Min == 1) && v.Low == float64(int(v.Low)) &&
		v.Low >= 0 && v.Low <= 10; coded {
		// The display is the bare number: a terminology server shows some of
		// these codes with the words of other lists.
		n := int(v.Low)
		o.Value = &fhirConcept{Coding: []fhirCoding{{loinc, loincAnswers()[n], strconv.Itoa(n)}}, Text: strconv.Itoa(n)}
		if r.Said != "" || r.Agreed != nil || r.Hedge != "" || r.Conditional {
			o.Note = append(o.Note, fhirNote{answerText(r)})
		}
		return
	}
	reason := "as-text"
	switch r.Kind {
	case Refusal:
		reason = "asked-declined"
	case Unsure, Depends, CounterQuestion, Unclear:
		reason = "asked-unknown"
	}
	o.Absent = &fhirConcept{Coding: []fhirCoding{{System: fhirAbsent, Code: reason}}}
	o.Note = append(o.Note, fhirNote{answerText(r)})
}

// answerText says in English what was answered.
func answerText(r *Record) string {
	num := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
	var s strings.Builder
	s.WriteString("answered: " + string(r.Kind))
	if r.Low != nil {
		s.WriteString(" " + num(*r.Low))
		if *r.High != *r.Low {
			s.WriteString(" to " + num(*r.High))
		}
		if r.SpokenMax != nil {
			fmt.Fprintf(&s, " on a scale from %d to %d", *r.SpokenMin, *r.SpokenMax)
		}
	}
	for _, p := range r.Parts {
		s.WriteString("; " + num(p.Low))
		if p.High != p.Low {
			s.WriteString(" to " + num(p.High))
		}
	}
	if r.Hedge != "" {
		s.WriteString(", " + string(r.Hedge))
	}
	if r.Conditional {
		s.WriteString(", under a condition")
	}
	if r.Band != "" {
		s.WriteString(", in words that amount to " + string(r.Band))
	}
	if r.Agreed != nil {
		s.WriteString(", agreed to " + num(r.Agreed.Low))
		if r.Agreed.High != r.Agreed.Low {
			s.WriteString(" to " + num(r.Agreed.High))
		}
	}
	if r.Said != "" {
		s.WriteString(", in the person's words: " + r.Said)
	}
	return s.String()
}

func codeText(r *Record) string {
	s := string(r.Dimension)
	if r.Target != "" {
		s += ": " + r.Target
	}
	return s
}

func fhirDisplay(d Dimension) string {
	if d == Importance {
		return "Importance"
	}
	return "Confidence"
}

func fhirTime(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// fhirURL names an observation by what it is of, so that exporting twice gives
// one thing and not two. It is a UUID of version 8, made from a hash.
func fhirURL(r *Record) string {
	h := fnv.New128a()
	fmt.Fprintf(h, "%q %q %q %s", r.Person, r.Target, r.Dimension, r.Time.UTC().Format(time.RFC3339Nano))
	b := h.Sum(nil)
	b[6], b[8] = b[6]&0x0f|0x80, b[8]&0x3f|0x80
	x := hex.EncodeToString(b)
	return "urn:uuid:" + x[:8] + "-" + x[8:12] + "-" + x[12:16] + "-" + x[16:20] + "-" + x[20:]
}

func (e FHIRExport) observation(code, display string) fhirObservation {
	o := fhirObservation{
		Type: "Observation", Meta: fhirMeta{[]string{fhirProfile}}, Status: "final",
		Category: []fhirConcept{{Coding: []fhirCoding{{fhirCategories, "survey", "Survey"}}}},
		Code:     fhirConcept{Coding: []fhirCoding{{fhirConcepts, code, display}}},
		Subject:  fhirReference{e.Patient},
	}
	if e.Performer != "" {
		o.Performer = []fhirReference{{e.Performer}}
	}
	if e.Goal != "" {
		o.Focus = []fhirReference{{e.Goal}}
	}
	return o
}

type fhirBundle struct {
	Type  string      `json:"resourceType"`
	Kind  string      `json:"type"`
	Entry []fhirEntry `json:"entry"`
}

type fhirEntry struct {
	URL      string          `json:"fullUrl"`
	Resource fhirObservation `json:"resource"`
}

type fhirObservation struct {
	Type      string          `json:"resourceType"`
	Meta      fhirMeta        `json:"meta"`
	Status    string          `json:"status"`
	Category  []fhirConcept   `json:"category"`
	Code      fhirConcept     `json:"code"`
	Subject   fhirReference   `json:"subject"`
	Focus     []fhirReference `json:"focus,omitempty"`
	Effective string          `json:"effectiveDateTime"`
	Performer []fhirReference `json:"performer,omitempty"`
	Value     *fhirConcept    `json:"valueCodeableConcept,omitempty"`
	Absent    *fhirConcept    `json:"dataAbsentReason,omitempty"`
	Note      []fhirNote      `json:"note,omitempty"`
	HasMember []fhirReference `json:"hasMember,omitempty"`
}

type fhirMeta struct {
	Profile []string `json:"profile"`
}

type fhirConcept struct {
	Coding []fhirCoding `json:"coding"`
	Text   string       `json:"text,omitempty"`
}

type fhirCoding struct {
	System  string `json:"system"`
	Code    string `json:"code"`
	Display string `json:"display,omitempty"`
}

type fhirReference struct {
	Reference string `json:"reference"`
}

type fhirNote struct {
	Text string `json:"text"`
}
