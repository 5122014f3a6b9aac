package relief

import (
	"slices"
	"sort"

	"offercheck/calc/account"
	"offercheck/calc/facts"
	"offercheck/calc/line"
)

// A ground is what penalties come off on, in the order in which it is asked for.
type ground int

const (
	notice    ground = iota // a notice forbids what was charged
	exception               // wrong advice in writing
	cause                   // reasonable cause
	firstTime               // first-time abatement or the automatic exemption
)

// An ask is one request: the penalties of one year, on one ground.
type ask struct {
	n       int // the year of the case, from 1
	i       int // of the years that may be asked for, from 0
	ground  ground
	all     bool // everything charged for the year comes off
	saving  line.Line
	verdict line.Verdict // whether the ground is open; never No
}

// best is the requests that together save most, in the order in which to make them:
// first-time abatement of a year closes it for the years after it; a notice, wrong advice
// and cause do not. So what comes off by those is asked first, and then the rest.
func (r *request) best() []ask {
	order := make([]int, len(r.years))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool { return r.years[order[i]].Year.Value < r.years[order[j]].Year.Value })
	best := r.bestFrom(order, r.byNotices())
	sort.SliceStable(best, func(i, j int) bool { return best[i].ground < best[j].ground })
	return best
}

// byNotices is the requests for what a notice forbids.
func (r *request) byNotices() []ask {
	var asked []ask
	for i, y := range r.years {
		if len(y.forbidden()) == 0 {
			continue
		}
		saving, off := y.byNotice()
		all := (off.LateFiling || y.filing.IsZero()) && (off.LatePayment || y.payment.IsZero())
		asked = append(asked, ask{n: y.n, i: i, ground: notice, all: all, saving: saving, verdict: line.Yes})
	}
	return asked
}

// bestFrom is the best requests for the years of the order, oldest first, after those of
// the years before.
func (r *request) bestFrom(order []int, asked []ask) []ask {
	if len(order) == 0 {
		return asked
	}
	i, rest := order[0], order[1:]
	options := r.options(i, asked)
	if len(options) == 0 {
		return r.bestFrom(rest, asked)
	}
	var best []ask
	for k, o := range options {
		if with := r.bestFrom(rest, append(slices.Clip(asked), o)); k == 0 || r.saved(with).Amount.GreaterThan(r.saved(best).Amount) {
			best = with
		}
	}
	return best
}

// options is the requests that may be made for the ith year after others. An exception or
// a cause that takes everything off leaves no other worth making.
func (r *request) options(i int, asked []ask) []ask {
	y := r.years[i]
	if y.charged.Verdict != line.Yes {
		return nil
	}
	rest, payment := y.saving, y.payment
	if k := slices.IndexFunc(asked, func(a ask) bool { return a.i == i }); k >= 0 {
		if asked[k].all {
			return nil
		}
		_, off := y.byNotice()
		rest = line.NotBelowZero("penalty-saving", line.Minus("penalty-saving", rest, asked[k].saving)).Of(y.n)
		if !off.LateFiling {
			payment = line.NotBelowZero("penalty-saving", line.Minus("penalty-saving", payment, asked[k].saving)).Of(y.n)
		}
	}
	var options []ask
	if y.Relief.Cause.Value == facts.CauseAdvice {
		return []ask{{n: y.n, i: i, ground: exception, all: true, saving: rest, verdict: line.Yes}}
	}
	if f := r.cause(y); f.Verdict == line.Yes {
		a := ask{n: y.n, i: i, ground: cause, all: true, saving: rest, verdict: line.Yes}
		if !y.offFor(cause).LateFiling && !y.filing.IsZero() {
			a.saving, a.all = payment, false
		}
		if options = append(options, a); a.all {
			return options
		}
	}
	if f := r.firstTime(i, asked); f.Verdict != line.No {
		options = append(options, ask{n: y.n, i: i, ground: firstTime, all: true, saving: rest, verdict: f.Verdict})
	}
	return options
}

// saved is what requests save together.
func (r *request) saved(asked []ask) line.Line {
	var all []line.Line
	for _, a := range asked {
		all = append(all, a.saving)
	}
	return line.Sum("relief-saves", all...)
}

// off is what comes off by the requests, each year once.
func (r *request) off(asked []ask) []account.Relief {
	var off []account.Relief
	for _, a := range asked {
		x := r.years[a.i].offFor(a.ground)
		if k := slices.IndexFunc(off, func(o account.Relief) bool { return o.Year == x.Year }); k >= 0 {
			off[k].LateFiling, off[k].LatePayment = off[k].LateFiling || x.LateFiling, off[k].LatePayment || x.LatePayment
			continue
		}
		off = append(off, x)
	}
	return off
}

// withCause is the requests if a cause held for the one year whose cause was not
// answered with which they save most more; false if none would.
func (r *request) withCause(best []ask) (y taxYear, saved line.Line, ok bool) {
	saved = r.saved(best)
	for i := range r.years {
		if r.years[i].Relief.Cause.Answered() || r.years[i].charged.Verdict != line.Yes {
			continue
		}
		other := *r
		other.years = slices.Clone(r.years)
		other.years[i].Relief.Cause = facts.Say(facts.CauseIllness)
		if s := other.saved(other.best()); s.Amount.GreaterThan(saved.Amount) {
			y, saved, ok = r.years[i], s, true
		}
	}
	return y, saved, ok
}
