package page

import (
	"offercheck/app/ask"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// sourceOf is the page of law behind a question, by the question, by the step
// for all of a step that are not named, and else by the section.
var sourceOf = map[string]func(b *law.Book) line.Cite{
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

// lawBehind is the page of law behind a question of a step.
func lawBehind(q ask.Question, step ask.Step, section ask.Section) line.Cite {
	b, err := Store.Book()
	if err != nil {
		return line.Cite{}
	}
	for _, id := range []string{q.ID, step.ID} {
		if of, named := sourceOf[id]; named {
			return of(b)
		}
	}
	return sourceOf[section.ID](b)
}
