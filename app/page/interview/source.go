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
	"debt":      func(b *law.Book) line.Cite { return b.Clock.Collection },
	"household": func(b *law.Book) line.Cite { return b.Offer.Form433AOIC1 },
	"income":    func(b *law.Book) line.Cite { return b.Offer.FutureIncome },
	"own":       func(b *law.Book) line.Cite { return b.Offer.Assets },
	"spending":  func(b *law.Book) line.Cite { return b.Living.OtherExpenses },
	"business":  func(b *law.Book) line.Cite { return b.Offer.BusinessIncome },
	"applying":  func(b *law.Book) line.Cite { return b.Offer.Form656B },

	"debt-total": func(b *law.Book) line.Cite { return b.Offer.FullPay },

	"place":  func(b *law.Book) line.Cite { return b.Living.Local },
	"people": func(b *law.Book) line.Cite { return b.Living.National },
	"alone":  func(b *law.Book) line.Cite { return b.Living.SharedHome },
	"other":  func(b *law.Book) line.Cite { return b.Living.SharedHome },

	"agi": func(b *law.Book) line.Cite { return b.Offer.Form656LowIncome },

	"account":         func(b *law.Book) line.Cite { return b.Offer.Cash },
	"vehicle":         func(b *law.Book) line.Cite { return b.Offer.Vehicles },
	"vehicle-costs":   func(b *law.Book) line.Cite { return b.Living.Transport },
	"property":        func(b *law.Book) line.Cite { return b.Offer.RealEstate },
	"retirement":      func(b *law.Book) line.Cite { return b.Offer.RetirementAccounts },
	"investment":      func(b *law.Book) line.Cite { return b.Offer.Securities },
	"policy":          func(b *law.Book) line.Cite { return b.Offer.Insurance },
	"valuable":        func(b *law.Book) line.Cite { return b.Offer.HouseholdEffects },
	"effects":         func(b *law.Book) line.Cite { return b.Offer.HouseholdEffects },
	"has-parted-with": func(b *law.Book) line.Cite { return b.Offer.PartedWith },
	"parted-with":     func(b *law.Book) line.Cite { return b.Offer.PartedWith },

	"housing":          func(b *law.Book) line.Cite { return b.Living.Local },
	"public-transport": func(b *law.Book) line.Cite { return b.Living.Transport },
	"state-tax":        func(b *law.Book) line.Cite { return b.Living.StateTaxShare },
	"credit-cards":     func(b *law.Book) line.Cite { return b.Living.NotAllowed },
	"savings":          func(b *law.Book) line.Cite { return b.Living.NotAllowed },
	"giving":           func(b *law.Book) line.Cite { return b.Living.NotAllowed },
	"tuition":          func(b *law.Book) line.Cite { return b.Living.NotAllowed },

	"business-has":     func(b *law.Book) line.Cite { return b.Offer.IncomeProducing },
	"thing":            func(b *law.Book) line.Cite { return b.Offer.IncomeProducing },
	"business-amounts": func(b *law.Book) line.Cite { return b.Offer.Form433AOIC5 },

	"stay-current":  func(b *law.Book) line.Cite { return b.Offer.Form656Terms },
	"tax-is-wrong":  func(b *law.Book) line.Cite { return b.Offer.Form656L },
	"circumstances": func(b *law.Book) line.Cite { return b.Offer.Hardship },
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
