// Package keep writes and reads case files, and keeps one in the browser's own
// storage.
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
//	  },
//	  "scenarios": [
//	    {"name": "A cheaper flat", "changes": {"case.living.rent": {"was": "1700", "is": "1250"}}}
//	  ],
//	  "clinic": {
//	    "initials": "AB",
//	    "notes": [{"line": "rent", "text": "Lease seen", "by": "MK", "on": "2026-11-27"}],
//	    "papers": ["bank"],
//	    "signed": {"by": "MK", "on": "2026-11-27", "of": "9f86d081884c7d65..."}
//	  }
//	}
//
// "offercheck" is the version of the file, and "on" the day on which it was
// written and as of which its case is assessed. The fields of "case" are those of
// facts.Case, by the names in its tags. Every answer is a string: an amount of
// dollars with a point and without a dollar sign or commas, a date as 2026-11-22,
// "yes" or "no", the name of one of several options, or "?" for "I do not know". A
// question that is not answered yet is left out, or is empty where it must keep its
// place in a list. An unknown field is an error, so that no answer is lost without
// notice.
//
// "scenarios" is left out if there are none. A scenario has a name and the answers that
// are other than the case's, each by its name in the file, with the answer that the
// case had when it was saved. An answer that a scenario does not change is the case's,
// also when that is changed later.
//
// "clinic" is what somebody who helps keeps beside the case, and is left out if there is
// nothing: the client's initials, notes by the key of a line of the report, the papers that
// have arrived, and who has reviewed which answers. These are named by their SHA-256, so that
// the review falls away with a change.
//
// "private": true says that the file has, by choice, the answer whether a spouse was abusive,
// which files are else without.
//
// A file may be sealed with a passphrase. It is then one of the tool age (package age), with
// a case file inside.
//
//	file.go          Write, Read
//	decode.go        a case from JSON, field by field
//	strict.go        what decoding does not see
//	old.go           what files had once, as they have it now
//	field.go         the name of an answer in a file
//	changes.go       the answers that differ between two versions of a case
//	scenario.go      answers that are other than the case's, under a name
//	scenariofile.go  how they stand in a file
//	clinic.go        what a clinic keeps beside a case
//	clinicfile.go    how that stands in a file
//	sealed.go        a file under a passphrase
//	error.go         what may be wrong with a file
//	storage.go       what is kept between visits, and where
//	cases.go         the sealed cases on the device, under initials
//	count.go         what the browser holds for the site, counted
//	windows.go       what other windows of the site do with it
//	browser.go       the browser's storage, downloads and opened files
package keep
