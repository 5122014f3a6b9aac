package site

import (
	"strings"
	"testing"

	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/part"
	"offercheck/app/say"
)

// TestGallery writes the page of all parts: every one is on it, in each
// language, and no site that is published has it.
func TestGallery(t *testing.T) {
	files := tinyFiles(t, gallery())
	for _, lang := range say.Langs {
		path := strings.TrimPrefix(shell.NewMemory("/").In(say.In(lang)).Link("/gallery/"), "/") + "index.html"
		for _, e := range part.Examples(say.In(lang)) {
			if !strings.Contains(string(files[path]), "<h2>"+escape(e.Name)+"</h2>") {
				t.Errorf("%s lacks %s", path, e.Name)
			}
		}
	}
	for _, r := range page.Routes() {
		if r.Path == gallery().Path {
			t.Error("the gallery is published")
		}
	}
}
