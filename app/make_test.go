//go:build !js

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// TestSetUp tries what "make test" does on machines that lack something: each
// has no programs but those of its row, which write down what they are called
// with.
func TestSetUp(t *testing.T) {
	const (
		root, person = "echo 0", "echo 1000"
		fine, broken = "exit 0", "exit 1"
		pass         = `shift; exec "$@"`

		install = "apt-get update\napt-get install -y --no-install-recommends chromium\n"
		byHand  = "Install it yourself, then run this again: sudo apt-get install chromium"
		npm     = "npm install --prefix .build --no-save --no-audit --no-fund --loglevel=error axe-core@"
		noCC    = "The race detector needs a C compiler, which Go does not find: the tests run without it"
		noNPM   = "npm is missing. Install it, then run this again: sudo apt-get install nodejs npm"
	)
	type programs = map[string]string
	for _, test := range []struct {
		name, task string
		has        programs
		called     string // in this order
		says       string
		fails      bool
	}{
		{"Chromium is there", "chromium", programs{"chromium": fine}, "", "", false},
		{"as Ubuntu names it", "chromium", programs{"chromium-browser": fine}, "", "", false},
		{"Chrome is there", "chromium", programs{"google-chrome": fine}, "", "", false},
		{"root installs Chromium", "chromium", programs{"id": root, "apt-get": fine}, install, "installing it from Debian's packages", false},
		{"a person who may", "chromium", programs{"id": person, "sudo": pass, "apt-get": fine},
			"sudo -n apt-get update\napt-get update\nsudo -n apt-get install -y --no-install-recommends chromium\napt-get install -y --no-install-recommends chromium\n", "", false},
		{"a person who may not", "chromium", programs{"id": person, "sudo": broken, "apt-get": fine}, "sudo -n apt-get update\n", byHand, true},
		{"the lists do not come", "chromium", programs{"id": root, "apt-get": broken}, "apt-get update\n", byHand, true},
		{"no such package", "chromium", programs{"id": root, "apt-get": `[ "$1" = update ]`}, install, byHand, true},
		{"not a Debian", "chromium", programs{"id": root}, "", byHand, true},
		{"Firefox and WebKit are there", "engines", programs{"firefox-esr": fine, "WebKitWebDriver": fine, "Xvfb": fine}, "", "", false},
		{"root installs Firefox and WebKit", "engines", programs{"id": root, "apt-get": fine},
			"apt-get update\napt-get install -y --no-install-recommends firefox-esr\napt-get update\napt-get install -y --no-install-recommends webkit2gtk-driver xvfb\n", "", false},
		{"no screen for WebKit", "engines", programs{"firefox-esr": fine, "WebKitWebDriver": fine, "id": person},
			"", "run this again: sudo apt-get install webkit2gtk-driver xvfb", true},
		{"qpdf is there", "qpdf", programs{"qpdf": fine}, "", "", false},
		{"root installs qpdf", "qpdf", programs{"id": root, "apt-get": fine}, "apt-get update\napt-get install -y --no-install-recommends qpdf\n", "qpdf is missing", false},
		{"a person who may not install qpdf", "qpdf", programs{"id": person, "sudo": broken, "apt-get": fine},
			"sudo -n apt-get update\n", "run this again: sudo apt-get install qpdf", true},
		{"npm is there", "axe", programs{"npm": fine}, npm, "", false},
		{"npm is missing", "axe", programs{}, "", noNPM, true},
		{"npm finds nothing", "axe", programs{"npm": broken}, npm, "", true},
		{"Go finds a C compiler", "race", programs{"go": fine}, "go test -race -run ^$ ./calc/line\n", "", false},
		{"no tool age", "native", programs{"go": fine, "script": fine}, "go list ./...\n", "TestTool is skipped", false},
		{"Go finds none", "race", programs{"go": `case "$*" in *-race*) exit 1; esac`}, "go test -race -run ^$ ./calc/line\n", noCC, false},
	} {
		t.Run(test.name, func(t *testing.T) {
			said, called, err := onMachine(t, test.task, test.has)
			if (err != nil) != test.fails || test.fails && !strings.Contains(said, "Error 1") {
				t.Errorf("%v:\n%s", err, said)
			}
			if !strings.HasPrefix(called, test.called) || test.called == "" && called != "" {
				t.Errorf("called:\n%s\nwant:\n%s", called, test.called)
			}
			if !strings.Contains(said, test.says) {
				t.Errorf("says:\n%s\nwant: %s", said, test.says)
			}
		})
	}
}

// onMachine runs a task of the Makefile where there are no programs but some
// scripts. It gives what was said and what was called.
func onMachine(t *testing.T, task string, programs map[string]string) (said, called string, err error) {
	t.Helper()
	tool, err := exec.LookPath("make")
	if err != nil {
		t.Skip(err)
	}
	bin, dir := t.TempDir(), t.TempDir()
	write(t, filepath.Join(dir, "Makefile"), contentsOf(t, "Makefile"))
	log := filepath.Join(dir, "called")
	for name, script := range programs {
		text := "#!/bin/sh\n"
		if name != "id" {
			text += "echo " + name + ` "$@" >> ` + log + "\n"
		}
		if err := os.WriteFile(filepath.Join(bin, name), []byte(text+script+"\n"), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	cmd := exec.Command(tool, task)
	cmd.Dir, cmd.Env = dir, []string{"PATH=" + bin}
	out, err := cmd.CombinedOutput()
	calls, _ := os.ReadFile(log) // none if nothing was called
	return string(out), string(calls), err
}
