package site

import (
	"bytes"
	"compress/gzip"
)

// gzipped is how a host such as GitHub Pages compresses what it sends, at its
// best. The site's own program comes to it compressed.
func gzipped(b []byte) []byte {
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err == nil {
		_, err = w.Write(b)
	}
	if err == nil {
		err = w.Close()
	}
	if err != nil {
		panic(err) // a buffer takes everything
	}
	return packed.Bytes()
}
