//go:build !js

package main

import (
	"bufio"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"offercheck/app/drive/webdriver"
)

// TestDrillWatch has one row for each thing that no page may do: the watch over a browser's
// console, which every drill has, sees each.
func TestDrillWatch(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		script := ""
		w := e.Open(t, http.HandlerFunc(func(out http.ResponseWriter, r *http.Request) {
			if strings.HasSuffix(r.URL.Path, ".js") {
				out.Header().Set("Content-Type", "text/javascript")
				io.WriteString(out, `addEventListener("go", () => {`+script+`})`)
				return
			}
			out.Header().Set("Content-Security-Policy", "style-src 'none'; connect-src 'none'")
			out.Header().Set("Content-Type", "text/html")
			io.WriteString(out, `<!doctype html><title>x</title><link rel="icon" href="data:,"><h1>x</h1><script src="it.js`+r.URL.Path+`.js"></script>`)
		}), "/")
		for i, test := range []struct{ script, seen string }{
			{`throw new Error("lost")`, "lost"},
			{`Promise.reject(new Error("broken"))`, "broken"},
			{`console.error("alas")`, "alas"},
			{`console.error(new Error("woe"))`, "woe"},
			{`fetch("http://localhost:9/far").catch(() => {})`, "http://localhost:9/far"},
			{`document.head.append(Object.assign(document.createElement("style"), { textContent: "p {}" }))`, "style-src"},
		} {
			if all := w.Faults(); len(all) > 0 {
				t.Errorf("reported %q, where nothing is wrong", all)
			}
			script = test.script
			w.Go("/" + strings.Repeat("x", i+1))
			eval[bool](w, `dispatchEvent(new Event("go")), true`)
			for end := time.Now().Add(time.Minute); !strings.Contains(strings.Join(w.Faults(), "\n"), test.seen); time.Sleep(100 * time.Millisecond) {
				eval[bool](w, `true`) // it brings along what has happened meanwhile
				if time.Now().After(end) {
					t.Fatalf("%s: reported %q", test.script, w.Faults())
				}
			}
			w.Allow(test.seen)
		}
	})
}

// hangs is the environment variable in which TestDrillEnds tells another process of itself
// which browser to open.
const hangs = "OFFERCHECK_HANGS"

// TestDrillEnds kills a test that has a browser open, as a test that takes too long is: no
// process of the browser is left, and no directory.
func TestDrillEnds(t *testing.T) {
	inEngines(t, func(t *testing.T, e webdriver.Engine) {
		if os.Getenv(hangs) == e.Name {
			e.Open(t, http.NotFoundHandler(), "/").NewTab()
			os.Stdout.WriteString("it is open\n")
			select {}
		}
		if os.Getenv(hangs) != "" {
			return
		}
		dir := t.TempDir()
		p := exec.Command(os.Args[0], "-test.run", "^TestDrillEnds$/^"+e.Name+"$", "-drills")
		p.Env = append(os.Environ(), hangs+"="+e.Name, "TMPDIR="+dir, "OFFERCHECK_SITE="+siteDir, "OFFERCHECK_BASE="+base)
		out, err := p.StdoutPipe()
		if err == nil {
			err = p.Start()
		}
		if err != nil {
			t.Fatal(err)
		}
		said, err := bufio.NewReader(out).ReadString('\n')
		for err == nil && !strings.Contains(said, "it is open") {
			said, err = bufio.NewReader(out).ReadString('\n')
		}
		if err != nil {
			t.Fatalf("%q, %v", said, err)
		}
		of := func() (left []string) {
			all, _ := filepath.Glob("/proc/[0-9]*/environ")
			for _, name := range all {
				if b, err := os.ReadFile(name); err == nil && strings.Contains(string(b), "HOME="+dir) {
					left = append(left, filepath.Dir(name))
				}
			}
			homes, _ := filepath.Glob(dir + "/offercheck-*")
			return append(left, homes...)
		}
		if len(of()) < 3 {
			t.Errorf("only %q is open", of())
		}
		p.Process.Kill()
		p.Wait()
		for end := time.Now().Add(2 * time.Minute); len(of()) > 0; time.Sleep(100 * time.Millisecond) {
			if time.Now().After(end) {
				t.Fatalf("%q is left", of())
			}
		}
	})
}
