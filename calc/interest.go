package calc

import (
	"math/bits"
	"sync"

	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A rate is interest on unpaid tax from a day on.
type rate struct {
	from day
	line line.Line
	year *growth // in a year of 365 days
	leap *growth // and of 366
}

// rates is every rate of interest that a book knows, the oldest first.
type rates struct {
	list    []rate
	through day // the last day of the newest rate as published: after it, it is held

	usual, plan, levy  charge // late payment a month
	most               share  // of the tax, in all
	levyDays           day
	kwongFrom, kwongTo day
}

// A charge is a share that a penalty takes, and the figure of the law it is.
type charge struct {
	share share
	line  line.Line
}

func chargeOf(l line.Line) charge { return charge{shareOf(l), l} }

// ratesOf is the rates of the book. One that holds on a day holds to the end of
// that quarter.
func ratesOf(b *law.Book) *rates {
	r := &rates{
		usual: chargeOf(b.LatePayment), plan: chargeOf(b.LatePaymentPlan), levy: chargeOf(b.LatePaymentLevy),
		most: shareOf(b.LatePaymentMost), levyDays: day(natural(b.LatePaymentLevyDays)),
		kwongFrom: dayOf(law.Day(b.KwongFrom.String())), kwongTo: dayOf(law.Day(b.KwongTo.String())),
	}
	for _, l := range b.Underpayment() {
		r.list = append(r.list, rate{
			from: dayOf(law.Day(l.Cite.From)), line: l,
			year: growing(shareOf(l), 365), leap: growing(shareOf(l), 366),
		})
		r.through = dayOf(law.Day(l.Cite.Still))
	}
	r.through = min(r.through, dayOf(b.On)).quarter()
	return r
}

// quarter is the last day of the day's quarter.
func (d day) quarter() day {
	y, m, _ := d.civil()
	return on(y, m-(m-1)%3, 1).plusMonths(3) - 1
}

// at is the rate of a day; the first one if the day is before all.
func (r *rates) at(d day) *rate {
	for i := len(r.list) - 1; i > 0; i-- {
		if r.list[i].from <= d {
			return &r.list[i]
		}
	}
	return &r.list[0]
}

// A span is days, the first not counted and the last counted, of one rate and
// one length of year.
type span struct {
	from, to day
	rate     *rate
}

// next is the span that begins after from and ends at to, at the end of the
// year or on the day before the rate changes, whichever is first.
func (r *rates) next(from, to day) span {
	s := span{from, min(to, on((from+1).year(), 12, 31)), r.at(from + 1)}
	for i := range r.list {
		if first := r.list[i].from; first > from+1 && first <= s.to {
			s.to = first - 1
			break
		}
	}
	return s
}

// grown is what one dollar becomes in the span, in quintillionths.
func (s span) grown() uint64 {
	of := s.rate.year
	if leap(s.to.year()) {
		of = s.rate.leap
	}
	return of[s.to-s.from]
}

// factor is the interest on one dollar in the span, to nine decimals as the
// tables of Rev. Proc. 95-17 have it.
func (s span) factor() share { return nine(s.grown()) }

// factor is the interest on one dollar from one day to another, across changes
// of the rate and ends of years, rounded once.
func (r *rates) factor(from, to day) share {
	all := uint64(one)
	for from < to {
		s := r.next(from, to)
		all, from = times(all, s.grown()), s.to
	}
	return nine(all)
}

// one is a dollar in quintillionths, eighteen decimals.
const one = 1_000_000_000_000_000_000

// growth is what one dollar becomes in so many days at one rate. Each day is
// rounded to eighteen decimals, so that a year is off by less than 4 of the
// sixteenth: far from the ninth, to which factors are rounded.
type growth [367]uint64

// nine is what was added to a dollar, to nine decimals, a half going up.
func nine(grown uint64) share { return share((grown - one + billion/2) / billion) }

// times multiplies two numbers of eighteen decimals, a half going up.
func times(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	low, carry := bits.Add64(low, one/2, 0)
	product, _ := bits.Div64(high+carry, low, one)
	return product
}

// grown keeps each growth once it is worked out.
var grown sync.Map

// growing is the growth at a yearly rate over years of so many days.
func growing(yearly share, days uint64) *growth {
	type key struct{ yearly, days uint64 }
	k := key{uint64(yearly), days}
	if g, ok := grown.Load(k); ok {
		return g.(*growth)
	}
	daily := one + (uint64(yearly)*billion+days/2)/days
	g := growth{one}
	for i := 1; i < len(g); i++ {
		g[i] = times(g[i-1], daily)
	}
	grown.Store(k, &g)
	return &g
}
