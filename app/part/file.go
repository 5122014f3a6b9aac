package part

import "github.com/maxence-charriere/go-app/v10/pkg/app"

// File asks for a file on this device. The same file can be chosen again.
type File struct {
	app.Compo
	Field
	Accept string // the extensions it may have: ".json"

	// Open is called with the browser's File object, and must be set.
	Open func(ctx app.Context, file app.Value)
}

// Render draws the field.
func (f *File) Render() app.UI {
	return f.around(f.tied(
		app.Input().Class("file").ID(f.ID).Type("file").Accept(f.Accept).OnChange(f.change),
	))
}

func (f *File) change(ctx app.Context, _ app.Event) {
	input := ctx.JSSrc()
	if file := input.Get("files").Index(0); file.Truthy() {
		f.Open(ctx, file)
	}
	input.Set("value", "")
}
