package shell

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// rest is how long the keys must rest before what they did is said aloud.
const rest = time.Second

// A Pause waits until the keys rest.
type Pause struct {
	running bool
	from    time.Time // the last key
	then    func()
}

// Begin has then done once nothing has begun anew for a while.
func (p *Pause) Begin(ctx app.Context, then func()) {
	p.from, p.then = time.Now(), then
	if !p.running {
		p.running = true
		p.wait(ctx, rest)
	}
}

// Running says that the keys have not rested yet.
func (p *Pause) Running() bool { return p.running }

func (p *Pause) wait(ctx app.Context, d time.Duration) {
	ctx.After(d, func(ctx app.Context) {
		defer Recover()
		if left := rest - time.Since(p.from); left > 0 {
			ctx.PreventUpdate()
			p.wait(ctx, left)
			return
		}
		p.running = false
		p.then()
	})
}
