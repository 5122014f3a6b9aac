//go:build !js

package main

import (
	"bytes"
	"cmp"
	"flag"
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
)

var takePictures = flag.Bool("pictures", false, "take the pictures of README.md again")

// pictures is the pictures of README.md, what they show, and where on the page
// they begin.
var pictures = []struct{ name, path, from string }{
	{"question", "/housing/", "body"},
	{"result", "/result/", "body"},
	{"ways", "/ways/", "main section"},
}

// TestPictures takes them, of the case of a story, on a phone.
func TestPictures(t *testing.T) {
	t.Parallel()
	if !*takePictures {
		t.Skip("only when asked: make pictures")
	}
	v := newVisit(t)
	v.Do(chromedp.EmulateViewport(360, 740, chromedp.EmulateScale(2)))
	v.openCase("en", story(t, "ohio-same-facts").file)
	v.At("/tasks/")
	for _, p := range pictures {
		v.Load(p.path)
		eval[bool](v, `document.querySelector(`+quote(p.from)+`).scrollIntoView({behavior: "instant"}), true`)
		shot, err := chromedp.Run(v.Context, chromedp.CaptureScreenshot())
		if err != nil {
			t.Fatal(err)
		}
		write(t, "../.github/pictures/"+p.name+".png", string(fewColors(t, shot)))
	}
}

// fewColors is the picture in the 32 colors that it has most of, which is
// enough for a page and a quarter of the bytes.
func fewColors(t *testing.T, shot []byte) []byte {
	t.Helper()
	from, err := png.Decode(bytes.NewReader(shot))
	if err != nil {
		t.Fatal(err)
	}
	times := map[color.Color]int{}
	for y := range from.Bounds().Dy() {
		for x := range from.Bounds().Dx() {
			times[from.At(x, y)]++
		}
	}
	most := slices.SortedFunc(maps.Keys(times), func(a, b color.Color) int { return cmp.Compare(times[b], times[a]) })
	few := image.NewPaletted(from.Bounds(), most[:min(len(most), 32)])
	draw.Draw(few, few.Bounds(), from, image.Point{}, draw.Src)
	var b bytes.Buffer
	encoder := png.Encoder{CompressionLevel: png.BestCompression}
	if err := encoder.Encode(&b, few); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestPicturesAreThere looks at what README.md shows.
func TestPicturesAreThere(t *testing.T) {
	for _, p := range pictures {
		info, err := os.Stat("../.github/pictures/" + p.name + ".png")
		if err != nil || info.Size() > 60_000 {
			t.Errorf("%s: %v, %v", p.name, info, err)
		}
	}
}
