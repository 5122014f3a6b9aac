package result

import (
	"slices"

	"offercheck/app/part"
)

// onlyKnown leaves out of a table what is not known, and columns of which nothing is: the
// paper says once what is missing.
func (s *summary) onlyKnown(t *part.Table) {
	unknown, said := s.Words.Say("amount.unknown"), make([]bool, len(t.Head))
	for _, rows := range [][]part.Row{t.Rows, t.Foot} {
		for _, r := range rows {
			for i := range r.Cells {
				c := &r.Cells[i]
				if c.Text == unknown {
					*c = part.Cell{}
				}
				said[i+1] = said[i+1] || c.Text != "" || c.Body != nil
			}
		}
	}
	for i := len(t.Head) - 1; i > 0; i-- {
		if said[i] {
			continue
		}
		t.Head = slices.Delete(t.Head, i, i+1)
		for _, rows := range [][]part.Row{t.Rows, t.Foot} {
			for j := range rows {
				rows[j].Cells = slices.Delete(rows[j].Cells, i-1, i)
			}
		}
	}
}
