package pack

// A parser knows the matches of every place from start on.
type parser struct {
	data    []byte
	start   int
	found   []token // the matches of all places
	matches []int   // by place: where its matches begin in found

	// What is left of the block from a place on.
	cheapest []token // its first token
	cost     []uint32
}

func newParser(data []byte, start int) *parser {
	n := len(data) - start
	p := &parser{data: data, start: start, matches: make([]int, n+1), cheapest: make([]token, n), cost: make([]uint32, n+1)}
	m := newMatcher(data)
	for at := range start {
		m.insert(at)
	}
	next := start // behind the last match of the greatest length, inside of which no other is worth a look
	for at := start; at < len(data); at++ {
		if at >= next {
			before := len(p.found)
			p.found = m.find(at, p.found)
			if n := len(p.found); n > before && p.found[n-1].length == longest {
				next = at + longest
			}
		}
		m.insert(at)
		p.matches[at+1-start] = len(p.found)
	}
	return p
}

// parse is the cheapest tokens from one place to another. It goes backward:
// when a token is chosen, the cost of what follows it is known.
func (p *parser) parse(from, to int, c *costs) []token {
	from, to = from-p.start, to-p.start
	p.cost[to] = 0
	for at := to - 1; at >= from; at-- {
		b := p.data[p.start+at]
		p.cheapest[at], p.cost[at] = token{length: 1}, c.literal[b]+p.cost[at+1]
		p.tryMatches(at, to, c)
	}
	var tokens []token
	for at := from; at < to; at += int(p.cheapest[at].length) {
		tokens = append(tokens, p.cheapest[at])
	}
	return tokens
}

// tryMatches takes a match at a place, of any length up to its own, where that
// costs less than what was taken before.
func (p *parser) tryMatches(at, to int, c *costs) {
	length := shortest
	for _, match := range p.found[p.matches[at]:p.matches[at+1]] {
		symbol, _ := distanceSymbol(int(match.distance))
		for most := min(int(match.length), to-at); length <= most; length++ {
			if cost := c.distance[symbol] + c.length[length] + p.cost[at+length]; cost < p.cost[at] {
				p.cheapest[at], p.cost[at] = token{uint16(length), match.distance}, cost
			}
		}
	}
}
