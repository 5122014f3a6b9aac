package site

import (
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"offercheck/app/build"
)

// BenchmarkAssess is a whole household judged natively and by the same code as
// wasm, in Node.
func BenchmarkAssess(b *testing.B) { nativelyAndAsWasm(b, "Assess/ohio", "a whole report, ") }

// nativelyAndAsWasm runs a benchmark of calc natively and as wasm, and records it under a
// name with what it ran as.
func nativelyAndAsWasm(b *testing.B, bench, name string) {
	b.Helper()
	goroot, err := build.GOROOT()
	if err != nil {
		b.Fatal(err)
	}
	for _, on := range []struct {
		name string
		env  []string
		args []string
	}{
		{"natively", nil, nil},
		{"as wasm", build.ForBrowser, []string{"-exec=" + filepath.Join(goroot, "lib", "wasm", "go_js_wasm_exec")}},
	} {
		b.Run(strings.ReplaceAll(on.name, " ", "-"), func(b *testing.B) {
			out, err := build.Go("../..", on.env, append(append([]string{"test"}, on.args...), "-run=^$", "-bench="+bench, "./calc")...)
			if err != nil {
				b.Fatal(err)
			}
			m := regexp.MustCompile(`\s([0-9.]+) ns/op`).FindStringSubmatch(out)
			if m == nil {
				b.Fatal(out)
			}
			ns, err := strconv.ParseFloat(m[1], 64)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(ns, "ns/op")
			record(b, name+on.name, ns/1e6, 0)
		})
	}
}
