package rulers

import (
	"encoding/json"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// assessment makes the records of one talk.
func assessment(scale Scale, answers map[Dimension]string) (out []Record) {
	for _, d := range []Dimension{Importance, Confidence, Readiness} {
		if a, ok := answers[d]; ok {
			r := Ruler{Dimension: d, Target: "walk to work", Scale: scale}
			out = append(out, NewRecord(week(0), "p1", "en", r, Result{Reading: English().Read(r, a)}))
		}
	}
	return out
}

// obj reads JSON as a client does that knows nothing of our types.
type obj = map[string]any

func exported(t *testing.T, e FHIRExport, records []Record) (bundle obj, observations []obj) {
	t.Helper()
	data, err := e.Bundle(records...)
	require.NoError(t, err)
	again, err := e.Bundle(records...)
	require.NoError(t, err)
	require.Equal(t, string(data), string(again), "the same records give the same bytes")
	require.NoError(t, json.Unmarshal(data, &bundle))
	for _, x := range bundle["entry"].([]any) {
		observations = append(observations, x.(obj)["resource"].(obj))
	}
	return bundle, observations
}

func coding(t *testing.T, concept any) (system, code, display string) {
	t.Helper()
	list := concept.(obj)["coding"].([]any)
	require.Len(t, list, 1)
	c := list[0].(obj)
	display, _ = c["display"].(string)
	return c["system"].(string), c["code"].(string), display
}

// holds checks the rules of the profile: PCO Readiness Assessment, a child of
// US Core Observation Screening Assessment, of FHIR R4.
func holds(t *testing.T, bundle obj, observations []obj) {
	t.Helper()
	require.Equal(t, "Bundle", bundle["resourceType"])
	require.Equal(t, "collection", bundle["type"])
	urls := map[string]bool{}
	uuid := regexp.MustCompile(`^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`)
	for _, x := range bundle["entry"].([]any) {
		url := x.(obj)["fullUrl"].(string)
		require.Regexp(t, uuid, url)
		require.False(t, urls[url], "each entry has a name of its own")
		urls[url] = true
	}
	for i, o := range observations {
		require.Equal(t, "Observation", o["resourceType"])
		require.Equal(t, []any{"http://hl7.org/fhir/us/pco/StructureDefinition/pco-readiness-assessment"}, o["meta"].(obj)["profile"])
		require.Contains(t, []string{"final", "amended", "preliminary"}, o["status"])
		system, code, _ := coding(t, o["category"].([]any)[0])
		require.Equal(t, "http://terminology.hl7.org/CodeSystem/observation-category survey", system+" "+code)
		system, code, _ = coding(t, o["code"])
		require.Equal(t, "http://hl7.org/fhir/us/pco/CodeSystem/readiness-assessment-concepts-temporary", system)
		require.Contains(t, []string{"readiness-assessment", "importance", "confidence"}, code)
		require.Regexp(t, `^Patient/`, o["subject"].(obj)["reference"])
		_, err := time.Parse(time.RFC3339, o["effectiveDateTime"].(string))
		require.NoError(t, err)
		// us-core-2: without members or components there is a value or a reason.
		_, value := o["valueCodeableConcept"]
		_, absent := o["dataAbsentReason"]
		_, members := o["hasMember"]
		require.True(t, value || absent || members)
		// obs-6: no reason where there is a value.
		require.False(t, value && absent)
		require.Equal(t, i == 0, members, "the assessment comes first and has the members")
		for key := range o {
			if strings.HasPrefix(key, "value") {
				require.Equal(t, "valueCodeableConcept", key)
			}
		}
	}
	for _, m := range observations[0]["hasMember"].([]any) {
		require.True(t, urls[m.(obj)["reference"].(string)], "members are in the bundle")
	}
}

// TestFHIR codes whole numbers and names who, what and when.
func TestFHIR(t *testing.T) {
	e := FHIRExport{Patient: "Patient/7", Performer: "Practitioner/3", Goal: "Goal/9"}
	bundle, all := exported(t, e, assessment(Scale{}, map[Dimension]string{Importance: "eight", Confidence: "3"}))
	holds(t, bundle, all)
	require.Len(t, all, 3)
	for i, want := range []string{"http://loinc.org LA10140-4 8", "http://loinc.org LA6114-8 3"} {
		system, code, display := coding(t, all[i+1]["valueCodeableConcept"])
		require.Equal(t, want, system+" "+code+" "+display)
		require.Equal(t, "Goal/9", all[i+1]["focus"].([]any)[0].(obj)["reference"])
		require.Equal(t, "Practitioner/3", all[i+1]["performer"].([]any)[0].(obj)["reference"])
		require.Equal(t, "asked on a scale from 0 to 10", all[i+1]["note"].([]any)[0].(obj)["text"])
	}
	require.Equal(t, "importance: walk to work", all[1]["code"].(obj)["text"])
}

// TestFHIRAnswerCodes holds all eleven codes of LL2335-9.
func TestFHIRAnswerCodes(t *testing.T) {
	want := strings.Fields("LA6111-4 LA6112-2 LA6113-0 LA6114-8 LA6115-5 LA10137-0 LA10138-8 LA10139-6 LA10140-4 LA10141-2 LA13942-0")
	for n, w := range want {
		r := Ruler{}
		rec := NewRecord(week(0), "p1", "en", r, Result{Reading: English().Read(r, English().number(float64(n)))})
		bundle, all := exported(t, FHIRExport{Patient: "Patient/1"}, []Record{rec})
		holds(t, bundle, all)
		_, code, _ := coding(t, all[1]["valueCodeableConcept"])
		require.Equal(t, w, code)
	}
}

// TestFHIRNeverRounds sends what has no code as absent, with its text.
func TestFHIRNeverRounds(t *testing.T) {
	for _, c := range []struct {
		scale          Scale
		answer, reason string
		note           string
	}{
		{Scale{}, "six or seven", "as-text", "answered: range 6 to 7"},
		{Scale{}, "6.5", "as-text", "answered: number 6.5"},
		{Scale{}, "80%", "as-text", "answered: other scale 80 on a scale from 0 to 100"},
		{Scale{0, 100}, "80", "as-text", "answered: number 80"},
		{Scale{1, 5}, "4", "as-text", "answered: number 4"},
		{Scale{}, "eleven", "as-text", "answered: out of range 11"},
		{Scale{}, "pretty high", "as-text", "answered: words, in words that amount to high"},
		{Scale{}, "for me 3, for her 9", "as-text", "answered: split; 3; 9"},
		{Scale{}, "pass", "asked-declined", "answered: refusal"},
		{Scale{}, "no idea", "asked-unknown", "answered: unsure"},
		{Scale{}, "which one?", "asked-unknown", "answered: counter-question"},
	} {
		bundle, all := exported(t, FHIRExport{Patient: "Patient/1"}, assessment(c.scale, map[Dimension]string{Importance: c.answer}))
		holds(t, bundle, all)
		require.NotContains(t, all[1], "valueCodeableConcept", c.answer)
		_, code, _ := coding(t, all[1]["dataAbsentReason"])
		require.Equal(t, c.reason, code, c.answer)
		notes := all[1]["note"].([]any)
		require.Equal(t, "asked on a scale from "+strings.Replace(c.scale.String(), "-", " to ", 1), notes[0].(obj)["text"])
		require.Equal(t, c.note, notes[1].(obj)["text"])
	}
}

// TestFHIRKeepsWhatWasAgreed codes the number that the person agreed to and
// notes what they said.
func TestFHIRKeepsWhatWasAgreed(t *testing.T) {
	records := assessment(Scale{}, map[Dimension]string{Importance: "80%"})
	records[0].Agreed = &Interval{8, 8}
	records[0].Said = "I'd say 80 percent"
	bundle, all := exported(t, FHIRExport{Patient: "Patient/1"}, records)
	holds(t, bundle, all)
	_, code, _ := coding(t, all[1]["valueCodeableConcept"])
	require.Equal(t, "LA10140-4", code)
	require.Equal(t, "answered: other scale 80 on a scale from 0 to 100, agreed to 8, in the person's words: I'd say 80 percent",
		all[1]["note"].([]any)[1].(obj)["text"])
}

// TestFHIRHasNoCodeForReadiness puts it into a note rather than under another
// name.
func TestFHIRHasNoCodeForReadiness(t *testing.T) {
	bundle, all := exported(t, FHIRExport{Patient: "Patient/1"},
		assessment(Scale{}, map[Dimension]string{Importance: "8", Confidence: "3", Readiness: "6"}))
	holds(t, bundle, all)
	require.Len(t, all, 3)
	require.Equal(t, "readiness: walk to work: answered: number 6 (the guide has no code for this ruler)", all[0]["note"].([]any)[0].(obj)["text"])
}

// TestFHIRRefusesOtherSets wants the records of one assessment.
func TestFHIRRefusesOtherSets(t *testing.T) {
	e := FHIRExport{Patient: "Patient/1"}
	one := assessment(Scale{}, map[Dimension]string{Importance: "8"})
	_, err := FHIRExport{}.Bundle(one...)
	require.ErrorIs(t, err, ErrPatient)
	two := append(importance("6"), importance("7")...)
	stranger := importance("6")[0]
	stranger.Person, stranger.Dimension = "p2", Confidence
	elsewhere := importance("6")[0]
	elsewhere.Target, elsewhere.Dimension = "sleep", Confidence
	for name, records := range map[string][]Record{
		"none": nil, "twice": two, "two people": {one[0], stranger}, "two targets": {one[0], elsewhere},
		"readiness alone": assessment(Scale{}, map[Dimension]string{Readiness: "8"}),
	} {
		_, err := e.Bundle(records...)
		require.ErrorIs(t, err, ErrAssessment, name)
	}
	one[0].Kind = "x"
	_, err = e.Bundle(one...)
	require.ErrorContains(t, err, "a kind of answer")
}
