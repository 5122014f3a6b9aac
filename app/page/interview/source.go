package interview

import (
	"offercheck/app/ask"
	"offercheck/app/page/shell"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// citeBy is the sources of questions: by the question, else by its step, else by its
// section.
var citeBy = map[string]func(b *law.Book) line.Cite{
	"status":    func(b *law.Book) line.Cite { return b.Offer.Cites.Form656B },
	"debt":      func(b *law.Book) line.Cite { return b.Clock.Cites.Collection },
	"household": func(b *law.Book) line.Cite { return b.Offer.Cites.Section1 },
	"income":    func(b *law.Book) line.Cite { return b.Offer.Cites.FutureIncome },
	"own":       func(b *law.Book) line.Cite { return b.Offer.Cites.NetRealizableEquity },
	"spending":  func(b *law.Book) line.Cite { return b.Living.Cites.OtherExpenses },
	"business":  func(b *law.Book) line.Cite { return b.Offer.Cites.BusinessIncome },
	"applying":  func(b *law.Book) line.Cite { return b.Offer.Cites.Form656B },
	"letters":   func(b *law.Book) line.Cite { return b.Deadlines.Cites.Printed },

	"debt-total": func(b *law.Book) line.Cite { return b.Offer.Cites.FullPay },

	"under-65": func(b *law.Book) line.Cite { return b.Living.Cites.NationalStandards },
	"over-65":  func(b *law.Book) line.Cite { return b.Living.Cites.NationalStandards },
	"owing":    func(b *law.Book) line.Cite { return b.Offer.Cites.Section1 },
	"place":    func(b *law.Book) line.Cite { return b.Living.Cites.LocalStandards },
	"alone":    func(b *law.Book) line.Cite { return b.Living.Cites.SharedExpenses },
	"other":    func(b *law.Book) line.Cite { return b.Living.Cites.SharedExpenses },

	"community": func(b *law.Book) line.Cite { return b.Offer.Cites.Section1 },

	"agi": func(b *law.Book) line.Cite { return b.Offer.Cites.Form656LowIncome },

	"account":         func(b *law.Book) line.Cite { return b.Offer.Cites.Cash },
	"vehicle":         func(b *law.Book) line.Cite { return b.Offer.Cites.Vehicles },
	"vehicle-payment": func(b *law.Book) line.Cite { return b.Living.Cites.Transport },
	"vehicle-running": func(b *law.Book) line.Cite { return b.Living.Cites.Transport },
	"vehicle-model":   func(b *law.Book) line.Cite { return b.Living.Cites.Transport },
	"vehicle-miles":   func(b *law.Book) line.Cite { return b.Living.Cites.Transport },
	"property":        func(b *law.Book) line.Cite { return b.Offer.Cites.RealEstate },
	"retirement":      func(b *law.Book) line.Cite { return b.Offer.Cites.RetirementAccounts },
	"investment":      func(b *law.Book) line.Cite { return b.Offer.Cites.Securities },
	"policy":          func(b *law.Book) line.Cite { return b.Offer.Cites.LifeInsurance },
	"valuable":        func(b *law.Book) line.Cite { return b.Offer.Cites.HouseholdEffects },
	"effects":         func(b *law.Book) line.Cite { return b.Offer.Cites.HouseholdEffects },
	"business-cash":   func(b *law.Book) line.Cite { return b.Offer.Cites.Section5 },
	"parted-with":     func(b *law.Book) line.Cite { return b.Offer.Cites.DissipatedAssets },

	"parted-with-on":      func(b *law.Book) line.Cite { return b.Offer.Cites.DissipatedAssets },
	"parted-with-for":     func(b *law.Book) line.Cite { return b.Offer.Cites.DissipatedAssets },
	"parted-with-paid":    func(b *law.Book) line.Cite { return b.Offer.Cites.DissipatedAssets },
	"retirement-lived-on": func(b *law.Book) line.Cite { return b.Offer.Cites.RetirementIncome },
	"retirement-pays":     func(b *law.Book) line.Cite { return b.Offer.Cites.RetirementIncome },
	"other-information":   func(b *law.Book) line.Cite { return b.Offer.Cites.Section9 },
	"coming":              func(b *law.Book) line.Cite { return b.Offer.Cites.Section9 },

	"housing":          func(b *law.Book) line.Cite { return b.Living.Cites.LocalStandards },
	"taxes":            func(b *law.Book) line.Cite { return b.Living.Cites.OtherExpenses },
	"health-insurance": func(b *law.Book) line.Cite { return b.Living.Cites.HealthCare },
	"public-transport": func(b *law.Book) line.Cite { return b.Living.Cites.Transport },
	"state-tax":        func(b *law.Book) line.Cite { return b.Living.Cites.StateTaxes },
	"credit-cards":     func(b *law.Book) line.Cite { return b.Living.Cites.NotAllowed },
	"savings":          func(b *law.Book) line.Cite { return b.Living.Cites.NotAllowed },
	"giving":           func(b *law.Book) line.Cite { return b.Living.Cites.NotAllowed },
	"tuition":          func(b *law.Book) line.Cite { return b.Living.Cites.NotAllowed },

	"business-has":     func(b *law.Book) line.Cite { return b.Offer.Cites.IncomeProducingAssets },
	"thing":            func(b *law.Book) line.Cite { return b.Offer.Cites.IncomeProducingAssets },
	"business-amounts": func(b *law.Book) line.Cite { return b.Offer.Cites.Section5 },

	"transition":    func(b *law.Book) line.Cite { return b.Offer.Cites.Authority },
	"circumstances": func(b *law.Book) line.Cite { return b.Offer.Cites.Hardship },
}

// citeOf is the source of a question; none if there is no law of the day.
func citeOf(m *shell.Memory, q ask.Question, step ask.Step, section ask.Section) line.Cite {
	b, err := m.Book()
	if err != nil {
		return line.Cite{}
	}
	for _, id := range []string{q.ID, step.ID} {
		if of, named := citeBy[id]; named {
			return of(b)
		}
	}
	return citeBy[section.ID](b)
}
