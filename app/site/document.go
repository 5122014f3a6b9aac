package site

import (
	"fmt"
	"net/url"
	"strings"

	"offercheck/app/page"
	"offercheck/app/page/shell"
	"offercheck/app/say"
)

// document is a whole page in a language.
func (s *site) document(r page.Route, v shell.Visit) (string, error) {
	body, err := prerender(r.New(v))
	if err != nil {
		return "", fmt.Errorf("%s: %w", v.Link(r.Path), err)
	}
	var b strings.Builder
	fmt.Fprintf(&b, "<!doctype html>\n<html lang=%q>\n<head>\n", v.Words.Lang())
	s.head(&b, r, v)
	b.WriteString("</head>\n<body>\n" + body + "\n")
	if !r.Plain {
		boot(&b, v.Words)
	}
	b.WriteString("</body>\n</html>\n")
	return b.String(), nil
}

// head writes what stands in the head of a page.
func (s *site) head(b *strings.Builder, r page.Route, v shell.Visit) {
	put := func(tag string, attrs ...string) { b.WriteString(openTag(tag, attrs...) + "\n") }
	put("meta", "charset", "utf-8")
	put("meta", "http-equiv", "Content-Security-Policy", "content", shell.Policy)
	put("meta", "name", "referrer", "content", "no-referrer")
	put("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
	put("meta", "name", "color-scheme", "content", "light dark")
	b.WriteString("<title>" + escape(r.Title(v.Words)) + "</title>\n")
	if r.Description != nil {
		put("meta", "name", "description", "content", r.Description(v.Words))
	}
	if r.Path != "" {
		for _, lang := range say.Langs {
			put("link", "rel", "alternate", "hreflang", lang, "href", v.In(say.In(lang)).Link(r.Path))
		}
	}
	put("link", "rel", "manifest", "href", v.Link("manifest.webmanifest"))
	// The icon stands in the page: a browser may want it only once the page is locked.
	put("link", "rel", "icon", "href", "data:image/svg+xml,"+url.PathEscape(svgIcon()), "type", "image/svg+xml")
	put("link", "rel", "icon", "href", v.Base+"icons/icon-192.png", "type", "image/png", "sizes", "192x192")
	put("link", "rel", "apple-touch-icon", "href", v.Base+"icons/icon-180.png")
	put("link", "rel", "stylesheet", "href", v.Base+s.style.path, "integrity", s.style.integrity())
	if !r.Plain {
		// preload: the program is large, and the script that fetches it comes later
		put("link", "rel", "preload", "href", v.Base+s.packed.path, "as", "fetch", "crossorigin", "anonymous")
		b.WriteString(openTag("script", "src", v.Base+s.wasmExec.path, "integrity", s.wasmExec.integrity(), "defer", "") + "</script>\n")
		b.WriteString(openTag("script", "src", v.Base+s.boot.path, "integrity", s.boot.integrity(), "defer", "",
			"data-version", versionMark, "data-files", s.asked()) + "</script>\n")
	}
}

// asked is the files that the boot script asks for, as it reads them.
func (s *site) asked() string {
	words := make([]string, len(s.words))
	for i, f := range s.words {
		words[i] = entry(f, say.Langs[i])
	}
	return `{"packed":` + entry(s.packed, "") + `,"raw":` + entry(s.raw, "") + `,"words":[` + strings.Join(words, ",") + `]}`
}

// entry is a file as the boot script reads it.
func entry(f file, lang string) string {
	return fmt.Sprintf(`{"path":%q,"size":%d,"hash":%q,"lang":%q}`, f.path, len(f.content), f.hash(), lang)
}

// boot writes what is seen until the program is there, if it fails, if the script that
// loads it never runs, and if there are no scripts. It stands behind the page, since the program puts its
// own page in the place of the first element.
func boot(b *strings.Builder, w say.Words) {
	t := func(key string) string { return escape(w.Say(key)) }
	b.WriteString(openTag("section", "class", "boot", "id", "boot", "aria-label", w.Say("site.loading"), "hidden", "") +
		`<div class="wrap loading"><progress id="boot-bar" max="100" value="0" aria-labelledby="boot-text"></progress>` +
		`<p><span id="boot-text">` + t("site.loading.text") + `</span> <span id="boot-percent"></span></p></div></section>` + "\n")
	b.WriteString(`<div class="boot notice" id="boot-failed" role="alert" hidden><div class="wrap"><p>` + t("site.failed") + ` <span class="boot-kept">` + t("site.failed.kept") + `</span></p>` +
		`<p class="buttons"><button class="button" id="boot-again" type="button">` + t("site.failed.again") + `</button></p></div></div>` + "\n")
	b.WriteString(`<div class="boot notice boot--dead" id="boot-dead" role="alert"><div class="wrap"><p>` + t("site.dead") + `</p></div></div>` + "\n")
	b.WriteString(`<noscript><div class="boot notice" role="alert"><div class="wrap"><p>` + t("site.noscript") + `</p></div></div></noscript>` + "\n")
}

// openTag is a tag with its attributes, a name and a value each. An attribute
// that is true by being there has no value.
func openTag(tag string, attrs ...string) string {
	var b strings.Builder
	b.WriteString("<" + tag)
	for i := 0; i+1 < len(attrs); i += 2 {
		b.WriteString(attr{attrs[i], attrs[i+1], attrs[i+1] == ""}.String())
	}
	return b.String() + ">"
}
