package page

import (
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// Base is the path the site stands under, with a slash at both ends: "/", or
// "/offercheck/" for a project site. In the browser it comes from the boot
// script, on a desk from the command that writes the site.
var Base = "/"

// A Route is a page of the site: where it stands and what is drawn there.
type Route struct {
	Path        string                       // below the language, with a slash at both ends: "/", "/result/"
	Title       func(say.Words) string       // the whole title of the window
	Description func(say.Words) string       // a sentence for search engines
	New         func(say.Words) app.Composer // everything inside body
	Plain       bool                         // it only explains, so the program need not be loaded
}

// Link is the full address of a path in the words' language: English stands
// at the root, every other language below its own name.
func Link(w say.Words, path string) string {
	path = strings.TrimPrefix(path, "/")
	if w.Lang() == say.Langs[0] {
		return Base + path
	}
	return Base + w.Lang() + "/" + path
}
