package pack

import (
	"bytes"
	"compress/gzip"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"runtime"
	"strings"
	"testing"
)

// unpack is what the standard library reads in a file, which must be all of it.
func unpack(t testing.TB, packed []byte) []byte {
	t.Helper()
	in := bytes.NewReader(packed)
	r, err := gzip.NewReader(in)
	if err != nil {
		t.Fatal(err)
	}
	r.Multistream(false)
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	if in.Len() > 0 {
		t.Fatalf("%d bytes behind the end", in.Len())
	}
	return b
}

// best is how many bytes compress/gzip makes of it at its best.
func best(t testing.TB, b []byte) int {
	t.Helper()
	var packed bytes.Buffer
	w, err := gzip.NewWriterLevel(&packed, gzip.BestCompression)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write(b); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return packed.Len()
}

// noise is bytes that cannot be packed, the same ones each time.
func noise(n int) []byte {
	r := rand.NewChaCha8([32]byte{7})
	b := make([]byte, n)
	r.Read(b)
	return b
}

// apart is noise that comes again after so many bytes.
func apart(n int) []byte {
	first := noise(n)
	return append(first, first[:min(n, 300)]...)
}

// TestGzip packs and unpacks. It has no more bytes than compress/gzip has, but
// for the five in which one more block begins: noise is cut where a piece ends,
// and not where the noise does.
func TestGzip(t *testing.T) {
	text := []byte(strings.Repeat("Rent, and what goes with it. Food, clothing and other items. ", 90))
	for _, test := range []struct {
		name  string
		bytes []byte
	}{
		{"nothing", nil},
		{"one byte", []byte("a")},
		{"two bytes", []byte("ab")},
		{"three alike, too few to repeat", []byte("aaa")},
		{"four alike", []byte("aaaa")},
		{"as long as one repeat, and its first byte", bytes.Repeat([]byte("a"), 1+258)},
		{"one more", bytes.Repeat([]byte("a"), 2+258)},
		{"two repeats and a rest that is too short for one", bytes.Repeat([]byte("a"), 1+258+258+2)},
		{"300,000 zeros", make([]byte, 300_000)},
		{"zeros across two chunks", make([]byte, chunkSize+1000)},
		{"every byte once", every()},
		{"two bytes in turn", bytes.Repeat([]byte("ab"), 5000)},
		{"text", text},
		{"noise", noise(1000)},
		{"noise for more blocks than one", noise(150_000)},
		{"noise, exactly as much as a block holds", noise(storedMost)},
		{"one byte more than that", noise(storedMost + 1)},
		{"noise, then text, then noise", append(append(noise(70_000), text...), noise(5000)...)},
		{"a repeat within the window", apart(window - 1)},
		{"from its first byte", apart(window)},
		{"from before it", apart(window + 1)},
		{"a repeat from the chunk before", append(make([]byte, chunkSize-500), apart(1000)...)},
		{"exactly one chunk", append(make([]byte, chunkSize-len(text)), text...)},
		{"codes as long as they may be", rarer()},
	} {
		t.Run(test.name, func(t *testing.T) {
			packed := Gzip(test.bytes)
			if !bytes.Equal(unpack(t, packed), test.bytes) {
				t.Fatal("unpacked, it is something else")
			}
			if most := best(t, test.bytes) + 5; len(packed) > most {
				t.Errorf("%d bytes, more than the %d of compress/gzip", len(packed), most)
			}
		})
	}
}

// every is all bytes.
func every() []byte {
	b := make([]byte, 256)
	for i := range b {
		b[i] = byte(i)
	}
	return b
}

// rarer is bytes of which each is there a little more often than the two before
// it together, in no order: the code that would fit them has 23 bits.
func rarer() []byte {
	var b []byte
	for i, n, next := 0, 1, 1; i < 24; i, n, next = i+1, next, n+next {
		b = append(b, bytes.Repeat([]byte{byte(i)}, n)...)
	}
	rand.New(rand.NewPCG(1, 2)).Shuffle(len(b), func(i, j int) { b[i], b[j] = b[j], b[i] })
	return b
}

// TestWindow holds that a repeat is found as far back as there can be one, and
// no further.
func TestWindow(t *testing.T) {
	for _, test := range []struct {
		name  string
		back  int
		bytes int // of 300 that come again
	}{
		{"as far as can be", window, 0},
		{"one byte further", window + 1, 300},
	} {
		t.Run(test.name, func(t *testing.T) {
			over := len(Gzip(apart(test.back))) - test.back
			if over < test.bytes || over > test.bytes+60 {
				t.Errorf("%d bytes more than what is there once, want %d and a little", over, test.bytes)
			}
		})
	}
}

// TestOwnFiles packs what is here: no file is larger than compress/gzip makes it.
func TestOwnFiles(t *testing.T) {
	for _, dir := range []string{"../../../web", "../../../calc/law/data", "../../say/words", "."} {
		err := fs.WalkDir(os.DirFS(dir), ".", func(name string, e fs.DirEntry, err error) error {
			if err != nil || e.IsDir() {
				return err
			}
			b, err := fs.ReadFile(os.DirFS(dir), name)
			if err != nil {
				return err
			}
			packed := Gzip(b)
			if !bytes.Equal(unpack(t, packed), b) {
				t.Errorf("%s/%s: unpacked, it is something else", dir, name)
			}
			if most := best(t, b); len(packed) > most {
				t.Errorf("%s/%s: %d bytes, more than the %d of compress/gzip", dir, name, len(packed), most)
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
}

// TestSame holds that the same bytes are packed to the same file, by one core
// and by several.
func TestSame(t *testing.T) {
	b := append(rarer(), noise(chunkSize)...)
	b = append(b, rarer()...)
	want := Gzip(b)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	for _, cores := range []int{1, 3} {
		runtime.GOMAXPROCS(cores)
		if !bytes.Equal(Gzip(b), want) {
			t.Errorf("another file on %d cores", cores)
		}
	}
}

// FuzzGzip packs anything, and anything that comes again.
func FuzzGzip(f *testing.F) {
	f.Add([]byte("a line, and a line, and another line"), uint16(3))
	f.Add([]byte{0, 0, 0, 0, 0, 1}, uint16(4000))
	f.Add([]byte{}, uint16(1))
	f.Fuzz(func(t *testing.T, b []byte, times uint16) {
		b = bytes.Repeat(b, min(1+int(times), 1+(1<<18)/(1+len(b))))
		packed := Gzip(b)
		if !bytes.Equal(unpack(t, packed), b) {
			t.Fatal("unpacked, it is something else")
		}
		if len(packed) > len(b)+23+5*(len(b)/storedMost) {
			t.Errorf("%d bytes became %d", len(b), len(packed))
		}
	})
}
