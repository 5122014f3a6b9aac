package shell

import (
	"time"

	"github.com/maxence-charriere/go-app/v10/pkg/app"
)

// pause is how long typing must pause before its effect is announced.
const pause = time.Second

// A Pause waits until typing pauses.
type Pause struct {
	running bool
	from    time.Time // the last key
	then    func()
}

// Begin calls then once it has not been called again for a while.
func (p *Pause) Begin(ctx app.Context, then func()) {
	p.from, p.then = time.Now(), then
	if !p.running {
		p.running = true
		p.wait(ctx, pause)
	}
}

// Running says that it is still waiting.
func (p *Pause) Running() bool { return p.running }

func (p *Pause) wait(ctx app.Context, d time.Duration) {
	ctx.After(d, func(ctx app.Context) {
		defer Recover()
		if left := pause - time.Since(p.from); left > 0 {
			ctx.PreventUpdate()
			p.wait(ctx, left)
			return
		}
		p.running = false
		p.then()
	})
}
