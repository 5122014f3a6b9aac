// Package law holds the figures of the law that change: each is dated, cited,
// and stamped with the day on which it was last seen to hold. The Collection
// Financial Standards are among them, as tables.
//
// A Book is all of it on one day. The figures are read from the files of the
// directory data, which are part of the program:
//
//	data/*.json          series of figures, one file for those that change together
//	data/sources.json    the pages they are cited from, each once
//	data/counties.txt    the counties and their names, by state
//	data/letters.json    the letters that the IRS sends, and what each asks for
//	data/contacts.json   the forms, where to send them, and whom to call
//	data/places.json     regions, metropolitan areas, community property states, territories
//	data/housing-*.txt   housing and utilities by county, one file for each year
//
// A value holds from the first day on which it is known to have held, which may
// be long after it began, until the next value. It is marked as unverified, with
// the reason, if nobody has read its primary text and it rests on background
// knowledge, on a single copy or on a calculation of OfferCheck's own. A value may
// be entered before its first day: it is marked as announced until somebody has
// seen it in force.
//
// Every line of this package that is not known is unknown, and never zero: so
// are the fields and methods of a zero Book.
//
//	book.go        the figures of one day, and On, which makes them; in groups:
//	offer.go       an offer in compromise
//	living.go      living expenses
//	tax.go         the income tax and self-employment tax of a year
//	account.go     penalties and interest
//	clock.go       the collection statute
//	agreement.go   paying over time; notcollectible.go a pause in collection
//	bankruptcy.go  when tax can be discharged, and late returns by circuit
//	help.go        who helps, and how offers fare
//	relief.go      penalties taken off
//	liability.go   whether the tax is owed, and by whom
//	borrowing.go   borrowing to pay; waiting.go letters, and what may be taken
//	deadline.go    how long a letter gives
//	levy.go        what a levy takes, and what is exempt
//
//	table.go       figures by family size, county or state: national standards, vehicles, low income
//	housing.go     housing and utilities by county; pack.go how its files keep the amounts short
//	debt.go        figures by date: interest rates, the minimum penalty, postponed due dates
//
//	series.go      a figure through time
//	letter.go      the letters; letternumber.go the letters by what is typed of their number
//	contact.go     forms, addresses, phones and pages of the IRS
//	county.go      counties; place.go the regions and areas they belong to
//	othername.go   what else people call them; formercounty.go those that are no longer there
//	dataset.go     all series and sources, read once
//	read.go        reads the data files, and refuses what an editor would
//	import.go      a new year's housing table; importrow.go a row of it
package law
