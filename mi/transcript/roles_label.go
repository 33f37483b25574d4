package transcript

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/evoke-mi/evoke/mi"
)

// roleOfWords gives the role that a folded label says by itself. Where a language
// has forms for women and men, both are there. Single letters are English alone:
// in German transcripts B is the one who asks or the one who answers.
func roleOfWords(label string) mi.Role {
	switch norm.NFC.String(label) {
	case
		// English
		"counsellor", "counselor", "therapist", "psychotherapist", "t", "th", "interviewer", "int",
		"coach", "clinician", "practitioner", "provider", "psychologist", "psychiatrist", "doctor", "physician", "nurse",
		"helper", "facilitator", "moderator", "mediator", "leader", "manager", "supervisor",
		"mentor", "tutor", "teacher", "adviser", "advisor", "trainer", "instructor", "researcher",
		"pharmacist", "dietitian", "dietician", "nutritionist", "physiotherapist", "midwife",
		"social worker", "case worker", "caseworker", "case manager", "probation officer", "support worker", "key worker", "health coach",
		// German
		"berater", "beraterin", "berater*in", "berater/in", "berater_in", "therapeut", "therapeutin", "psychologe", "psychologin", "psychotherapeut", "psychotherapeutin",
		"arzt", "ärztin", "pfleger", "pflegerin", "pflegekraft", "krankenschwester", "interviewerin", "moderatorin", "mediatorin",
		"sozialarbeiter", "sozialarbeiterin", "trainerin", "supervisorin", "beraterperson", "beratende person",
		// French
		"thérapeute", "psychothérapeute", "conseiller", "conseillère", "psychologue", "médecin", "infirmier", "infirmière", "intervenant", "intervenante",
		"enquêteur", "enquêtrice", "intervieweur", "intervieweuse", "médiateur", "médiatrice", "animateur", "animatrice",
		// Spanish, Portuguese, Italian
		"terapeuta", "consejero", "consejera", "orientador", "orientadora", "psicólogo", "psicóloga", "médico", "médica", "enfermero", "enfermera",
		"entrevistador", "entrevistadora", "mediador", "mediadora", "facilitador", "facilitadora", "conselheiro", "conselheira", "enfermeiro", "enfermeira",
		"psicologo", "psicologa", "psicoterapeuta", "medico", "infermiere", "infermiera", "intervistatore", "intervistatrice", "mediatore", "mediatrice",
		// Dutch, the Nordic languages, Polish, Czech, Turkish
		"hulpverlener", "hulpverleenster", "begeleider", "begeleidster", "verpleegkundige", "arts", "psycholoog",
		"terapeut", "rådgiver", "rådgivare", "veileder", "psykolog", "lege", "læge", "läkare", "sykepleier", "sygeplejerske", "sjuksköterska", "behandler", "behandlare",
		"terapeutti", "ohjaaja", "sairaanhoitaja", "lääkäri", "doradca", "psycholog", "lekarz", "lekarka", "pielęgniarka", "danışman", "terapist",
		// Russian, Ukrainian, Chinese, Japanese
		"терапевт", "психотерапевт", "психолог", "консультант", "врач", "коуч", "интервьюер", "лікар",
		"咨询师", "諮商師", "治疗师", "医生", "护士", "カウンセラー", "セラピスト", "医師":
		return mi.Counsellor
	case
		// English
		"client", "c", "cl", "patient", "p", "pt", "coachee", "interviewee", "respondent", "res",
		"participant", "caller", "employee", "supervisee", "mentee", "student", "pupil", "trainee", "service user",
		// German
		"klient", "klientin", "klient*in", "klient/in", "klient_in", "patientin", "patient*in", "ratsuchende", "ratsuchender", "befragte", "befragter",
		"teilnehmer", "teilnehmerin", "proband", "probandin",
		// French
		"cliente", "patiente", "usager", "usagère", "participante", "enquêté", "enquêtée", "interviewé", "interviewée", "coaché", "coachée",
		// Spanish, Portuguese, Italian
		"paciente", "entrevistado", "entrevistada", "paziente", "intervistato", "intervistata", "partecipante",
		// Dutch, the Nordic languages, Polish, Czech, Turkish
		"cliënt", "cliënte", "patiënt", "patiënte", "deelnemer", "deelneemster", "pasient", "deltaker", "deltager", "deltagare",
		"asiakas", "potilas", "klientka", "pacjent", "pacjentka", "pacient", "pacientka", "danışan", "hasta",
		// Russian, Ukrainian, Chinese, Japanese
		"клиент", "клиентка", "клієнт", "пациент", "пациентка", "пацієнт", "респондент",
		"来访者", "來訪者", "患者", "病人", "客户", "クライエント", "クライアント":
		return mi.Client
	}
	return ""
}

// isJob reports words for what somebody does for a living. As the whole label they say
// what the person does here; beside a name they may as well say who is coached.
func isJob(word string) bool {
	switch word {
	case "leader", "manager", "supervisor", "teacher", "tutor", "trainer", "instructor", "researcher", "doctor", "nurse", "physician", "pharmacist",
		"midwife", "employee", "student", "pupil", "trainee", "lege", "arts", "arzt", "ärztin":
		return true
	}
	return false
}

// hintOf gives the role that a word of a label speaks for without saying it.
func hintOf(word string) mi.Role {
	switch word {
	case "dr", "doc", "prof", "assistant", "bot", "chatbot", "agent", "host", "ai":
		return mi.Counsellor
	case "user", "guest", "customer", "member", "mother", "father", "mum", "mom", "dad", "parent", "wife", "husband", "partner":
		return mi.Client
	}
	return ""
}

// labelled gives the role that a label says: as a whole ("Klientin", "T1"), or
// with a name or a number beside it ("Therapist 2", "Ana (coach)"). sure is false
// where it is a hint or nothing. A label that names two roles or one party by
// another ("client's mother", "patient advocate of Bo") says none.
func labelled(label string) (role mi.Role, sure bool) {
	whole := fold(label)
	if role := roleOfWords(whole); role != "" {
		return role, true
	}
	// T1, P02, INT 2, Speaker C: a number behind a label is part of no word.
	if bare := strings.TrimRightFunc(whole, func(r rune) bool { return unicode.IsDigit(r) || r == ' ' || r == '#' || r == '_' || r == '-' }); bare != whole {
		if role := roleOfWords(bare); role != "" {
			return role, true
		}
	}
	var hint mi.Role
	mixed := false
	words := strings.FieldsFunc(whole, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != '*' && r != '\'' && r != '’'
	})
	for i, w := range words {
		switch w {
		case "of", "for", "to", "and", "de", "du", "von", "vom", "der", "des", "del", "della", "van", "av":
			return "", false
		}
		said := roleOfWords(w)
		if i > 0 {
			if two := roleOfWords(words[i-1] + " " + w); two != "" {
				said = two
			}
		}
		switch {
		case strings.ContainsAny(w, "'’"):
			return "", false // somebody's
		case said != "" && len(w) > 3 && !isJob(w):
			mixed = mixed || role != "" && role != said
			role = said
		case said != "" && len(w) > 3, hintOf(w) != "":
			if said == "" {
				said = hintOf(w)
			}
			mixed = mixed || hint != "" && hint != said
			hint = said
		}
	}
	switch {
	case mixed || role != "" && hint != "" && role != hint:
		return "", false
	case role != "":
		return role, true
	}
	return hint, false
}
