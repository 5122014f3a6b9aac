package pdf

import "bytes"

// An entry says where an object is: at an offset with a generation, or in an object
// stream.
type entry struct {
	at, gen, in int
	free        bool
}

// crossReference reads where all objects are, the newest section first: what it says
// holds against older ones.
func (f *File) crossReference() error {
	at := bytes.LastIndex(f.b, []byte("startxref"))
	if at < 0 {
		return errDamaged
	}
	p := &parser{b: f.b, at: at + len("startxref")}
	start, ok := p.whole()
	if !ok {
		return errDamaged
	}
	f.start = start
	seen := map[int]bool{}
	for next := []int{start}; len(next) > 0; {
		at, next = next[0], next[1:]
		if seen[at] {
			continue
		}
		if len(seen) > 100 {
			return errDamaged
		}
		seen[at] = true
		d, err := f.section(at)
		if err != nil {
			return err
		}
		if f.trailer == nil {
			f.trailer = d
		}
		for _, key := range []name{"XRefStm", "Prev"} {
			if d[key] != nil {
				n, is := d[key].(number)
				if !is || n.float() < 0 {
					return errDamaged
				}
				next = append(next, int(n.float()))
			}
		}
	}
	if f.err != nil {
		return f.err
	}
	if _, is := f.trailer["Root"].(ref); !is {
		return errDamaged
	}
	return nil
}

// section reads a cross-reference table or stream, and is its trailer.
func (f *File) section(at int) (dict, error) {
	if at >= len(f.b) {
		return nil, errDamaged
	}
	p := &parser{b: f.b, at: at}
	if p.take("xref") {
		return f.table(p)
	}
	v, _, err := f.objectAt(at, -1)
	if err != nil {
		return nil, err
	}
	s, is := v.(*stream)
	if !is || s.dict["Type"] != name("XRef") {
		return nil, errDamaged
	}
	return s.dict, f.xrefStream(s)
}

// note keeps the entry of an object, unless a newer section has one.
func (f *File) note(num int, e entry) error {
	if num >= maxObjects || len(f.entries) >= maxObjects {
		return errTooLarge
	}
	if _, newer := f.entries[num]; !newer {
		f.entries[num] = e
	}
	return nil
}

func (f *File) table(p *parser) (dict, error) {
	from := p.at
	for !p.take("trailer") {
		first, ok := p.whole()
		count, ok2 := p.whole()
		if !ok || !ok2 {
			return nil, errDamaged
		}
		for i := range count {
			at, ok := p.whole()
			gen, ok2 := p.whole()
			used := p.take("n")
			if !ok || !ok2 || !used && !p.take("f") {
				return nil, errDamaged
			}
			if err := f.note(first+i, entry{at: at, gen: gen, free: !used}); err != nil {
				return nil, err
			}
		}
	}
	v, err := p.value()
	if !f.spend(p.at - from) {
		return nil, errTooLarge
	}
	d, is := v.(dict)
	if err != nil || !is {
		return nil, errDamaged
	}
	return d, nil
}

func (f *File) xrefStream(s *stream) error {
	b, err := f.data(s)
	if err != nil {
		return err
	}
	w := f.array(s.dict["W"])
	if len(w) != 3 {
		return errDamaged
	}
	var width [3]int
	for i := range width {
		if width[i] = f.int(w[i]); width[i] < 0 || width[i] > 8 {
			return errDamaged
		}
	}
	row := width[0] + width[1] + width[2]
	if row == 0 {
		return errDamaged
	}
	index := f.array(s.dict["Index"])
	if index == nil {
		index = array{whole(0), s.dict["Size"]}
	}
	for ; len(index) >= 2; index = index[2:] {
		first, count := f.int(index[0]), f.int(index[1])
		if first < 0 || count < 0 || count > len(b)/row {
			return errDamaged
		}
		for i := range count {
			if err := f.note(first+i, entryOf(b[:row], width)); err != nil {
				return err
			}
			b = b[row:]
		}
	}
	return f.err
}

// entryOf reads a row of a cross-reference stream. A row without a type is of an object
// at an offset; one of an unknown type is as good as free.
func entryOf(row []byte, width [3]int) entry {
	var v [3]int
	for i, n := range width {
		for _, c := range row[:n] {
			v[i] = v[i]<<8&(1<<48-1) | int(c)
		}
		row = row[n:]
	}
	if width[0] == 0 {
		v[0] = 1
	}
	switch v[0] {
	case 1:
		return entry{at: v[1], gen: v[2]}
	case 2:
		return entry{in: v[1], free: v[1] == 0}
	}
	return entry{free: true}
}
