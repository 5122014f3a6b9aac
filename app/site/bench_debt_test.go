package site

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"offercheck/app/drive"
)

// sixYears is the case file of a household that owes for six years, each told in
// full. An offer was looked at for so long that the last of them runs out in more
// than ten years.
func sixYears() string {
	var years []string
	for y := 2019; y < 2025; y++ {
		years = append(years, fmt.Sprintf(`{"year": "%d", "assessed": "%d-06-01", "history": {"shown": "12000", "credits": "4000",
			"extended": "no", "filed": "return", "filedOn": "%d-04-20", "demand": "%d-06-01"}}`, y, y+2, y+2, y+2))
	}
	return `{"offercheck": 1, "on": "2026-11-22", "case": {"debt": {"years": [` + strings.Join(years, ",") + `],
		"events": [{"kind": "offer", "from": "2026-06-02", "to": "2026-09-01", "how": "rejected"}]}}}`
}

// BenchmarkSchedule is the whole sum of such a household: what is owed, and 120
// payments on it.
func BenchmarkSchedule(b *testing.B) {
	nativelyAndAsWasm(b, "PaySixYears", "six years, 120 payments, ")
}

// BenchmarkWhatIf is what a key in the field "what if you paid each month" costs
// a household of six years with a schedule of about 120 months, on a processor
// four times slower: until the browser draws the key, and until the new figures
// stand there.
func BenchmarkWhatIf(b *testing.B) {
	ours, _ := both(b)
	w := drive.Open(b, published(b, ours), "/repo/")
	w.InitScript(`sessionStorage.setItem("offercheck:case", ` + strconv.Quote(sixYears()) + `)`)
	w.Load("/what-if/")
	w.ThrottleCPU(4)
	took := drive.Eval[[][]float64](w, typePayment)
	months := regexp.MustCompile(`\d+`).FindString(drive.Eval[string](w, `document.querySelector("[aria-labelledby=pay] .lead").innerText`))
	if n, _ := strconv.Atoi(months); n < 100 {
		b.Errorf("the schedule has %s months, want about 120", months)
	}
	recordKeys(b, "six years, 120 payments", took)
}

// typePayment is a script that types one digit after another into the payment:
// for each, the milliseconds to the next frame and to the new figures.
const typePayment = `(async () => {
	const e = document.getElementById("pay-monthly"), took = [];
	const put = (text) => { e.value = text; e.dispatchEvent(new Event("input", { bubbles: true })); };
	put("1070");
	for (let key = 0; key < 64; key++) {
		await new Promise((done) => setTimeout(done, 120));
		took.push(await new Promise((done, fail) => {
			const late = setTimeout(() => fail(new Error("no new figures for " + e.value)), 3000);
			let frame, figures;
			const end = () => { if (frame && figures) { clearTimeout(late); done([frame, figures]); } };
			const o = new MutationObserver(() => { o.disconnect(); figures = performance.now() - from; end(); });
			o.observe(document.querySelector("[aria-labelledby=pay]"), { subtree: true, childList: true, characterData: true });
			e.focus();
			const from = performance.now();
			put("107" + (1 + key % 9));
			requestAnimationFrame(() => { frame = performance.now() - from; end(); });
		}));
	}
	return took;
})()`
