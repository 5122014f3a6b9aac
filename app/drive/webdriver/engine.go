//go:build !js

package webdriver

import (
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"
)

// An Engine is a browser that is not Chromium.
type Engine struct {
	Name  string
	needs []string // programs
	of    string   // Debian's packages that bring them
	start func(*browser) (connection, error)

	refuses bool // it was told to keep nothing that sites want kept
}

// Engines is those that the drills walk through.
var Engines = []Engine{
	{Name: "Firefox", needs: []string{"firefox-esr"}, of: "firefox-esr", start: firefox},
	{Name: "WebKit", needs: []string{"WebKitWebDriver", "Xvfb"}, of: "webkit2gtk-driver xvfb", start: webkit},
}

// Refusing is the same browser, told to keep nothing that sites want kept: Firefox as who
// blocks all cookies does, WebKit without its local storage.
func (e Engine) Refusing() Engine {
	e.refuses = true
	return e
}

// A browser is a running one, with storage of its own.
type browser struct {
	Engine
	t       testing.TB
	home    string   // where it keeps what it keeps, and saves what is downloaded
	console console  // what it prints
	allowed []string // texts of faults that are ignored
	window  string   // the handle of the window that takes the commands
	connection
}

// A connection takes commands to a browser.
type connection interface {
	call(c command, params map[string]any) (json.RawMessage, error)
}

// A command is one of WebDriver's: its name, and its address below the session's. What has
// no parameters over HTTP is asked for by GET.
type command struct {
	name, path string
	get        bool
}

// How long a browser may take to start, to do what it is told, to load a page and to run a
// script. Each is far more than it takes, even on a machine that has much else to do.
const (
	comes      = 3 * time.Minute
	answers    = 6 * time.Minute
	loads      = 4 * time.Minute
	runsScript = 4 * time.Minute
)

// open starts the browser, and ends it with the test. The test fails if it is not installed.
func (e Engine) open(t testing.TB) *browser {
	t.Helper()
	for _, name := range e.needs {
		if _, err := exec.LookPath(name); err != nil {
			t.Fatalf("%s is missing. Install it, then run this again: sudo apt-get install %s", e.Name, e.of)
		}
	}
	home, err := os.MkdirTemp("", "offercheck-"+e.Name+"-") // the keeper removes it
	if err != nil {
		t.Fatal(err)
	}
	b := &browser{Engine: e, t: t, home: home}
	if b.connection, err = e.start(b); err != nil {
		t.Fatalf("%s: %v\n%s", e.Name, err, b.console.tail())
	}
	return b
}

// firefox starts it with a profile that saves files without asking, calls nobody and prints
// what its console says.
func firefox(b *browser) (connection, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	prefs := fmt.Sprintf(`user_pref("marionette.port", %s);
user_pref("browser.download.folderList", 2);
user_pref("browser.download.dir", %q);
user_pref("browser.helperApps.neverAsk.saveToDisk", "application/json");
user_pref("browser.download.start_downloads_in_tmp_dir", false);
user_pref("app.update.enabled", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("network.captive-portal-service.enabled", false);
user_pref("network.connectivity-service.enabled", false);
user_pref("browser.dom.window.dump.enabled", true);
user_pref("devtools.console.stdout.content", true);
`, port, b.home)
	if b.refuses {
		prefs += `user_pref("network.cookie.cookieBehavior", 2);` + "\n"
	}
	if err := os.WriteFile(filepath.Join(b.home, "user.js"), []byte(prefs), 0o600); err != nil {
		return nil, err
	}
	b.run(nil, "firefox-esr", "--headless", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", b.home)
	return await(func() (connection, error) {
		m, err := connect("127.0.0.1:" + port)
		if err != nil {
			return nil, err
		}
		if _, err = m.call(command{name: "NewSession"}, nil); err != nil {
			m.Close()
			return nil, err
		}
		return m, nil
	})
}

// webkit starts a screen and the driver, which starts the smallest browser there is around
// WebKit.
func webkit(b *browser) (connection, error) {
	port, err := freePort()
	if err != nil {
		return nil, err
	}
	screen, err := b.screen()
	if err != nil {
		return nil, err
	}
	dirs := filepath.Join(b.home, ".config", "user-dirs.dirs")
	if err := os.Mkdir(filepath.Dir(dirs), 0o700); err != nil {
		return nil, err
	}
	if err := os.WriteFile(dirs, []byte(`XDG_DOWNLOAD_DIR="`+b.home+`"`), 0o600); err != nil {
		return nil, err
	}
	args := []string{"--automation"}
	if b.refuses {
		args = append(args, "--enable-html5-local-storage=false")
	}
	b.run([]string{"DISPLAY=" + screen}, "WebKitWebDriver", "--port="+port)
	d := driver{"http://127.0.0.1:" + port + "/session"}
	return await(func() (connection, error) {
		answer, err := d.call(command{name: "NewSession"}, map[string]any{"capabilities": map[string]any{"alwaysMatch": map[string]any{
			"webkitgtk:browserOptions": map[string]any{"binary": miniBrowser(), "args": args},
		}}})
		if err != nil {
			return nil, err
		}
		var begun struct{ Value struct{ SessionID string } }
		if err := json.Unmarshal(answer, &begun); err != nil {
			return nil, err
		}
		return driver{d.session + "/" + begun.Value.SessionID}, nil
	})
}

// miniBrowser is the program of that browser, which is beside WebKit's library.
func miniBrowser() string {
	found, _ := filepath.Glob("/usr/lib/*/webkit2gtk-*/MiniBrowser")
	if len(found) == 0 {
		return "MiniBrowser"
	}
	return found[len(found)-1]
}

// screen starts a screen that nobody sees, and returns its name once it is there. It chooses
// its number itself, so that several may start at once.
func (b *browser) screen() (string, error) {
	name := filepath.Join(b.home, "screen")
	b.run(nil, "sh", "-c", `exec Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp 3>"$0"`, name)
	for end := time.Now().Add(comes); time.Now().Before(end); time.Sleep(50 * time.Millisecond) {
		var n int
		if text, err := os.ReadFile(name); err == nil && len(text) > 0 && text[len(text)-1] == '\n' {
			if _, err := fmt.Sscan(string(text), &n); err == nil {
				return fmt.Sprintf(":%d", n), nil
			}
		}
	}
	return "", fmt.Errorf("no screen")
}

// await tries until it works.
func await(try func() (connection, error)) (c connection, err error) {
	for end := time.Now().Add(comes); time.Now().Before(end); time.Sleep(100 * time.Millisecond) {
		if c, err = try(); err == nil {
			return c, nil
		}
	}
	return nil, err
}

// freePort is a port that nobody listens at.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", err
	}
	defer l.Close()
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, err
}
