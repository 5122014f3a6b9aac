package say

import "syscall/js"

// fetched is the texts of each language that was used.
var fetched = map[string]map[string]string{}

// texts is the texts of a language, which web/boot.js fetched: those of the page before
// the program, others later. There are none before.
func texts(lang string) map[string]string {
	if all, read := fetched[lang]; read {
		return all
	}
	lines := js.Global().Get("appWords").Get(lang)
	if lines.IsUndefined() {
		return nil
	}
	b := make([]byte, lines.Length())
	js.CopyBytesToGo(b, lines)
	fetched[lang] = ofLines(string(b))
	return fetched[lang]
}
