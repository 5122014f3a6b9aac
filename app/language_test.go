//go:build !js

package main

import (
	"strings"
	"testing"

	"offercheck/app/drive"
	"offercheck/app/say"
)

// TestLanguage follows the link to the other language and goes back, with what is typed
// in the field: in the window if the words of that language are there, and by loading
// the page if they are lost.
func TestLanguage(t *testing.T) {
	t.Parallel()
	const lost = `const real = window.fetch;
		window.fetch = (path, how) => !location.pathname.includes("/es/") && path.includes("/words.es.") ? Promise.reject(new Error("lost")) : real(path, how)`
	for _, test := range []struct {
		name, before string
		loads        bool
	}{
		{"its words are there", `window.same = false`, false},
		{"its words are lost", lost, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			v := newVisit(t)
			v.InitScript(test.before)
			v.Load("/debt-total/")
			if !test.loads {
				v.Wait(`appWords.es`)
			}
			mouse{}.text(v, "debt-total", "1,250.50")
			eval[bool](v, `window.same = true`)
			for _, lang := range []string{"es", "en"} {
				mouse{}.press(v, "a.language")
				v.At(in(lang, "/debt-total/"))
				v.Wait(`document.documentElement.lang === ` + quote(lang) + ` && ` + drive.Ready)
				v.Wait(`document.getElementById("debt-total")?.value === "1,250.50"`)
				if page, want := v.Page(), say.In(lang).Say("part.not-the-irs"); !strings.Contains(page, want) || strings.Contains(page, "⟦") {
					t.Errorf("in %s the page says %s", lang, page)
				}
			}
			if same := eval[bool](v, `window.same === true`); same == test.loads {
				t.Errorf("the page was loaded again: %t, want %t", !same, test.loads)
			}
		})
	}
}
