package page

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// rest is how long the keys must rest before what they did is said aloud.
const rest = time.Second

// A pause waits until the keys rest.
type pause struct {
	running bool
	from    time.Time // the last key
	then    func()
}

// begin has then done once nothing has begun anew for a while.
func (p *pause) begin(ctx app.Context, then func()) {
	p.from, p.then = time.Now(), then
	if !p.running {
		p.running = true
		p.wait(ctx, rest)
	}
}

func (p *pause) wait(ctx app.Context, d time.Duration) {
	ctx.After(d, func(ctx app.Context) {
		defer caught()
		if left := rest - time.Since(p.from); left > 0 {
			ctx.PreventUpdate()
			p.wait(ctx, left)
			return
		}
		p.running = false
		p.then()
	})
}
