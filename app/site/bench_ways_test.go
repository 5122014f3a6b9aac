package site

import (
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"offercheck/app/build"
	"offercheck/app/drive"
	"offercheck/app/keep"
	"offercheck/calc"
	"offercheck/calc/facts"
	"offercheck/calc/law"
	"offercheck/calc/storyfile"
)

// waysWithin is the milliseconds in which all ways of a household of six years should be
// known on a processor four times slower.
const waysWithin = 100

// householdOfSixYears is the case file of a base household with the debt of sixYears,
// whose penalties may come off.
func householdOfSixYears(b *testing.B) []byte {
	b.Helper()
	c := storyfile.Base[facts.Case](b, os.DirFS("../../calc/testdata"), "single-renter")
	owes, err := keep.Read([]byte(sixYears()))
	if err != nil {
		b.Fatal(err)
	}
	c.Debt = owes.Debt
	on, err := keep.On([]byte(sixYears()))
	if err != nil {
		b.Fatal(err)
	}
	book, err := law.On(on)
	if err != nil {
		b.Fatal(err)
	}
	if r := calc.Assess(c, book); len(r.Ways) < 20 || len(r.WithoutPenalties) == 0 {
		b.Fatalf("%d ways, %d of them other without the penalties", len(r.Ways), len(r.WithoutPenalties))
	}
	return keep.Write(c, on)
}

// BenchmarkWays is how long it takes to work out all ways of such a household, with and
// without the penalties: in the browser, compiled as the program is, on a processor four
// times slower.
func BenchmarkWays(b *testing.B) {
	root, err := build.Root()
	if err != nil {
		b.Fatal(err)
	}
	wasm := filepath.Join(b.TempDir(), "ways.wasm")
	if _, err := build.Go(root, build.ForBrowser, append(append([]string{"build", "-trimpath"}, build.NoInlining...), "-o", wasm, "./app/site/testdata/ways")...); err != nil {
		b.Fatal(err)
	}
	exec, err := build.WasmExec()
	if err != nil {
		b.Fatal(err)
	}
	site := http.NewServeMux()
	site.HandleFunc("/ways.wasm", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/wasm")
		http.ServeFile(w, r, wasm)
	})
	site.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `<!doctype html><link rel="icon" href="data:,"><script>%s</script><script>caseFile = %s; const go = new Go();
			WebAssembly.instantiateStreaming(fetch("ways.wasm"), go.importObject).then((x) => go.run(x.instance))</script>`,
			exec, strconv.Quote(string(householdOfSixYears(b))))
	})
	w := drive.Open(b, site, "/")
	w.ThrottleCPU(4)
	w.Go("/")
	w.Wait(`window.took`)
	took := drive.Eval[[]float64](w, `took`)[5:] // once the browser has optimized the program
	slices.Sort(took)
	b.ReportMetric(took[0], "least-ms")
	b.ReportMetric(median(took), "p50-ms")
	b.ReportMetric(took[len(took)*95/100], "p95-ms")
	b.ReportMetric(median(took)/waysWithin, "of-100-ms")
	b.ReportMetric(0, "ns/op")
	record(b, "six years: all ways, with and without penalties, 4x slower, beside 100 ms", median(took), waysWithin)
}
