package site

import (
	"slices"
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
	slices.Sort(took)
	b.ReportMetric(took[len(took)/2], "p50-ms")
	b.ReportMetric(took[len(took)*95/100], "p95-ms")
	b.ReportMetric(0, "ns/op")
	record(b, "a key to its new figures, 4x slower, middle", took[len(took)/2], 0)
	record(b, "a key to its new figures, 4x slower, 19 of 20", took[len(took)*95/100], 0)
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
	for (const [id, text] of Object.entries({
		"debt-total": "420000", "tax-year": "2021", "under-65": "2", "over-65": "0", "quick-income": "4600", "taxes": "877",
		"rent": "1500", "utilities": "200", "quick-bank": "5000", "quick-home": "200000", "quick-home-loan": "90000",
		"quick-car": "9000", "quick-car-loan": "2000",
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
