package say

import "strings"

// Cite is the name of a source of law as the language writes it: the law's data has it in
// English ("Form 656, section 3"), and so is a letter's number. What is only a name, such as
// that of a court's case, stays.
func (w Words) Cite(name string) string {
	if w.Lang() != "es" {
		return name
	}
	for i := 0; i < len(inSpanish); i += 2 {
		name = strings.ReplaceAll(name, inSpanish[i], inSpanish[i+1])
	}
	return name
}

// inSpanish is what the names of sources are made of, each before its Spanish, as the IRS
// and its clinics write it. What is part of another comes after it.
var inSpanish = []string{
	"Instructions for Form ", "Instrucciones del Formulario ",
	", the offer booklet", ", el folleto del ofrecimiento",
	"Where to file Forms ", "Dónde presentar los Formularios ",
	"Form ", "Formulario ",
	"Letter ", "carta ",
	"Publication ", "Publicación ",
	"IRS news release ", "Comunicado del IRS ",
	"IRC 931 to", "Código de Impuestos Internos, secciones 931 a",
	"IRC ", "Código de Impuestos Internos, sección ",
	"IRM ", "Manual del IRS (IRM) ",
	"Treas. Reg. ", "Reglamento del Tesoro, sección ",
	" CFR ", " CFR, sección ",
	" USC ", " U.S.C., sección ",
	"Federal Register ", "Registro Federal ",
	"IRS: Understanding your IRS notice or letter", "IRS: Entienda su aviso o carta del IRS",
	"IRS: payment plans, installment agreements", "IRS: planes de pagos a plazos",
	"IRS: Simple Payment Plans", "IRS: planes de pago simples",
	"IRS: automatic exemption from penalty", "IRS: exención automática de multas",
	"IRS: Information about wage levies", "IRS: información sobre embargos del sueldo",
	"IRS: Federal Payment Levy Program", "IRS: programa de embargo de pagos federales",
	"IRS quarterly interest rates", "Tasas de interés trimestrales del IRS",
	"IRS failure to file penalty", "IRS: multa por no declarar",
	"IRS tax relief in disaster situations", "IRS: alivio tributario en desastres",
	"Social Security contribution and benefit base", "Base de aportes y beneficios del Seguro Social",
	"FTC, on tax relief companies", "FTC, sobre las empresas de alivio de impuestos",
	"HHS poverty guidelines", "Guías federales de pobreza (HHS)",
	"National Standards: food, clothing and other items", "Estándares nacionales: comida, ropa y otros artículos",
	"National Standards: out-of-pocket health care", "Estándares nacionales: gastos médicos de su bolsillo",
	"Local Standards: housing and utilities", "Estándares locales: vivienda y servicios",
	"Local Standards: transportation", "Estándares locales: transporte",
	"National Taxpayer Advocate, Objectives Report for fiscal year", "Defensor Nacional del Contribuyente, informe de objetivos del año fiscal",
	"National Taxpayer Advocate, report for", "Defensor Nacional del Contribuyente, informe de",
	", objective ", ", objetivo ",
	", problem ", ", problema ",
	"California Family Code ", "Código de Familia de California, sección ",
	"Notice ", "Aviso ",
	", section ", ", sección ",
	", example ", ", ejemplo ",
	", last paragraph", ", último párrafo",
	", first-time abatement", ", alivio por primera vez",
	", appeals of penalties", ", apelaciones de multas",
	", court-ordered payments", ", pagos ordenados por un tribunal",
	", state and local taxes", ", impuestos estatales y locales",
	", retired debt", ", deuda que se acaba",
	", the 25 percent", ", el 25 por ciento",
	", as read in ", ", según ",
	"and the factors of ", "y los factores de ",
	"1st Circuit", "1.er Circuito",
	"3rd Circuit", "3.er Circuito",
	"4th Circuit", "4.º Circuito",
	"8th Circuit", "8.º Circuito",
	"(5th,", "(5.º,", "(6th,", "(6.º,", "(7th,", "(7.º,", "(9th,", "(9.º,", "(10th,", "(10.º,", "(11th,", "(11.º,",
	" and ", " y ",
	" to ", " a ",
}
