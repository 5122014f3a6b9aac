package form

// entity is Form 433-B (OIC), of a corporation, a partnership or a limited liability
// company. The case is a person's, so that it is written by hand: the cells in the form's
// order, whose names say what is added up.
func (s *sheet) entity() {
	s.section("1")
	s.hand("business", "EIN", "address", "county", "trade", "phones", "mailing", "website")
	s.either("contractor")
	s.hand("employees")
	s.either("payroll provider")
	s.hand("deposits", "payroll", "people")
	s.section("2")
	s.hand("1a", "1b", "1c", "1d", "1", "2a", "2b", "2c", "2d", "2")
	s.eithers("notes", "receivables", "for sale")
	s.hand("3a", "3b", "3c", "3", "4a", "4b", "4c", "4d", "4", "5a", "5b", "5", "Box A")
	s.section("3")
	s.hand("income period", "6", "7", "8", "9", "10", "Box B")
	s.section("4")
	s.hand("expense period", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "Box C", "Box D")
	s.section("5")
	s.hand("Box E", "Box F", "left out", "offer")
	s.section("6")
	s.eithers("bankruptcy now", "bankruptcy before", "affiliates", "related", "lawsuit", "tax suit", "transfers", "land", "abroad", "foreign", "trust", "credit")
	s.section("7")
	s.ink("officer", "officer title", "date")
}

// eithers adds the two boxes of several questions.
func (s *sheet) eithers(ids ...string) {
	for _, id := range ids {
		s.either(id)
	}
}
