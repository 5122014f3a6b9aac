//go:build !js

package webdriver

import (
	"encoding/json"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"
)

// An Engine is a browser that is not Chromium.
type Engine struct {
	Name  string
	needs []string // programs
	of    string   // Debian's packages that bring them
	start func(*browser) (connection, error)
}

// Engines is those that the drills walk through.
var Engines = []Engine{
	{"Firefox", []string{"firefox-esr"}, "firefox-esr", firefox},
	{"WebKit", []string{"WebKitWebDriver", "xvfb-run", "xauth"}, "webkit2gtk-driver xvfb xauth", webkit},
}

// A browser is a running one, with storage of its own.
type browser struct {
	t    testing.TB
	home string // where it keeps what it keeps, and saves what is downloaded
	connection
}

// A connection takes commands to a browser.
type connection interface {
	call(c command, params map[string]any) (json.RawMessage, error)
}

// A command is one of WebDriver's: its name, and its address below the session's.
type command struct{ name, path string }

// comes is how long a browser may take to start.
const comes = time.Minute

// open starts the browser, and ends it with the test. The test fails if it is not installed.
func (e Engine) open(t testing.TB) *browser {
	t.Helper()
	for _, name := range e.needs {
		if _, err := exec.LookPath(name); err != nil {
			t.Fatalf("%s is missing. Install it, then run this again: sudo apt-get install %s", e.Name, e.of)
		}
	}
	b := &browser{t: t, home: t.TempDir()}
	c, err := e.start(b)
	if err != nil {
		t.Fatalf("%s: %v", e.Name, err)
	}
	b.connection = c
	return b
}

// firefox starts it with a profile that saves files without asking and calls nobody.
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
`, port, b.home)
	if err := os.WriteFile(filepath.Join(b.home, "user.js"), []byte(prefs), 0o600); err != nil {
		return nil, err
	}
	b.run("firefox-esr", "--headless", "--marionette", "--no-remote", "--profile", b.home)
	return await(func() (connection, error) {
		m, err := connect("127.0.0.1:" + port)
		if err != nil {
			return nil, err
		}
		_, err = m.call(command{name: "NewSession"}, nil)
		return m, err
	})
}

// webkit starts its driver, which starts the smallest browser there is around WebKit.
func webkit(b *browser) (connection, error) {
	port, err := freePort()
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
	b.run("xvfb-run", "--auto-servernum", "WebKitWebDriver", "--port="+port)
	d := driver{"http://127.0.0.1:" + port + "/session"}
	return await(func() (connection, error) {
		answer, err := d.call(command{name: "NewSession"}, map[string]any{"capabilities": map[string]any{}})
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

// run starts a program, with all that it starts itself to be ended with the test.
func (b *browser) run(name string, args ...string) {
	p := exec.Command(name, args...)
	p.Env = append(os.Environ(), "HOME="+b.home, "XDG_CONFIG_HOME="+filepath.Join(b.home, ".config"), "XDG_CACHE_HOME="+b.home, "XDG_DATA_HOME="+b.home)
	p.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := p.Start(); err != nil {
		b.t.Fatal(err)
	}
	b.t.Cleanup(func() {
		syscall.Kill(-p.Process.Pid, syscall.SIGKILL)
		p.Wait()
	})
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
