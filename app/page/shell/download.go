package shell

import "offercheck/app/keep"

// Download hands the browser a file to save, and has the page announce it. It is no
// method, as every page would have a copy of it.
func Download(v Visit, name, media string, b []byte) {
	keep.Download(name, media, b)
	v.Announce(v.Words.Say("case.downloaded", "file", name))
}
