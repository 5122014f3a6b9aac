//go:build !js

package webdriver

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"
)

// A marionette is Firefox's own socket. Each message on it is JSON behind its length and a
// colon: [0, number, command, parameters], and back [1, number, fault, result].
type marionette struct {
	net.Conn
	from *bufio.Reader
	sent int
}

// connect begins to talk, once Firefox has said which protocol it speaks.
func connect(address string) (*marionette, error) {
	c, err := net.Dial("tcp", address)
	if err != nil {
		return nil, err
	}
	m := &marionette{Conn: c, from: bufio.NewReader(c)}
	c.SetDeadline(time.Now().Add(comes))
	if _, err := m.read(); err != nil {
		c.Close()
		return nil, err
	}
	return m, nil
}

func (m *marionette) read() ([]byte, error) {
	length, err := m.from.ReadString(':')
	if err != nil {
		return nil, err
	}
	n, err := strconv.Atoi(strings.TrimSuffix(length, ":"))
	if err != nil {
		return nil, err
	}
	b := make([]byte, n)
	_, err = io.ReadFull(m.from, b)
	return b, err
}

func (m *marionette) call(c command, params map[string]any) (json.RawMessage, error) {
	m.sent++
	name := c.name
	if !strings.Contains(name, ":") { // one that is Firefox's own
		name = "WebDriver:" + name
	}
	m.SetDeadline(time.Now().Add(answers)) // it gives up on a browser that does not answer
	message, err := json.Marshal([]any{0, m.sent, name, params})
	if err != nil {
		return nil, err
	}
	if _, err := fmt.Fprintf(m, "%d:%s", len(message), message); err != nil {
		return nil, err
	}
	answer, err := m.read()
	if err != nil {
		return nil, err
	}
	var fault *struct{ Error, Message string }
	var result json.RawMessage
	if err := json.Unmarshal(answer, &[]any{nil, nil, &fault, &result}); err != nil {
		return nil, err
	}
	if fault != nil {
		return nil, fmt.Errorf("%s: %s: %s", c.name, fault.Error, fault.Message)
	}
	return result, nil
}
