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
	"debt":      func(b *law.Book) line.Cite { return b.CollectionTime },
	"household": func(b *law.Book) line.Cite { return b.Form433AOIC1 },
	"income":    func(b *law.Book) line.Cite { return b.FutureIncome },
	"own":       func(b *law.Book) line.Cite { return b.Assets },
	"spending":  func(b *law.Book) line.Cite { return b.OtherExpenses },
	"business":  func(b *law.Book) line.Cite { return b.BusinessIncome },
	"applying":  func(b *law.Book) line.Cite { return b.Form656B },

	"debt-total": func(b *law.Book) line.Cite { return b.FullPay },

	"place":  func(b *law.Book) line.Cite { return b.Local },
	"people": func(b *law.Book) line.Cite { return b.National },
	"alone":  func(b *law.Book) line.Cite { return b.SharedHome },
	"other":  func(b *law.Book) line.Cite { return b.SharedHome },

	"agi": func(b *law.Book) line.Cite { return b.Form656LowIncome },

	"account":         func(b *law.Book) line.Cite { return b.Cash },
	"vehicle":         func(b *law.Book) line.Cite { return b.Vehicles },
	"vehicle-costs":   func(b *law.Book) line.Cite { return b.Transport },
	"property":        func(b *law.Book) line.Cite { return b.RealEstate },
	"retirement":      func(b *law.Book) line.Cite { return b.RetirementAccounts },
	"investment":      func(b *law.Book) line.Cite { return b.Securities },
	"policy":          func(b *law.Book) line.Cite { return b.Insurance },
	"valuable":        func(b *law.Book) line.Cite { return b.HouseholdEffects },
	"effects":         func(b *law.Book) line.Cite { return b.HouseholdEffects },
	"has-parted-with": func(b *law.Book) line.Cite { return b.PartedWith },
	"parted-with":     func(b *law.Book) line.Cite { return b.PartedWith },

	"housing":          func(b *law.Book) line.Cite { return b.Local },
	"public-transport": func(b *law.Book) line.Cite { return b.Transport },
	"state-tax":        func(b *law.Book) line.Cite { return b.StateTaxShare },
	"credit-cards":     func(b *law.Book) line.Cite { return b.NotAllowed },
	"savings":          func(b *law.Book) line.Cite { return b.NotAllowed },
	"giving":           func(b *law.Book) line.Cite { return b.NotAllowed },
	"tuition":          func(b *law.Book) line.Cite { return b.NotAllowed },

	"business-has":     func(b *law.Book) line.Cite { return b.IncomeProducing },
	"thing":            func(b *law.Book) line.Cite { return b.IncomeProducing },
	"business-amounts": func(b *law.Book) line.Cite { return b.Form433AOIC5 },

	"stay-current":  func(b *law.Book) line.Cite { return b.Form656Terms },
	"tax-is-wrong":  func(b *law.Book) line.Cite { return b.Form656L },
	"circumstances": func(b *law.Book) line.Cite { return b.Hardship },
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
