package say

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"offercheck/calc/law"
)

// terms are the words of the field that Spanish could say in several ways, with the one
// that the texts use everywhere: the IRS's own where it has one.
var terms = []struct{ not, but string }{
	{`\bmontos?\b|\bimportes?\b`, "cantidad"},
	{`\bautos?\b|\bcoches?\b`, "carro, or vehículo where the form says vehicle"},
	{`\balquil`, "renta"},
	{`\bsalari`, "sueldo"},
	{`\bpatrón\b|\bpatrones\b`, "empleador"},
	{`\bsancion|\bpenalizaci|\brecargos?\b`, "multa"},
	{`\bpago tardío`, "la multa por pagar tarde"},
	{`\bquiebra`, "bancarrota"},
	{`\breloj`, "el plazo"},
	{`\bañad`, "agregar"},
	{`\b(?:oferta|propuesta) de transacción|oferta en compromiso|\bofertas?\b`, "ofrecimiento (de transacción)"},
	{`\bpago único`, "pago global"},
	{`acuerdo de pagos? a plazos|\bcuotas mensuales`, "plan de pagos (a plazos)"},
	{`\bno cobrable por ahora|no coleccionable|incobrable`, "actualmente no cobrable"},
	{`\bacciones de recaudación|\brecaudaci`, "cobro"},
	{`\bgravámenes? fiscal|embargo preventivo|(?:presentar|inscribir|inscribió|presentó) un gravamen`, "registrar un gravamen"},
	{`\bnormas?\b`, "estándares, of what the IRS lets somebody live on"},
	{`administración tributaria efectiva`, "administración tributaria eficaz"},
	{`\bfondos fiduciarios\b`, "multa de recuperación del fondo fiduciario"},
	{`\breclamos?\b`, "reclamación"},
	{`\bgerente`, "supervisor"},
	{`\bfuncionario`, "agente de cobro, of a revenue officer"},
	{`\b(?:cuentas?|planes?) de retiro`, "jubilación"},
	{`al Defensor del Contribuyente|Abogado del Contribuyente`, "el Servicio del Defensor del Contribuyente"},
	{`impuestos? sobre (?:la renta|el ingreso)\b`, "impuesto sobre los ingresos"},
	{`en sus libros|anotó el impuesto|asent(?:ó|ad)`, "registró el impuesto, of an assessment"},
	{`\btasad[oa]s?\b`, "registrado, of what was assessed"},
	{`\bForm \d`, "Formulario"},
	{`\b(?:discapacitad|minusválid|seguro por incapacidad)`, "discapacidad"},
}

// slips are phrases that were translated word by word, or are not said in Mexico or
// Texas, each with what is said.
var slips = []struct{ not, but string }{
	{`¿Es segur[oa]\?`, "¿Qué tan seguro es?"},
	{`no le deja para vivir`, "lo necesario para vivir, con qué vivir"},
	{`\bsi se abre\b|\bse abre si\b`, "sería posible si"},
	{`\bparecen? abiert|\b(?:un|una|el|la) (?:plan|pausa|alivio|ofrecimiento|declaración) (?:no )?(?:está|es) abiert`, "parece posible"},
	{`^No, por \{|^Sí, por \{`, "le faltarían, le sobrarían"},
	{`\baprietan\b`, "los gastos que el IRS limita"},
	{`\btom(?:ar|e|en) (?:el|su|los|las) (?:sueldo|salario|cuentas?|reembolso)`, "embargar"},
	{`\bfeche\b|\bfechar\b`, "poner la fecha"},
	{`\b[Vv]ivi(?:ó|eron) casad`, "vivió en matrimonio, of whoever it is"},
	{`[Pp]ensi(?:ón|ones) alimenticia`, "pensión conyugal, or manutención of a child"},
	{`camión de una mudanza`, "el camión de quien hace mudanzas"},
	{`\bmir(?:a|e|ar) (?:el|la|su|los|sus) (?:ofrecimiento|caso|finanzas|hechos)`, "revisar"},
	{`\bhaga revisar\b|\bhaga que se\b`, "pida que le revisen"},
	{`\bdeber? por (?:él|ella|ellos)\b`, "deber de"},
	{`\b[Pp]or cuánto se vend`, "en cuánto se vendería"},
	{`\bal [Ff]inal del día\b|\baplicar para\b|\bllenar una aplicación\b|\bcalifica para\b`, "solicitar, pedir"},
	{`\bvosotros\b|\bvuestr|\bordenador\b|\bmóvil\b|\bpinche\b|\bcoger\b`, "what is said in Mexico"},
	{`(?i)\b(?:tú|tu|tus|te|ti)\b`, "usted, su"},
	{`(?i)\b(?:section|see also|and|sec\.)\b|\bIRC\b|§`, "a citation in Spanish"},
	{`(?i)\bno obstante\b|\basimismo\b|\bsusodich|\bconforme a lo\b`, "the plain word"},
}

