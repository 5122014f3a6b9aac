package keep

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"offercheck/calc/date"
	"offercheck/calc/facts"
)

// A Clinic is what somebody who helps keeps beside a case. None of it is an answer, and no
// figure rests on it.
type Clinic struct {
	Initials string   `json:"initials,omitempty"` // of the client: IsInitials
	Notes    []Note   `json:"notes,omitempty"`    // in the order in which they were written
	Papers   []string `json:"papers,omitempty"`   // the papers that have arrived, by their IDs
	Signed   Signed   `json:"signed,omitzero"`
}

// A Note is what a reviewer wrote about a line of the report.
type Note struct {
	Line string   `json:"line,omitempty"` // the line's key, "vehicle-value:2"; empty for the whole case
	Text string   `json:"text"`
	By   string   `json:"by"` // the reviewer's initials
	On   date.Day `json:"on"`
}

// Signed is who has reviewed a case, and of which answers: once one of them changes, nobody
// has. The zero Signed is nobody's.
type Signed struct {
	By string   `json:"by"` // the reviewer's initials
	On date.Day `json:"on"`
	Of string   `json:"of"` // the Digest of the answers
}

// What a case file may have of a clinic's.
const (
	LeastInitials = 2
	MostInitials  = 4
	MostNotes     = 100
	MostNote      = 300 // characters of a note
	mostPapers    = 60
	mostID        = 60
)

// IsInitials reports whether a text may be somebody's initials: two to four capital letters.
func IsInitials(s string) bool {
	n := utf8.RuneCountInString(s)
	return n >= LeastInitials && n <= MostInitials && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) || !unicode.IsUpper(r) })
}

// AsInitials is initials as somebody types them, "a. b.", in capital letters alone.
func AsInitials(typed string) string {
	return strings.ToUpper(strings.NewReplacer(" ", "", ".", "", "-", "").Replace(typed))
}

// IsNote reports whether a text may be that of a note: one line that can be read.
func IsNote(s string) bool { return isLine(s, MostNote) }

// Digest is a text that two cases share only if all of their answers are the same, but for the
// one that is kept only by choice: it is no part of what is signed off.
func Digest(c facts.Case) string {
	c.Dispute.Abuse = facts.YesNo{}
	b, err := json.Marshal(c)
	if err != nil {
		panic(fmt.Errorf("keep: %w", err)) // every answer has a text
	}
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Holds reports whether a sign-off is of the answers of this case.
func (s Signed) Holds(c facts.Case) bool { return s.By != "" && s.Of == Digest(c) }

// isEmpty reports whether nothing is kept beside the case.
func (k Clinic) isEmpty() bool {
	return k.Initials == "" && len(k.Notes)+len(k.Papers) == 0 && k.Signed == Signed{}
}
