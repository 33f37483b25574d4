package transcript

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// RoleOf gives the role that a label says by itself: "Therapist", "T", "coach",
// "mediator" or "Beraterin" is a counsellor, "Client", "C", "patient", "coachee"
// or "Klient" a client, in some twenty languages. Letter case and blanks around the
// label do not count. It reports false for every other label, names of people
// above all; [ProposeRoles] looks at those.
func RoleOf(label string) (mi.Role, bool) {
	role := roleOfWords(fold(label))
	return role, role != ""
}

// ParseRoles reads who is who from a flag such as "S1=counsellor,S2=client", in
// the form that [Reader.Roles] takes. The role is any label of [RoleOf]; blanks
// around labels do not count. Pairs are separated by semicolons where there is
// one, so that labels may hold commas: "Lee, Ann=client; Roe, Jo=coach". The
// empty string is no roles. A pair without a label or a known role, or one that
// contradicts an earlier pair, is an *[Error].
func ParseRoles(s string) (map[string]mi.Role, error) {
	if strings.TrimSpace(s) == "" {
		return nil, nil
	}
	sep := ","
	if strings.Contains(s, ";") {
		sep = ";"
	}
	named, folded := map[string]mi.Role{}, roles{}
	for pair := range strings.SplitSeq(s, sep) {
		if strings.TrimSpace(pair) == "" {
			continue // a separator at the end
		}
		// The last equals sign: a label may hold one, a role may not.
		i := strings.LastIndexByte(pair, '=')
		if i < 0 || strings.TrimSpace(pair[:i]) == "" {
			return nil, &Error{Want: "roles in the form LABEL=counsellor,LABEL=client"}
		}
		role, ok := RoleOf(pair[i+1:])
		if !ok {
			return nil, &Error{Want: "counsellor or client behind each label of the roles"}
		}
		label := strings.TrimSpace(pair[:i])
		if e := folded.add(label, role); e != nil {
			return nil, e
		}
		named[label] = role
	}
	return named, nil
}

// fold makes labels that differ in letter case or blanks the same.
func fold(label string) string {
	return strings.ToLower(strings.Join(strings.Fields(label), " "))
}

// roles is a caller's map of labels with its keys folded; the caller's own map
// stays as it is.
type roles map[string]mi.Role

// foldRoles checks and folds the map of [Reader.Roles]. The labels are sorted
// first, so that the same map gives the same error.
func foldRoles(named map[string]mi.Role) (roles, *Error) {
	labels := make([]string, 0, len(named))
	for label := range named {
		labels = append(labels, label)
	}
	slices.Sort(labels)
	folded := make(roles, len(named))
	for _, label := range labels {
		if e := folded.add(label, named[label]); e != nil {
			return nil, e
		}
	}
	return folded, nil
}

// add gives a label a role.
func (r roles) add(label string, role mi.Role) *Error {
	if !role.Valid() {
		return &Error{Want: "counsellor or client behind each label of the roles"}
	}
	key := fold(label)
	if other, ok := r[key]; ok && other != role {
		return &Error{Want: "one role for each label, whatever its letter case"}
	}
	r[key] = role
	return nil
}

// named gives the role of the first of the labels that the caller named.
func (r roles) named(labels ...string) (mi.Role, bool) {
	if len(r) == 0 {
		return "", false
	}
	for _, label := range labels {
		if role, ok := r[fold(label)]; ok && label != "" {
			return role, true
		}
	}
	return "", false
}
