package account

import (
	"math"
	"math/bits"
	"sync"

	"offercheck/calc/cents"
	"offercheck/calc/date"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// A rate is interest on unpaid tax from a day on.
type rate struct {
	from date.Day
	line line.Line
	year *growthTable // in a year of 365 days
	leap *growthTable // and of 366
}

// Rates is every rate of interest that a book knows, the oldest first.
type Rates struct {
	list    []rate
	through date.Day // the last day of the newest rate as published: after it, it is held

	usual, plan, levy  charge      // late payment a month
	most               cents.Share // of the tax, in all
	levyDays           date.Day
	kwongFrom, kwongTo date.Day
}

// A charge is a share that a penalty takes, and the figure of the law it is.
type charge struct {
	share cents.Share
	line  line.Line
}

func chargeOf(l line.Line) charge { return charge{cents.ShareOf(l), l} }

// RatesOf is the rates of the book. One that holds on a day holds to the end of
// that quarter.
func RatesOf(b *law.Book) *Rates {
	r := &Rates{
		usual: chargeOf(b.Account.LatePaymentRate), plan: chargeOf(b.Account.LatePaymentAgreementRate), levy: chargeOf(b.Account.LatePaymentLevyRate),
		most: cents.ShareOf(b.Account.LatePaymentMostShare), levyDays: date.Day(b.Account.LatePaymentLevyDays.Int()),
		kwongFrom: b.Account.KwongFrom.Day(), kwongTo: b.Account.KwongTo.Day(),
	}
	for _, l := range b.Underpayment() {
		r.list = append(r.list, rate{
			from: l.Cite.From, line: l,
			year: growthTableOf(cents.ShareOf(l), 365), leap: growthTableOf(cents.ShareOf(l), 366),
		})
		r.through = l.Cite.Still
	}
	r.through = min(r.through, b.On).EndOfQuarter()
	return r
}

// at is the rate of a day; the first one if the day is before all.
func (r *Rates) at(d date.Day) *rate {
	for i := len(r.list) - 1; i > 0; i-- {
		if r.list[i].from <= d {
			return &r.list[i]
		}
	}
	return &r.list[0]
}

// Held says whether what is counted to a day rests on the newest rate being held
// after the quarters it was published for: "rates-held".
func (r *Rates) Held(on date.Day, b *law.Book) line.Finding {
	return line.Said("rates-held", line.VerdictOf(on > r.through)).
		With(r.at(on).line, line.WorkedDay("rates-through", r.through, b.Account.Cites.Compounding)).Under(b.Account.Cites.Compounding)
}

// A ratePeriod is days, the first not counted and the last counted, of one rate and
// one length of year.
type ratePeriod struct {
	from, to date.Day
	rate     *rate
}

// next is the span that begins after from and ends at to, at the end of the
// year or on the day before the rate changes, whichever is first.
func (r *Rates) next(from, to date.Day) ratePeriod {
	s := ratePeriod{from, min(to, date.LastOf((from + 1).Year())), r.at(from + 1)}
	for i := range r.list {
		if first := r.list[i].from; first > from+1 && first <= s.to {
			s.to = first - 1
			break
		}
	}
	return s
}

// grown is what one dollar becomes in the span, in quintillionths.
func (s ratePeriod) grown() uint64 {
	of := s.rate.year
	if date.DaysInYear(s.to.Year()) == 366 {
		of = s.rate.leap
	}
	return of[s.to-s.from]
}

// factor is the interest on one dollar in the span, to nine decimals as the
// tables of Rev. Proc. 95-17 have it.
func (s ratePeriod) factor() cents.Share { return nine(s.grown()) }

// Factor is the interest on one dollar from one day to another, across changes
// of the rate and ends of years, rounded once.
func (r *Rates) Factor(from, to date.Day) cents.Share {
	all := uint64(one)
	for from < to {
		s := r.next(from, to)
		all, from = times(all, s.grown()), s.to
	}
	return nine(all)
}

// one is a dollar in quintillionths, eighteen decimals.
const one = 1_000_000_000_000_000_000

// growthTable is what one dollar becomes in so many days at one rate. Each day is
// rounded to eighteen decimals, so that a year is off by less than 4 of the
// sixteenth: far from the ninth, to which factors are rounded.
type growthTable [367]uint64

// nine is what was added to a dollar, to nine decimals, a half going up.
func nine(grown uint64) cents.Share {
	const step = one / uint64(cents.One)
	return cents.Share((grown - one + step/2) / step)
}

// times multiplies two numbers of eighteen decimals, a half going up. A product
// of more than eighteen dollars and some cents is the largest there is.
func times(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	low, carry := bits.Add64(low, one/2, 0)
	if high += carry; high >= one {
		return math.MaxUint64
	}
	product, _ := bits.Div64(high, low, one)
	return product
}

// growthTables keeps each growth once it is worked out.
var growthTables sync.Map

// growthTableOf is the growth at a yearly rate over years of so many days.
func growthTableOf(yearly cents.Share, days uint64) *growthTable {
	type key struct{ yearly, days uint64 }
	k := key{uint64(yearly), days}
	if g, ok := growthTables.Load(k); ok {
		return g.(*growthTable)
	}
	daily := one + (uint64(yearly)*uint64(cents.One)+days/2)/days
	g := growthTable{one}
	for i := 1; i < len(g); i++ {
		g[i] = times(g[i-1], daily)
	}
	growthTables.Store(k, &g)
	return &g
}
