package form

import "strings"

// entity is Form 433-B (OIC), of a corporation, a partnership or a limited liability
// company. The case is a person's, so that it is written by hand: the cells in the form's
// order, whose names say what is added up.
func (s *sheet) entity() {
	for _, section := range entityCells {
		no, cells, _ := strings.Cut(section, ": ")
		s.section(no)
		for cell := range strings.SplitSeq(cells, "; ") {
			if id, either := strings.CutSuffix(cell, "?"); either {
				s.either(id)
			} else {
				s.hand(cell)
			}
		}
	}
}

// entityCells is the cells of each section, by number: a question of yes or no ends in a
// question mark.
var entityCells = []string{
	"1: business; EIN; address; county; trade; phones; mailing; website; contractor?; employees; payroll provider?; deposits; payroll; people",
	"2: 1a; 1b; 1c; 1d; 1; 2a; 2b; 2c; 2d; 2; notes?; receivables?; for sale?; 3a; 3b; 3c; 3; 4a; 4b; 4c; 4d; 4; 5a; 5b; 5; Box A",
	"3: income period; 6; 7; 8; 9; 10; Box B",
	"4: expense period; 11; 12; 13; 14; 15; 16; 17; 18; 19; 20; Box C; Box D",
	"5: Box E; Box F; left out; offer",
	"6: bankruptcy now?; bankruptcy before?; affiliates?; related?; lawsuit?; tax suit?; transfers?; land?; abroad?; foreign?; trust?; credit?",
	"7: officer; officer title; date",
}
