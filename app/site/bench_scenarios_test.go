package site

import (
	"strconv"
	"testing"

	"offercheck/app/drive"
)

// BenchmarkScenarios is what a key in a field of the page of scenarios costs a household
// of six years, on a processor four times slower: until the browser draws the key, and
// until the figures of the changed case stand there.
func BenchmarkScenarios(b *testing.B) {
	ours, _ := both(b)
	w := drive.Open(b, published(b, ours), "/repo/")
	w.InitScript(`sessionStorage.setItem("offercheck:case", ` + strconv.Quote(string(householdOfSixYears(b))) + `)`)
	w.Load("/scenarios/#on=2026-11-22")
	w.ThrottleCPU(4)
	recordKeys(b, "six years, a scenario", drive.Eval[[][]float64](w, typeScenario))
}

// typeScenario is a script that tries another pay, and types one digit after another into
// it: for each, the milliseconds to the next frame and to the new figures.
const typeScenario = `(async () => {
	const pick = document.getElementById("scenario-add"), rest = (ms) => new Promise((done) => setTimeout(done, ms));
	pick.value = "try-job-pay";
	for (const event of ["input", "change"]) pick.dispatchEvent(new Event(event, { bubbles: true }));
	await rest(100);
	document.getElementById("scenario-add-now").click();
	while (!document.getElementById("try-job-pay")) await rest(50);
	await rest(1000);
	const e = document.getElementById("try-job-pay"), took = [];
	for (let key = 0; key < 40; key++) {
		await rest(150);
		took.push(await new Promise((done, fail) => {
			const late = setTimeout(() => fail(new Error("no new figures for " + e.value)), 10000);
			let frame, figures;
			const end = () => { if (frame && figures) { clearTimeout(late); done([frame, figures]); } };
			const o = new MutationObserver(() => { o.disconnect(); figures = performance.now() - from; end(); });
			o.observe(document.querySelector("[aria-labelledby=scenario-follows]"), { subtree: true, childList: true, characterData: true });
			e.focus();
			const from = performance.now();
			e.value = "17" + (10 + key % 80);
			e.dispatchEvent(new Event("input", { bubbles: true }));
			requestAnimationFrame(() => { frame = performance.now() - from; end(); });
		}));
	}
	return took;
})()`
