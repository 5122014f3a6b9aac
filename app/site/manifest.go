package site

import (
	"encoding/json"
	"fmt"

	"offercheck/app/page/shell"
)

// A manifest tells a device how to install the site.
type manifest struct {
	ID          string         `json:"id"`
	Name        string         `json:"name"`
	Description string         `json:"description"`
	Lang        string         `json:"lang"`
	Dir         string         `json:"dir"`
	StartURL    string         `json:"start_url"`
	Scope       string         `json:"scope"`
	Display     string         `json:"display"`
	Background  string         `json:"background_color"`
	Theme       string         `json:"theme_color"`
	Icons       []manifestIcon `json:"icons"`
}

type manifestIcon struct {
	Src     string `json:"src"`
	Sizes   string `json:"sizes"`
	Type    string `json:"type"`
	Purpose string `json:"purpose"`
}

// manifestFor is the manifest in a language. Whatever the language, it is the
// same app.
func manifestFor(v shell.Visit) []byte {
	w := v.Words
	icon := func(name, sizes, kind, purpose string) manifestIcon {
		return manifestIcon{v.Base + "icons/" + name, sizes, kind, purpose}
	}
	b, err := json.MarshalIndent(manifest{
		ID:          v.Base,
		Name:        w.Say("site.name"),
		Description: w.Say("site.description"),
		Lang:        w.Lang(),
		Dir:         "ltr",
		StartURL:    v.Link("/"),
		Scope:       v.Base,
		Display:     "standalone",
		Background:  "#ffffff",
		Theme:       fmt.Sprintf("#%02x%02x%02x", green.R, green.G, green.B),
		Icons: []manifestIcon{
			icon("icon.svg", "any", "image/svg+xml", "any"),
			icon("icon-192.png", "192x192", "image/png", "any"),
			icon("icon-512.png", "512x512", "image/png", "any"),
			icon("maskable-512.png", "512x512", "image/png", "maskable"),
		},
	}, "", "  ")
	if err != nil {
		panic(err) // strings can always be written
	}
	return append(b, '\n')
}
