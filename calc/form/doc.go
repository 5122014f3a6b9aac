// Package form fills in official forms of the IRS: what stands in each of their cells, in
// the order of the form. A figure is a line of the report, and what is not answered is
// unknown in the form too. Names and numbers of a person are in no case: their entries
// say what is typed when the form is printed, and signatures and dates stay empty.
//
//	form.go        a form, its sections and its entries
//	sheet.go       how the forms below are put together
//	all.go         which forms there are, and which go with a way out
//	offer.go       Form 656: offer in compromise
//	terms.go       section 4 of it: what is paid when
//	statement.go   Form 433-A (OIC): the household, what is owned, and the offer
//	assets.go      its sections 3 and 5
//	attached.go    its section 10: what goes with it
//	month.go       its sections 6 and 7
//	other.go       its section 9
//	plan.go        Form 9465: installment agreement request; Form 13844: its reduced fee
//	parttwo.go     part II of Form 9465, after a plan that ended
//	collection.go  Forms 433-F and 433-H: the statements of a plan or a pause
//	rows.go        their alike rows
//	holdings.go    what is owned, of these
//	owing.go       credit cards, and who owes a business, of these
//	earning.go     what comes in, of these
//	spending.go    what is spent, of these
//	agreement.go   Form 433-D: the agreement that the IRS prepares
//	entity.go      Form 433-B (OIC): of a company
//	retirementsheet.go  how retirement accounts count in an offer
//	penalty.go     Form 843: penalties of one tax year
//	hearing.go     Form 12153: due process or equivalent hearing
//	appeal.go      Form 9423: collection appeal
//	advocate.go    Form 911: Taxpayer Advocate Service
//	lien.go        Form 12277: withdrawal of a notice of lien
//	innocent.go    Form 8857: innocent spouse relief; innocentmonth.go its part IV
//	injured.go     Form 8379: the share of a joint refund
//	doubt.go       Form 656-L: doubt as to liability
//	helper.go      Forms 2848 and 8821: who speaks for the taxpayer, and who sees the account
//	cheques.go     what is paid with an offer, each by its own cheque
//	check.go       what to see to before an offer is sent
//	compare.go     answers that an examiner holds against each other
//	left.go        what stays empty on a form
//	typed.go       what is typed to print a form
//	values.go      what is written into the IRS's own PDF
package form
