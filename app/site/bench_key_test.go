package site

import (
	"testing"

	"offercheck/app/drive"
)

// BenchmarkKey is how long new figures take to stand on the quick estimate
// once a key is pressed, on a processor four times slower: the middle and the
// slowest but one in twenty.
func BenchmarkKey(b *testing.B) {
	ours, _ := both(b)
	w := drive.Open(b, published(b, ours), "/repo/")
	w.Load("/quick/")
	drive.Eval[bool](w, fillQuick)
	w.Wait(`document.getElementById("estimate") !== null`)
	w.ThrottleCPU(4)
	took := drive.Eval[[]float64](w, typeQuick)
	recordTimes(b, "a key to its new figures", "", took)
	b.ReportMetric(0, "ns/op")
}

// recordKeys records how long keys took a household, each until the browser drew it and
// until the new figures stood there.
func recordKeys(b *testing.B, household string, took [][]float64) {
	b.Helper()
	var frames, figures []float64
	for _, t := range took {
		frames, figures = append(frames, t[0]), append(figures, t[1])
	}
	recordTimes(b, household+": a key is drawn", "frame-", frames)
	recordTimes(b, household+": the new figures", "", figures)
	b.ReportMetric(0, "ns/op")
}

// recordTimes records the middle and the slowest but one in twenty of some times, in the
// table under a name and as metrics.
func recordTimes(b *testing.B, name, metric string, took []float64) {
	b.Helper()
	middle := median(took)
	late := took[len(took)*95/100]
	b.ReportMetric(took[0], metric+"least-ms")
	b.ReportMetric(middle, metric+"p50-ms")
	b.ReportMetric(late, metric+"p95-ms")
	record(b, name+", 4x slower, middle", middle, 0)
	record(b, name+", 4x slower, 19 of 20", late, 0)
}

// fillQuick is a script that answers the quick estimate and asks for it, for a household
// that owes more than it could pay: of another no amount is shown, whatever it types.
const fillQuick = `(async () => {
	const put = async (id, text, event) => {
		const e = document.getElementById(id);
		e.value = text;
		e.dispatchEvent(new Event(event, { bubbles: true }));
		await new Promise((done) => setTimeout(done, 50));
	};
	await put("state", "TX", "change");
	await put("county", "Harris County", "input");
	for (const box of ["owing-alone", "employed", "quick-owns-home-yes", "quick-cars-one"]) {
		document.getElementById(box).click();
		await new Promise((done) => setTimeout(done, 50));
	}
	for (const [id, text] of Object.entries({
		"debt-total": "420000", "tax-year": "2021", "under-65": "2", "over-65": "0", "quick-pay": "4600", "taxes": "877",
		"rent": "1500", "utilities": "200", "health-insurance": "0", "quick-bank": "5000", "quick-home": "200000", "quick-home-loan": "90000",
		"quick-car": "9000", "quick-car-loan": "2000", "quick-car-payment": "0", "quick-car-running": "0",
	})) await put(id, text, "input");
	document.getElementById("continue").click();
	return true;
})()`

// typeQuick is a script that types into one field after another, each time
// another digit at the end, and gives for each key the milliseconds until the
// page has changed.
const typeQuick = `(async () => {
	const took = [];
	for (let key = 0; key < 64; key++) {
		const e = document.getElementById(["quick-bank", "quick-car", "quick-home", "rent"][key % 4]);
		await new Promise((done) => setTimeout(done, 120));
		took.push(await new Promise((done, fail) => {
			const late = setTimeout(() => fail(new Error("no new figures for " + e.id + " " + e.value)), 3000);
			const o = new MutationObserver(() => {
				o.disconnect();
				clearTimeout(late);
				done(performance.now() - from);
			});
			o.observe(document.getElementById("estimate").parentNode, { subtree: true, childList: true, characterData: true });
			e.focus();
			const from = performance.now();
			e.setRangeText(String(1 + key % 9), e.value.length - 3, e.value.length - 2, "end");
			e.dispatchEvent(new Event("input", { bubbles: true }));
		}));
	}
	return took;
})()`
