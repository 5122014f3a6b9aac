package about

import (
	"strings"
	"sync"
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"

	"offercheck/app/page/shell"
)

// attempted marks the addresses that the check asks for.
const attempted = "offercheck-check"

// nowhere is another address, at which nobody can ever be (RFC 6761): should the browser
// not refuse, nothing arrives all the same.
const nowhere = "https://offercheck.invalid/?" + attempted

// refusing is how long an attempt takes at least, and patience how often that long: a slow
// device may be late to say that it refused.
const (
	refusing = time.Second / 2
	patience = 12
)

// An attempt is what came of asking for a file that the rules do not allow.
type attempt string

// What may come of it. An attempt that was not refused is not over before patience is.
const (
	trying  attempt = "trying"
	refused attempt = "refused"
	passed  attempt = "passed"
)

// attempts is what came of asking this site and another address. The browser says by
// itself which it refused by a rule.
type attempts struct{ own, other attempt }

// ignored takes the end of a request. It is never released: a request may end long after it was
// waited for.
var ignored = sync.OnceValue(func() app.Func {
	return app.FuncOf(func(app.Value, []app.Value) any { return nil })
})

// try asks for both, takes what came of it, and looks at what the browser has seen by then.
func (p *Privacy) try(ctx app.Context) {
	doc := app.Window().Get("document")
	found := attempts{passed, passed}
	heard := app.FuncOf(func(_ app.Value, args []app.Value) any {
		switch address := args[0].Get("blockedURI").String(); {
		case !strings.Contains(address, attempted):
		case strings.HasPrefix(address, origin()+"/"):
			found.own = refused
		default:
			found.other = refused
		}
		return nil
	})
	doc.Call("addEventListener", "securitypolicyviolation", heard)
	for _, address := range []string{origin() + p.Base + hashList + "?" + attempted, nowhere} {
		app.Window().Call("fetch", address).Call("catch", ignored())
	}
	waited := 0
	var end func(app.Context)
	end = func(ctx app.Context) {
		defer shell.Recover()
		if waited++; waited < patience && found != (attempts{refused, refused}) {
			ctx.After(refusing, end)
			return
		}
		doc.Call("removeEventListener", "securitypolicyviolation", heard)
		heard.Release()
		p.tried = found
		p.look(ctx)
	}
	ctx.After(refusing, end)
}
