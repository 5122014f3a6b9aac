package page

import (
	"slices"
	"strings"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/page/about"
	"offercheck/app/page/debt"
	"offercheck/app/page/interview"
	"offercheck/app/page/letter"
	"offercheck/app/page/paperwork"
	"offercheck/app/page/record"
	"offercheck/app/page/result"
	"offercheck/app/page/shell"
	"offercheck/app/page/write"
	"offercheck/app/say"
)

// A Route is a page of the site: where it stands and what is drawn there.
type Route struct {
	Path        string                         // below the language, with a slash at both ends: "/", "/result/"
	Title       func(say.Words) string         // the whole title of the window
	Description func(say.Words) string         // a sentence for search engines
	New         func(shell.Visit) app.Composer // everything inside body
	Plain       bool                           // it only explains, so the program need not be loaded
}

// Routes are all pages of the site, the start page first.
func Routes() []Route {
	return slices.Concat([]Route{
		route("/", "start", func(v shell.Visit) app.Composer { return &interview.Start{Visit: v} }),
		route("/quick/", "quick", func(v shell.Visit) app.Composer { return &interview.Quick{Visit: v} }),
		route("/tasks/", "tasks", func(v shell.Visit) app.Composer { return &interview.Tasks{Visit: v} }),
		route("/transcript/", "transcript", func(v shell.Visit) app.Composer { return &record.Transcript{Visit: v} }),
		route("/intake/", "intake", func(v shell.Visit) app.Composer { return &interview.Intake{Visit: v} }),
		route("/clinic/", "clinic", func(v shell.Visit) app.Composer { return &record.Clinic{Visit: v} }),
		route("/changes/", "changes", func(v shell.Visit) app.Composer { return &record.Changes{Visit: v} }),
		route("/case/", "case", func(v shell.Visit) app.Composer { return &record.CaseFile{Visit: v} }),
		checkRoute("/check/", ""),
	}, sectionRoutes(), Results(), letterRoutes(), figureRoutes())
}

// Open is the page of a route as the program draws it. While the answers that are kept are
// sealed, it is the page that asks for the passphrase. Where the case is not asked
// there, it is the page of the nearest place at which it is, and the window's address
// follows.
func Open(v shell.Visit, r Route) app.Composer {
	address := v.Address()
	v.Opening(r.Path)
	if v.Locked() && r.Path != "/clinic/" && !explains(r.Path) {
		return &record.CaseFile{Visit: v, At: strings.TrimSuffix(r.Path, "/case/")}
	}
	place, isAsked := v.PlaceAt(r.Path)
	if r.Path == "" { // a question or a step may have had this page once
		place, isAsked = ask.FormerPlace(lastOf(address.Path), address.Fragment)
	}
	near := ask.Nearest(&v.Case, place)
	if !isAsked || near == place && r.Path != "" {
		return r.New(v)
	}
	v.Redirect(near)
	return routeTo(near).New(v)
}

// explains says that a page only explains: it neither shows the case nor takes an answer.
func explains(path string) bool {
	return path == "/privacy/" || path == "/limits/" || strings.HasPrefix(path, "/figures/")
}

// routeTo is the route of a place in the interview.
func routeTo(p ask.Place) Route {
	all := Routes()
	return all[slices.IndexFunc(all, func(r Route) bool { return r.Path == p.Path() })]
}

// Results are the pages that answer: what it comes to, line by line, and what it
// rests on.
func Results() []Route {
	return slices.Concat([]Route{
		route("/result/", "result", func(v shell.Visit) app.Composer { return &result.Result{Visit: v} }),
		route("/ways/", "ways", func(v shell.Visit) app.Composer { return &result.Ways{Visit: v} }),
		route("/scenarios/", "scenarios", func(v shell.Visit) app.Composer { return &result.Scenarios{Visit: v} }),
		route("/worksheet/", "worksheet", func(v shell.Visit) app.Composer { return &result.Worksheet{Visit: v} }),
		route("/paper/", "paper", func(v shell.Visit) app.Composer { return &result.Paper{Visit: v} }),
		route("/papers/", "papers", func(v shell.Visit) app.Composer { return &result.Papers{Visit: v} }),
		route("/second-opinion/", "opinion", func(v shell.Visit) app.Composer { return &result.Opinion{Visit: v} }),
		route("/after/", "after", func(v shell.Visit) app.Composer { return &result.After{Visit: v} }),
		route("/review/", "review", func(v shell.Visit) app.Composer { return &result.Review{Visit: v} }),
		route("/forms/", "forms", func(v shell.Visit) app.Composer { return &paperwork.Forms{Visit: v} }),
		route("/write/", "write", func(v shell.Visit) app.Composer { return &write.Letters{Visit: v} }),
		route("/your-debt/", "your-debt", func(v shell.Visit) app.Composer { return &debt.Years{Visit: v} }),
		route("/what-if/", "what-if", func(v shell.Visit) app.Composer { return &debt.WhatIf{Visit: v} }),
		route("/ledger/", "ledger", func(v shell.Visit) app.Composer { return &debt.Ledger{Visit: v} }),
		route("/figures/", "figures", func(v shell.Visit) app.Composer { return &about.Figures{Visit: v} }),
		route("/privacy/", "privacy", func(v shell.Visit) app.Composer { return &about.Privacy{Visit: v} }),
		route("/limits/", "limits", func(v shell.Visit) app.Composer { return &about.Limits{Visit: v} }),
	}, wayRoutes(), sheetRoutes())
}

