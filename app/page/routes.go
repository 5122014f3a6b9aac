package page

import (
	"slices"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/ask"
	"offercheck/app/say"
)

// Routes are all pages of the site, the start page first.
func Routes() []Route {
	return slices.Concat(mainRoutes(), sectionRoutes(), resultRoutes())
}

// mainRoutes are the pages around the interview.
func mainRoutes() []Route {
	return []Route{
		route("/", "start", func(w say.Words) app.Composer { return &Start{Words: w} }),
		route("/quick/", "quick", func(w say.Words) app.Composer { return &Quick{Words: w} }),
		route("/tasks/", "tasks", func(w say.Words) app.Composer { return &Tasks{Words: w} }),
		route("/transcript/", "transcript", func(w say.Words) app.Composer { return &Transcript{Words: w} }),
		route("/case/", "case", func(w say.Words) app.Composer { return &CaseFile{Words: w} }),
		{
			Path:        "/check/",
			Title:       func(w say.Words) string { return checkTitle(w, "") },
			Description: func(w say.Words) string { return w.Say("check.description") },
			New:         func(w say.Words) app.Composer { return &Check{Words: w} },
		},
	}
}

// route is a page whose title and description are words of its own.
func route(path, name string, draw func(say.Words) app.Composer) Route {
	return Route{
		Path:        path,
		Title:       func(w say.Words) string { return Title(w, w.Say(name+".title")) },
		Description: func(w say.Words) string { return w.Say(name + ".description") },
		New:         draw,
	}
}

// sectionRoutes are the pages of the interview.
func sectionRoutes() []Route {
	var routes []Route
	for _, s := range ask.Sections() {
		for _, step := range s.Steps {
			routes = append(routes, stepRoute(step, s))
			if step.Items == nil {
				continue
			}
			for _, of := range step.Items.Steps {
				routes = append(routes, stepRoute(of, s))
			}
		}
		routes = append(routes, checkRoute(s))
	}
	return routes
}

func stepRoute(step ask.Step, s ask.Section) Route {
	r := Route{
		Path:        ask.Place{Step: step.ID}.Path(),
		Title:       func(w say.Words) string { return (&Step{Words: w, ID: step.ID, a: blank(step.ID)}).title() },
		Description: func(w say.Words) string { return w.Say("step.description", "section", w.Say("section."+s.ID)) },
		New:         func(w say.Words) app.Composer { return &Step{Words: w, ID: step.ID} },
	}
	if step.Items != nil {
		r.Title = func(w say.Words) string { return (&List{Words: w, ID: step.ID}).title() }
		r.New = func(w say.Words) app.Composer { return &List{Words: w, ID: step.ID} }
	}
	return r
}

func checkRoute(s ask.Section) Route {
	return Route{
		Path:        ask.CheckOf(s).Path(),
		Title:       func(w say.Words) string { return checkTitle(w, s.ID) },
		Description: func(w say.Words) string { return w.Say("check.description") },
		New:         func(w say.Words) app.Composer { return &Check{Words: w, ID: s.ID} },
	}
}
