package site

import (
	"io/fs"
	"os"
	"strconv"
	"testing"

	"offercheck/app/drive"
	"offercheck/calc/storyfile"
)

// BenchmarkResult is how long the result takes to stand on the page once it is
// asked for: judging the case, again for each thing that moves it, and drawing.
func BenchmarkResult(b *testing.B) {
	ours, _ := both(b)
	site := published(b, ours)
	testdata := os.DirFS("../../calc/testdata")
	stories, err := fs.Glob(testdata, "*.txt")
	if err != nil || len(stories) == 0 {
		b.Fatal("no stories", err)
	}
	story, err := storyfile.Read(testdata, stories[0])
	if err != nil {
		b.Fatal(err)
	}
	for _, slower := range []float64{1, 4} {
		b.Run(strconv.FormatFloat(slower, 'f', 0, 64)+"x-slower", func(b *testing.B) {
			w := drive.Open(b, site, "/repo/")
			w.InitScript(`sessionStorage.setItem("offercheck:case", ` + strconv.Quote(string(story.File)) + `)`)
			w.ThrottleCPU(slower)
			w.Load("/tasks/")
			var took []float64
			for range 7 {
				took = append(took, drive.Eval[float64](w, navigate("/repo/result/")))
				drive.Eval[float64](w, navigate("/repo/tasks/"))
			}
			b.ReportMetric(median(took), "ms")
			b.ReportMetric(0, "ns/op")
			record(b, "to the result, "+strconv.FormatFloat(slower, 'f', 0, 64)+"x slower", median(took), 0)
		})
	}
}

// navigate is a script that goes to a page within the program and gives the
// milliseconds until it is drawn.
func navigate(path string) string {
	return `new Promise((done) => {
		const from = performance.now(), before = document.querySelector("h1");
		const o = new MutationObserver(() => {
			if (document.querySelector("h1") === before) return;
			o.disconnect();
			done(performance.now() - from);
		});
		o.observe(document.body, { subtree: true, childList: true, characterData: true });
		goappNav(location.origin + "` + path + `");
	})`
}
