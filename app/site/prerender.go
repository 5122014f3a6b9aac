package site

import (
	"fmt"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// prerender is what a page shows before the program is there.
func prerender(c app.Composer) (string, error) {
	e := app.NewTestEngine()
	if err := e.Load(c); err != nil {
		return "", fmt.Errorf("site: %w", err)
	}
	e.ConsumeAll() // OnInit and OnPreRender
	return repair(app.HTMLString(c))
}
