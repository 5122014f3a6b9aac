package site

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
)

// The logo is a sheet of ruled lines with a double rule under the last, drawn
// on a square of 28: the frame is a rounded rectangle, the lines lie level.
const (
	logoSide   = 28.0
	frameEdge  = 1.5 // from the square's edge to the middle of the frame's line
	frameRound = 5.0
	frameLine  = 2.5
	ruleLine   = 2.0
)

// rules is the lines on the sheet: where each starts, and how long it is.
var rules = []struct{ x, y, length float64 }{
	{7, 8.5, 7}, {18, 8.5, 3},
	{7, 13.5, 5}, {18, 13.5, 3},
	{16, 19, 5}, {16, 22.2, 5},
}

var (
	green = color.RGBA{0x0f, 0x5c, 0x49, 0xff}
	white = color.RGBA{0xff, 0xff, 0xff, 0xff}
)

// An icon is the logo in white on green, which can be told on any ground.
type icon struct {
	size   int
	margin float64 // of the square, on each side
	full   bool    // the ground reaches into the corners, for systems that cut their own shape
}

// icons is every icon of the site by its path.
func icons() map[string][]byte {
	return map[string][]byte{
		"icons/icon.svg":         []byte(svgIcon()),
		"icons/icon-180.png":     icon{180, .14, true}.png(),
		"icons/icon-192.png":     icon{192, .12, false}.png(),
		"icons/icon-512.png":     icon{512, .12, false}.png(),
		"icons/maskable-512.png": icon{512, .24, true}.png(),
	}
}

// svgIcon is the icon as a drawing.
func svgIcon() string {
	var path strings.Builder
	for _, r := range rules {
		fmt.Fprintf(&path, "M%g %gh%g", r.x, r.y, r.length)
	}
	side := logoSide - 2*frameEdge
	return fmt.Sprintf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 36 36"><rect x="-4" y="-4" width="36" height="36" rx="8" fill="#%02x%02x%02x"/>`+
		`<g fill="none" stroke="#fff"><rect x="%g" y="%g" width="%g" height="%g" rx="%g" stroke-width="%g"/><path d="%s" stroke-width="%g"/></g></svg>`+"\n",
		green.R, green.G, green.B, frameEdge, frameEdge, side, side, frameRound, frameLine, path.String(), ruleLine)
}

// png is the icon in dots.
func (i icon) png() []byte {
	const fine = 4 // samples a dot, each way
	img := image.NewNRGBA(image.Rect(0, 0, i.size, i.size))
	for y := range i.size {
		for x := range i.size {
			ground, line := 0, 0
			for s := range fine * fine {
				g, l := i.at(float64(x)+(float64(s%fine)+.5)/fine, float64(y)+(float64(s/fine)+.5)/fine)
				ground, line = ground+g, line+l
			}
			img.SetNRGBA(x, y, shade(ground, line, fine*fine))
		}
	}
	var b bytes.Buffer
	if err := (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(&b, img); err != nil {
		panic(err) // a buffer takes everything
	}
	return b.Bytes()
}

// at is 1 for the ground and 1 for a line of the logo, if they are at a point.
func (i icon) at(x, y float64) (ground, line int) {
	size := float64(i.size)
	if !i.full && !inside(x, y, 0, 0, size, size, size*8/36) {
		return 0, 0
	}
	scale := size * (1 - 2*i.margin) / logoSide
	if inLogo(x/scale-i.margin*size/scale, y/scale-i.margin*size/scale) {
		return 1, 1
	}
	return 1, 0
}

// inLogo says whether a point of the logo's square is on a line.
func inLogo(x, y float64) bool {
	near, far := frameEdge-frameLine/2, frameEdge+frameLine/2
	if inside(x, y, near, near, logoSide-2*near, logoSide-2*near, frameRound+frameLine/2) &&
		!inside(x, y, far, far, logoSide-2*far, logoSide-2*far, frameRound-frameLine/2) {
		return true
	}
	for _, r := range rules {
		if inside(x, y, r.x, r.y-ruleLine/2, r.length, ruleLine, 0) {
			return true
		}
	}
	return false
}

// inside says whether a point is in a rectangle with rounded corners.
func inside(x, y, left, top, width, height, round float64) bool {
	x, y = x-left, y-top
	if x < 0 || y < 0 || x > width || y > height {
		return false
	}
	dx := max(round-x, x-(width-round), 0)
	dy := max(round-y, y-(height-round), 0)
	return dx*dx+dy*dy <= round*round
}

// shade mixes white lines into green ground: of all samples of a dot, so many
// were ground and so many of those a line.
func shade(ground, line, all int) color.NRGBA {
	if ground == 0 {
		return color.NRGBA{}
	}
	mix := func(g, w uint8) uint8 { return uint8((int(g)*(ground-line) + int(w)*line) / ground) }
	return color.NRGBA{mix(green.R, white.R), mix(green.G, white.G), mix(green.B, white.B), uint8(255 * ground / all)}
}