// wayRoutes are the pages of the ways out.
func wayRoutes() []Route {
	var routes []Route
	for _, id := range result.WayIDs() {
		routes = append(routes, Route{
			Path:        result.WayPath(id),
			Title:       func(w say.Words) string { return shell.Title(w, w.Say("way."+id)) },
			Description: func(w say.Words) string { return w.Say("way." + id + ".what") },
			New:         func(v shell.Visit) app.Composer { return &result.Way{Visit: v, ID: id} },
		})
	}
	return routes
}

// sheetRoutes are the pages of the forms.
func sheetRoutes() []Route {
	var routes []Route
	for _, id := range paperwork.SheetIDs() {
		routes = append(routes, Route{
			Path:        paperwork.SheetPath(id),
			Title:       func(w say.Words) string { return shell.Title(w, paperwork.Name(w, id)) },
			Description: func(w say.Words) string { return w.Say("form." + id + ".what") },
			New:         func(v shell.Visit) app.Composer { return &paperwork.Sheet{Visit: v, ID: id} },
		})
	}
	return routes
}

// letterRoutes are the pages of the letters to the IRS, by their kinds.
func letterRoutes() []Route {
	var routes []Route
	for _, kind := range write.Kinds() {
		routes = append(routes, Route{
			Path:        write.Path(kind),
			Title:       func(w say.Words) string { return shell.Title(w, w.Say("write.kind."+kind)) },
			Description: func(w say.Words) string { return w.Say("write.why." + kind) },
			New:         func(v shell.Visit) app.Composer { return &write.Letter{Visit: v, Kind: kind} },
		})
	}
	return routes
}

// figureRoutes are the pages of the groups of figures.
func figureRoutes() []Route {
	var routes []Route
	for _, id := range about.GroupIDs() {
		routes = append(routes, Route{
			Path:  about.GroupPath(id),
			Title: func(w say.Words) string { return about.GroupTitle(w, id) },
			Description: func(w say.Words) string {
				return w.Say("figures.group.description", "group", w.Say("figures.group."+id))
			},
			New: func(v shell.Visit) app.Composer { return &about.FigureGroup{Visit: v, ID: id} },
		})
	}
	return routes
}

// route is a page whose title and description are words of its own.
func route(path, name string, draw func(shell.Visit) app.Composer) Route {
	return Route{
		Path:        path,
		Title:       func(w say.Words) string { return shell.TitleOf(w, name) },
		Description: func(w say.Words) string { return w.Say(name + ".description") },
		New:         draw,
	}
}

// sectionRoutes are the pages of the interview: its steps, and the answers of each
// section.
func sectionRoutes() []Route {
	var routes []Route
	for _, s := range ask.Sections() {
		for _, step := range s.Steps {
			if step.Items == nil {
				routes = append(routes, stepRoute(step, s))
				continue
			}
			routes = append(routes, listRoute(step, s))
			for _, of := range step.Items.Steps {
				routes = append(routes, stepRoute(of, s))
			}
		}
		routes = append(routes, checkRoute(ask.CheckOf(s).Path(), s.ID))
	}
	return routes
}

func stepRoute(step ask.Step, s ask.Section) Route {
	return Route{
		Path:        ask.Place{Step: step.ID}.Path(),
		Title:       func(w say.Words) string { return interview.StepTitle(w, step.ID) },
		Description: func(w say.Words) string { return stepDescription(w, s) },
		New:         func(v shell.Visit) app.Composer { return &interview.Step{Visit: v, ID: step.ID} },
	}
}

func listRoute(list ask.Step, s ask.Section) Route {
	return Route{
		Path:        ask.Place{Step: list.ID}.Path(),
		Title:       func(w say.Words) string { return interview.ListTitle(w, list.ID) },
		Description: func(w say.Words) string { return stepDescription(w, s) },
		New: func(v shell.Visit) app.Composer {
			if list.ID == "letters" {
				return &letter.Letters{Visit: v}
			}
			return &interview.List{Visit: v, ID: list.ID}
		},
	}
}

func stepDescription(w say.Words, s ask.Section) string {
	return w.Say("step.description", "section", w.Say("section."+s.ID))
}

// checkRoute is the answers of a section or, without one, of all.
func checkRoute(path, section string) Route {
	return Route{
		Path:        path,
		Title:       func(w say.Words) string { return interview.CheckTitle(w, section) },
		Description: func(w say.Words) string { return w.Say("check.description") },
		New:         func(v shell.Visit) app.Composer { return &interview.Check{Visit: v, ID: section} },
	}
}
