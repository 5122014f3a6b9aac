package keep

// An Error is what is wrong with a case file.
type Error struct {
	Code  string // its words are "error.<code>"
	Field string // the answer at fault: "case.assets.accounts[1].balance"
	Why   string // what is wrong with that answer, for whoever writes files by hand
}

// What may be wrong with a case file.
const (
	TooLarge     = "file-too-large"
	Truncated    = "file-truncated"
	Foreign      = "file-foreign" // not a case file at all
	Newer        = "file-newer"   // written by a later version of the program
	UnknownField = "file-field"
	WrongValue   = "file-value"
)

// Codes is every code of an Error.
var Codes = []string{TooLarge, Truncated, Foreign, Newer, UnknownField, WrongValue}

// plain is what an Error says to whoever runs the program on a desk.
var plain = map[string]string{
	TooLarge:     "is larger than a case file can be",
	Truncated:    "ends too early",
	Foreign:      "is not a case file",
	Newer:        "was written by a newer version",
	UnknownField: "is not a field of a case file",
}

func (e *Error) Error() string {
	name := e.Field
	if name == "" {
		name = "the file"
	}
	if e.Why != "" {
		return "keep: " + name + ": " + e.Why
	}
	return "keep: " + name + " " + plain[e.Code]
}

func wrong(field, why string) *Error {
	return &Error{Code: WrongValue, Field: field, Why: why}
}
