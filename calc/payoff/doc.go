// Package payoff works out how payments pay a debt off: month by month with the
// interest and penalties that go on accruing, and each year in its time.
//
//	timeline.go  the bills, and the months ahead of them
//	run.go       payments along them, and the least that is enough
//	period.go    how one bill comes out
//	schedule.go  a schedule as a report shows it
//	fullpay.go   whether all can be paid in time, with accruals
package payoff
