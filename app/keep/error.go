package keep

// An Error is what is wrong with a case file.
type Error struct {
	Code  string // one of Codes; its words are "error.<code>"
	Field string // the field at fault, "case.assets.accounts[1].balance"; empty for the whole file
	Why   string // what is wrong with a WrongValue, in English, for those who write files by hand
}

// The codes of an Error.
const (
	TooLarge     = "file-too-large" // more than MostBytes
	TooMany      = "file-too-many"  // more in its lists than MostItems
	Truncated    = "file-truncated" // its JSON ends too early
	Foreign      = "file-foreign"   // not a case file
	Newer        = "file-newer"     // of a later version than the program reads
	UnknownField = "file-field"     // Field is not one of a case file
	WrongValue   = "file-value"     // the value of Field cannot be read, or Field is missing
	Twice        = "file-twice"     // Field is there twice

	Sealed     = "file-sealed"       // sealed: Open opens it
	Passphrase = "file-passphrase"   // sealed with another passphrase
	Altered    = "file-altered"      // sealed, and changed since
	OtherSeal  = "file-other-sealed" // sealed in a way that Open does not read
)

// Codes is every code of an Error.
var Codes = []string{TooLarge, TooMany, Truncated, Foreign, Newer, UnknownField, WrongValue, Twice, Sealed, Passphrase, Altered, OtherSeal}

// messages are what an Error says on the command line, behind the field.
var messages = map[string]string{
	TooLarge:     "is larger than a case file can be",
	TooMany:      "has more in its lists than a case file can have",
	Truncated:    "ends too early",
	Foreign:      "is not a case file",
	Newer:        "was written by a newer version",
	UnknownField: "is not a field of a case file",
	Twice:        "is there twice",
	Sealed:       "is sealed with a passphrase: age -d opens it",
	Passphrase:   "is sealed with another passphrase",
	Altered:      "was changed since it was sealed",
	OtherSeal:    "is sealed in another way than with a passphrase",
}

// Error is the field, or "the file", and what is wrong with it, in English.
func (e *Error) Error() string {
	name := e.Field
	if name == "" {
		name = "the file"
	}
	if e.Why != "" {
		return "keep: " + name + ": " + e.Why
	}
	return "keep: " + name + " " + messages[e.Code]
}

func wrong(path, why string) *Error {
	return &Error{Code: WrongValue, Field: path, Why: why}
}
