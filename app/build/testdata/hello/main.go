// A program for the tests of what is taken out of programs.
package main

import "fmt"

func main() { fmt.Println("hello") }
