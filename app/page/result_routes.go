package page

import (
	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/say"
)

// resultRoutes are the pages that answer: what it comes to, line by line, and
// what it rests on.
func resultRoutes() []Route {
	return []Route{
		route("/result/", "result", func(w say.Words) app.Composer { return &Result{Words: w} }),
		route("/worksheet/", "worksheet", func(w say.Words) app.Composer { return &Worksheet{Words: w} }),
		route("/your-debt/", "your-debt", func(w say.Words) app.Composer { return &Owed{Words: w} }),
		route("/what-if/", "what-if", func(w say.Words) app.Composer { return &WhatIf{Words: w} }),
		route("/ledger/", "ledger", func(w say.Words) app.Composer { return &Ledger{Words: w} }),
		route("/figures/", "figures", func(w say.Words) app.Composer { return &Figures{Words: w} }),
		route("/privacy/", "privacy", func(w say.Words) app.Composer { return &Privacy{Words: w} }),
		route("/limits/", "limits", func(w say.Words) app.Composer { return &Limits{Words: w} }),
	}
}

// titleOf is the window's title on the page of that name.
func titleOf(w say.Words, name string) string { return Title(w, w.Say(name+".title")) }
