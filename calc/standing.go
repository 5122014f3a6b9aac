package calc

// bearing is what of a bill bears interest.
func (o *standing) bearing() sum {
	s := o.other + o.interest - o.relieved
	if !o.waiting {
		s += o.tax
	}
	if o.lateBorn {
		s += o.late
	}
	if o.billed {
		s += o.pay
	}
	return max(s, 0)
}

// total is what of a bill is owed.
func (o *standing) total() sum { return o.tax + o.late + o.pay + o.other + o.interest }

// grow adds interest up to a day, to the cent for each span of one rate.
func (a *tally) grow(o *standing, to day) {
	for o.since < to {
		s := a.rates.next(o.since, to)
		base := o.bearing()
		added := base.part(s.factor())
		o.interest += added
		if added > 0 {
			a.note(entry{kind: RowInterest, bill: o.n, from: s.from, to: s.to, rate: &s.rate.line, base: base, factor: s.factor(), amount: added})
		}
		o.since = s.to
	}
}

// pay applies a payment to tax, then penalties, then interest.
func (a *tally) pay(p payment) {
	for i := range a.bills {
		a.grow(&a.bills[i], p.on)
	}
	rest := p.amount
	take := func(from *sum) {
		paid := min(rest, *from)
		*from, rest = *from-paid, rest-paid
	}
	for i := range a.bills {
		take(&a.bills[i].tax)
	}
	for i := range a.bills {
		o := &a.bills[i]
		take(&o.late)
		take(&o.pay)
		take(&o.other)
	}
	for i := range a.bills {
		take(&a.bills[i].interest)
	}
	for i := range a.bills {
		o := &a.bills[i]
		o.relieved = max(o.relieved-p.amount, 0)
	}
	a.note(entry{kind: RowPayment, from: p.on, to: p.on, amount: rest - p.amount})
}
