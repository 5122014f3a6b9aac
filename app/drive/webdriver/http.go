//go:build !js

package webdriver

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// A driver is a program that takes the commands over HTTP.
type driver struct{ session string } // the address of the session, or where one is begun

// client gives up on a browser that does not answer.
var client = http.Client{Timeout: answers}

func (d driver) send(address string, get bool, body []byte) (*http.Response, error) {
	if get {
		return client.Get(address)
	}
	return client.Post(address, "application/json", bytes.NewReader(body))
}

func (d driver) call(c command, params map[string]any) (json.RawMessage, error) {
	path := c.path
	if id, ok := params["id"].(string); ok {
		path = strings.Replace(path, "{id}", id, 1)
	}
	body, err := json.Marshal(params)
	if err != nil {
		return nil, err
	}
	r, err := d.send(d.session+path, c.get, body)
	if err != nil {
		return nil, err
	}
	defer r.Body.Close()
	var result json.RawMessage
	if err := json.NewDecoder(r.Body).Decode(&result); err != nil {
		return nil, err
	}
	if r.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %.600s", c.name, result)
	}
	return result, nil
}
