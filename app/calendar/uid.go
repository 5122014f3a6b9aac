package calendar

import (
	"fmt"
	"hash/fnv"
	"strconv"
)

// uid is what a calendar knows an event by: opened again, the file updates the event
// and does not repeat it. It is a UUID (RFC 9562, version 8) of the letter, of the
// day on it and of the kind of the day, so that it stays when the day moves, and it
// neither tells the letter nor the person, as RFC 7986, 5.3, asks. Of events that
// are alike in all three, as of two letters of one day, each has its own.
func uid(before []Event, e Event) string {
	alike := 0
	for _, b := range before {
		if b.Letter == e.Letter && b.Dated == e.Dated && b.Kind == e.Kind {
			alike++
		}
	}
	h := fnv.New128a()
	h.Write([]byte(e.Letter + "\n" + e.Dated.String() + "\n" + e.Kind + "\n" + strconv.Itoa(alike)))
	b := h.Sum(nil)
	b[6] = b[6]&0x0f | 0x80 // version 8
	b[8] = b[8]&0x3f | 0x80 // the variant of RFC 9562
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
