package pdf

// What can be wrong with a file that somebody chose.
const (
	NotPDF    = "not-pdf"   // it is no PDF
	Encrypted = "encrypted" // it is protected: nothing can be written into it
	Damaged   = "damaged"   // it is cut off, or not written as a PDF must be
	TooLarge  = "too-large" // it is larger, or has more in it, than any form
	NoFields  = "no-fields" // it has no fields that can be filled, as a scan or a printed copy
	Dynamic   = "dynamic"   // Adobe's programs alone draw its fields, as of Form 433-H
	Filled    = "filled"    // somebody wrote into it
)

// An Error says why a file cannot be filled. Its code has words.
type Error struct{ Code string }

func (e *Error) Error() string { return "pdf: " + e.Code }

var (
	errDamaged  = &Error{Damaged}
	errTooLarge = &Error{TooLarge}
)
