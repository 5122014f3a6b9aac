package site

import (
	"testing"

	"offercheck/app/drive"
)

// TestOffline has one row for each way to write an address, with the server gone.
func TestOffline(t *testing.T) {
	w, _ := openSite(t, tinySite(t, "one"))
	w.Allow("/?utm=1", "/favicon.ico") // Chromium wants the icon for the list of files
	w.InitScript(`caches.open("another:1")`)
	w.Load("/")
	w.Wait(drive.Controlled)
	w.StopServer()
	for _, test := range []struct{ name, path, title string }{
		{"the start", "", "one"},
		{"a page", "result/", "one"},
		{"without its slash", "result", "one"},
		{"by its file", "result/index.html", "one"},
		{"with a question that is not ours", "?utm=1", "one"},
		{"in Spanish", "es/result/", "one"},
		{"one that does not exist", "no/such/", "This page does not exist - OfferCheck"},
		{"the list of all files", "hashes.txt", ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			w.Go(test.path)
			if got := drive.Eval[string](w, `document.title`); got != test.title {
				t.Errorf("title %q, want %q", got, test.title)
			}
			if test.title != "" {
				w.Wait(drive.Ready)
			}
		})
	}
	if !drive.Eval[bool](w, `caches.keys().then((all) => all.includes("another:1"))`) {
		t.Error("another site's copy was thrown away")
	}
}
