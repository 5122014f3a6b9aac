package pack

// A path knows the repeats of every place, and finds the cheapest way through
// them.
type path struct {
	data  []byte
	start int
	found []step // the repeats of all places from start on
	from  []int  // where each place's begin
	price []uint32
	steps []step
}

func newPath(data []byte, start int) *path {
	f := newFinder(data)
	for at := range start {
		f.find(at, nil)
	}
	n := len(data) - start
	p := &path{data: data, start: start, from: make([]int, n+1), price: make([]uint32, n+1), steps: make([]step, n)}
	for at := start; at < len(data); at++ {
		p.found = f.find(at, p.found)
		p.from[at+1-start] = len(p.found)
		if p.from[at-start] == len(p.found) || p.found[len(p.found)-1].length() < longest {
			continue
		}
		// Nothing in a repeat of the greatest length can be worth a look.
		for last := at + longest - 1; at < last; {
			at++
			f.find(at, p.found)
			p.from[at+1-start] = len(p.found)
		}
	}
	return p
}

// walk is the cheapest steps from a place to another. It goes backward: what
// follows a step is known when the step is chosen.
func (p *path) walk(from, to int, prices *prices) []step {
	from, to = from-p.start, to-p.start
	p.price[to] = 0
	for at := to - 1; at >= from; at-- {
		b := p.data[p.start+at]
		p.steps[at], p.price[at] = literal(b), prices.literal[b]+p.price[at+1]
		p.choose(at, to, prices)
	}
	var steps []step
	for at := from; at < to; at += p.steps[at].length() {
		steps = append(steps, p.steps[at])
	}
	return steps
}

// choose takes a repeat at a place, of any length that there is, if one costs
// less than the literal.
func (p *path) choose(at, to int, prices *prices) {
	best, price := p.steps[at], p.price[at]
	length := shortest
	for _, found := range p.found[p.from[at]:p.from[at+1]] {
		symbol, _, _ := distanceClass(found.back())
		distance := prices.distance[symbol]
		for top := min(found.length(), to-at); length <= top; length++ {
			if sum := distance + prices.length[length] + p.price[at+length]; sum < price {
				best, price = repeat(length, found.back()), sum
			}
		}
	}
	p.steps[at], p.price[at] = best, price
}

// passes is how often a block is walked, at most.
const passes = 4

// best walks a block anew, each time with the prices of the time before, for as
// long as that makes it smaller.
func (p *path) best(from, to int, b block) block {
	for range passes {
		prices := pricesOf(b.count)
		walked := newBlock(b.input, p.walk(from, to, &prices))
		if walked.size >= b.size {
			break
		}
		b = walked
	}
	return b
}
