//go:build !js

package webdriver

import (
	"os"
	"os/exec"
	"syscall"
	"time"
)

// keeper is a shell that starts a program and waits until its own input ends: that is when
// the test closes it, or is killed, or runs out of time. Then it ends whatever was started
// with this home, by whomever: some of a browser's processes leave its group. First it asks,
// so that a screen takes away its lock, and after five seconds it does not ask any more. What
// the browser kept goes last.
const keeper = `home=$1; shift
HOME="$home" "$@" </dev/null &
exec >/dev/null 2>&1
cat
tries=0 how=TERM
while left=$(grep -lsazxF "HOME=$home" /proc/[0-9]*/environ | cut -d/ -f3); [ -n "$left" ]; do
	tries=$((tries + 1))
	[ $tries -lt 50 ] || how=KILL
	kill -$how $left
	sleep 0.1
done
rm -rf "$home"
`

// run starts a program, with all that it starts itself to be ended with the test, and with
// this process if the test does not come to its end.
func (b *browser) run(env []string, name string, args ...string) {
	p := exec.Command("sh", append([]string{"-c", keeper, "keeper", b.home, name}, args...)...)
	p.Env = append(os.Environ(), append(env, "XDG_CONFIG_HOME="+b.home+"/.config", "XDG_CACHE_HOME="+b.home, "XDG_DATA_HOME="+b.home, "TMPDIR="+b.home)...)
	p.SysProcAttr = &syscall.SysProcAttr{Setpgid: true} // what a terminal sends reaches the test alone
	p.Stdout, p.Stderr = &b.console, &b.console
	p.WaitDelay = 10 * time.Second
	input, err := p.StdinPipe()
	if err == nil {
		err = p.Start()
	}
	if err != nil {
		b.t.Fatal(err)
	}
	b.t.Cleanup(func() {
		input.Close()
		p.Wait()
	})
}