// TestSpanishIsOfTheField refuses words for things that have another word everywhere
// else, and phrases that nobody would say.
func TestSpanishIsOfTheField(t *testing.T) {
	refused := append(terms, slips...)
	all := make([]string, len(refused))
	for i, r := range refused {
		all[i] = r.not
	}
	any := regexp.MustCompile(`(?i)` + strings.Join(all, "|")) // most texts have none, which is told at once
	for file, texts := range textsOf(t, "es") {
		for key, text := range texts {
			bare := gap.ReplaceAllString(quoted.ReplaceAllString(text, ""), "{}")
			if !any.MatchString(bare) {
				continue
			}
			for _, r := range refused {
				if found := regexp.MustCompile(`(?i)` + r.not).FindString(bare); found != "" {
					t.Errorf("es/%s: %s says %q, want %s: %s", file, key, found, r.but, text)
				}
			}
		}
	}
}

// quoted is what a form or a button says in its own language, in quotation marks, or the
// English of a term, in parentheses.
var quoted = regexp.MustCompile(`“[^”]*”|\([^)]*\)`)

// TestSpanishQuestionsOpen holds that a question that ends begins, in each sentence.
func TestSpanishQuestionsOpen(t *testing.T) {
	for file, texts := range textsOf(t, "es") {
		for key, text := range texts {
			open := 0
			for _, r := range text {
				switch r {
				case '¿':
					open++
				case '?':
					open--
				}
				if open < 0 || open > 1 {
					break
				}
			}
			if open != 0 {
				t.Errorf("es/%s: %s: ¿ and ? are not in pairs: %s", file, key, text)
			}
			if strings.Contains(text, "?.") || strings.Contains(text, " ,") || strings.Contains(text, "  ") {
				t.Errorf("es/%s: %s: its punctuation: %s", file, key, text)
			}
		}
	}
}

// english are words that a citation in Spanish does not have. What has none of them is a
// name, such as that of a case or of a book.
var english = regexp.MustCompile(`\b(?:Form|Box|IRC|IRM [^0-9]|Treas|section|sections|and|or|to|of|the|for|see|last|paragraph|example|Notice|Publication|Instructions|Circuit|Standards|Code|Register|news|rates|penalty|tax|relief|plans?|levy|levies|percent|appeals|court|guidelines)\b`)

// TestSourcesInSpanish holds that every source of the law's data has a name in Spanish.
func TestSourcesInSpanish(t *testing.T) {
	f, err := os.Open("../../calc/law/data/sources.json")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sources, err := law.ReadSources(f)
	if err != nil {
		t.Fatal(err)
	}
	for id, s := range sources {
		if id == "offercheck" {
			continue // the page says it in words
		}
		if got := In("es").Cite(s.Name); english.MatchString(got) {
			t.Errorf("%s: %q has the English word %q", id, got, english.FindString(got))
		}
		if got := In("en").Cite(s.Name); got != s.Name {
			t.Errorf("%s: in English %q became %q", id, s.Name, got)
		}
	}
	if len(sources) < 100 {
		t.Fatalf("%d sources: were they found?", len(sources))
	}
}

func TestCite(t *testing.T) {
	for _, tc := range []struct{ name, want string }{
		{"IRC 6651(d) and (h)", "Código de Impuestos Internos, sección 6651(d) y (h)"},
		{"IRC 931 to 935", "Código de Impuestos Internos, secciones 931 a 935"},
		{"IRM 5.8.5.12", "Manual del IRS (IRM) 5.8.5.12"},
		{"Form 656, section 3", "Formulario 656, sección 3"},
		{"Where to file Forms 2848 and 8821", "Dónde presentar los Formularios 2848 y 8821"},
		{"Letter 3172", "carta 3172"},
		{"11 USC 507(a)(8), last paragraph", "11 U.S.C., sección 507(a)(8), último párrafo"},
		{"Vinatieri v. Commissioner, 133 T.C. 392", "Vinatieri v. Commissioner, 133 T.C. 392"},
	} {
		if got := In("es").Cite(tc.name); got != tc.want {
			t.Errorf("%s: got %q, want %q", tc.name, got, tc.want)
		}
	}
}

// TestOneIsAsked holds that what a question asks for is one thing in Spanish, since an error
// says of it what it has to be.
func TestOneIsAsked(t *testing.T) {
	several := regexp.MustCompile(`^(?:el|la) .*\by (?:el|la|los|las|lo que)\b`)
	for file, texts := range textsOf(t, "es") {
		for key, text := range texts {
			if strings.HasSuffix(key, ".it") && several.MatchString(text) {
				t.Errorf("%s: %s is %q, which is more than one thing", file, key, text)
			}
		}
	}
}
