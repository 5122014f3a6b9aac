// Package keep is where answers are kept: in a case file, and in the browser's
// own storage, which holds such a file.
//
// A case file is JSON:
//
//	{
//	  "offercheck": 1,
//	  "on": "2026-11-22",
//	  "case": {
//	    "debt": {"total": "38400"},
//	    "household": {"state": "OH", "county": "39049", "alone": "yes"},
//	    "assets": {"hasAccounts": "yes", "accounts": [{"kind": "checking", "balance": "412.50"}]}
//	  }
//	}
//
// "offercheck" is the version of the file, "on" the day on which it was
// written and its case is judged. The fields of "case" are those of calc.Case,
// by the names in its tags. Every answer is a string: an amount of dollars is
// written with a point and without a dollar or commas, a date as 2026-11-22, a
// yes or no as "yes" or "no", one of several options by its name, and "I do not
// know" as "?". A question not answered yet is left out, or empty where it must
// keep its place in a list. A field that is not known is refused, so that no
// answer is lost in silence.
//
//	file.go     Write, Read
//	decode.go   a case out of JSON, field by field
//	field.go    what an answer is called in it
//	error.go    what may be wrong with a file
//	storage.go  what is kept between visits, and where
//	browser.go  the browser's storage, downloads and opened files
package keep
