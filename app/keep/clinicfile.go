package keep

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"offercheck/calc/date"
)

// ClinicOf is what a case file has of a clinic's. Its error is an *Error, for whatever Read
// refuses.
func ClinicOf(b []byte) (Clinic, error) {
	f, err := parse(b)
	if err != nil || f.Clinic == nil {
		return Clinic{}, err
	}
	return *f.Clinic, nil
}

// decodeClinic reads the group "clinic" of a file.
func decodeClinic(raw json.RawMessage) (*Clinic, error) {
	fields, err := fieldsOf(raw, "clinic", "initials", "notes", "papers", "signed")
	if err != nil {
		return nil, err
	}
	var k Clinic
	if fields["initials"] != nil {
		if k.Initials, err = initials(fields["initials"], "clinic.initials"); err != nil {
			return nil, err
		}
	}
	notes, err := itemsOf(fields["notes"], "clinic.notes", MostNotes)
	if err != nil {
		return nil, err
	}
	for i, raw := range notes {
		n, err := decodeNote(raw, fmt.Sprintf("clinic.notes[%d]", i))
		if err != nil {
			return nil, err
		}
		k.Notes = append(k.Notes, n)
	}
	papers, err := itemsOf(fields["papers"], "clinic.papers", mostPapers)
	if err != nil {
		return nil, err
	}
	for i, raw := range papers {
		id := ""
		if json.Unmarshal(raw, &id) != nil || !isLine(id, mostID) || slices.Contains(k.Papers, id) {
			return nil, wrong(fmt.Sprintf("clinic.papers[%d]", i), "must be the name of a paper, once")
		}
		k.Papers = append(k.Papers, id)
	}
	if fields["signed"] != nil {
		k.Signed, err = decodeSigned(fields["signed"])
	}
	return &k, err
}

// decodeNote reads the note at a path.
func decodeNote(raw json.RawMessage, path string) (n Note, err error) {
	fields, err := fieldsOf(raw, path, "line", "text", "by", "on")
	if err != nil {
		return n, err
	}
	if of := fields["line"]; of != nil && (json.Unmarshal(of, &n.Line) != nil || !isLine(n.Line, mostID)) {
		return n, wrong(path+".line", `must be the name of a line, like "vehicle-value:2"`)
	}
	if json.Unmarshal(fields["text"], &n.Text) != nil || !IsNote(n.Text) {
		return n, wrong(path+".text", fmt.Sprintf("must be a line of %d characters or fewer", MostNote))
	}
	n.By, n.On, err = byOn(fields, path)
	return n, err
}

// decodeSigned reads a sign-off.
func decodeSigned(raw json.RawMessage) (s Signed, err error) {
	fields, err := fieldsOf(raw, "clinic.signed", "by", "on", "of")
	if err != nil {
		return s, err
	}
	notHex := func(r rune) bool { return !strings.ContainsRune("0123456789abcdef", r) }
	if json.Unmarshal(fields["of"], &s.Of) != nil || len(s.Of) != 64 || strings.ContainsFunc(s.Of, notHex) {
		return Signed{}, wrong("clinic.signed.of", "must be 64 hexadecimal digits")
	}
	if s.By, s.On, err = byOn(fields, "clinic.signed"); err != nil {
		return Signed{}, err
	}
	return s, nil
}

// byOn is whose something is, and of which day.
func byOn(fields map[string]json.RawMessage, path string) (by string, on date.Day, err error) {
	if by, err = initials(fields["by"], path+".by"); err != nil {
		return "", 0, err
	}
	on, err = day(fields["on"], path+".on")
	return by, on, err
}

// initials reads somebody's initials.
func initials(raw json.RawMessage, path string) (string, error) {
	var s string
	if json.Unmarshal(raw, &s) != nil || !IsInitials(s) {
		return "", wrong(path, fmt.Sprintf("must be %d to %d capital letters", LeastInitials, MostInitials))
	}
	return s, nil
}

// itemsOf is the items of a list of few things.
func itemsOf(raw json.RawMessage, path string, most int) ([]json.RawMessage, error) {
	var items []json.RawMessage
	if raw != nil && (json.Unmarshal(raw, &items) != nil || items == nil || len(items) > most) {
		return nil, wrong(path, fmt.Sprintf("must be a list of %d or fewer, in [ and ]", most))
	}
	return items, nil
}
