// Package shrink makes a program that the Go linker wrote for browsers smaller,
// without changing what it does. It reads tables that are private to the
// toolchain: it checks what it relies on, and where that no longer holds it
// leaves the tables alone. It is itself no part of the program.
//
//	shrink.go      both steps, and what happens when one is not possible
//	segments.go    fewer data segments, which compress better
//	functab.go     the runtime's table of functions, without names and lines
//	toolchain.go   checks the declarations in the toolchain that functab.go relies on
package shrink

import "fmt"

// Wasm returns a smaller program that does the same, except that the trace of a
// crash has no names and lines; the crash's own message stays. goroot is the
// directory of the toolchain that made the program.
//
// If program or toolchain are not in the form this package knows, the error says
// what was left as it is. The program returned with it runs all the same.
func Wasm(program []byte, goroot string) ([]byte, error) {
	m, err := readModule(program)
	if err != nil {
		return program, fmt.Errorf("shrink: the program is left as it is: %w", err)
	}
	err = checkToolchain(goroot)
	if err == nil {
		err = dropNames(m.memory)
	}
	if err != nil {
		err = fmt.Errorf("shrink: the functions keep their names, which makes the program an eighth larger: %w", err)
	}
	return m.bytes(), err
}
