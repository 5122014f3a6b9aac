// A program for the tests of what can be taken out of one: it uses what the
// runtime looks up in its table of functions, and dies.
package main

import (
	"fmt"
	"runtime"
	"strings"
)

// deep grows the stack, has the collector walk it, and comes back with a panic.
func deep(n int, text *strings.Builder) (depth int) {
	defer func() {
		if n == 0 {
			depth = len(fmt.Sprint(recover()))
		}
		depth++
	}()
	var room [256]int
	room[n] = n
	text.WriteString(strings.Repeat("a", n))
	if n == 0 {
		runtime.GC()
		panic("a number")
	}
	return deep(n-1, text) + room[n] - n
}

func main() {
	var text strings.Builder
	done := make(chan int)
	go func() { done <- deep(33, &text) }()
	fmt.Println(<-done, "functions deep,", text.Len(), "letters")
	panic("asked to stop")
}
