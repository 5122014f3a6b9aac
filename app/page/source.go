package page

import (
	"offercheck/app/ask"
	"offercheck/calc/law"
	"offercheck/calc/line"
)

// sourceOf is the page of law behind a step's questions, by the step, and by
// the section for the steps that are not named.
var sourceOf = map[string]func(b *law.Book) line.Cite{
	"debt":      func(b *law.Book) line.Cite { return b.CollectionTime },
	"household": func(b *law.Book) line.Cite { return b.Form433AOIC1 },
	"income":    func(b *law.Book) line.Cite { return b.FutureIncome },
	"own":       func(b *law.Book) line.Cite { return b.Assets },
	"spending":  func(b *law.Book) line.Cite { return b.OtherExpenses },
	"business":  func(b *law.Book) line.Cite { return b.BusinessIncome },
	"applying":  func(b *law.Book) line.Cite { return b.Form656B },

	"debt-total": func(b *law.Book) line.Cite { return b.FullPay },

	"place":        func(b *law.Book) line.Cite { return b.Local },
	"people":       func(b *law.Book) line.Cite { return b.National },
	"alone":        func(b *law.Book) line.Cite { return b.SharedHome },
	"other-shares": func(b *law.Book) line.Cite { return b.SharedHome },
	"other-income": func(b *law.Book) line.Cite { return b.SharedHome },

	"has-accounts":    func(b *law.Book) line.Cite { return b.Cash },
	"account":         func(b *law.Book) line.Cite { return b.Cash },
	"has-vehicles":    func(b *law.Book) line.Cite { return b.Vehicles },
	"vehicle":         func(b *law.Book) line.Cite { return b.Vehicles },
	"vehicle-worth":   func(b *law.Book) line.Cite { return b.Vehicles },
	"vehicle-costs":   func(b *law.Book) line.Cite { return b.Transport },
	"has-properties":  func(b *law.Book) line.Cite { return b.RealEstate },
	"property":        func(b *law.Book) line.Cite { return b.RealEstate },
	"property-sale":   func(b *law.Book) line.Cite { return b.RealEstate },
	"has-retirement":  func(b *law.Book) line.Cite { return b.RetirementAccounts },
	"retirement":      func(b *law.Book) line.Cite { return b.RetirementAccounts },
	"has-investments": func(b *law.Book) line.Cite { return b.Securities },
	"investment":      func(b *law.Book) line.Cite { return b.Securities },
	"has-policies":    func(b *law.Book) line.Cite { return b.Insurance },
	"policy":          func(b *law.Book) line.Cite { return b.Insurance },
	"has-valuables":   func(b *law.Book) line.Cite { return b.HouseholdEffects },
	"valuable":        func(b *law.Book) line.Cite { return b.HouseholdEffects },
	"effects":         func(b *law.Book) line.Cite { return b.HouseholdEffects },
	"has-parted-with": func(b *law.Book) line.Cite { return b.PartedWith },
	"parted-with":     func(b *law.Book) line.Cite { return b.PartedWith },

	"housing":             func(b *law.Book) line.Cite { return b.Local },
	"public-transport":    func(b *law.Book) line.Cite { return b.Transport },
	"state-tax":           func(b *law.Book) line.Cite { return b.StateTaxShare },
	"not-allowed":         func(b *law.Book) line.Cite { return b.NotAllowed },
	"not-allowed-amounts": func(b *law.Book) line.Cite { return b.NotAllowed },

	"business-cash": func(b *law.Book) line.Cite { return b.Form433AOIC5 },
	"has-things":    func(b *law.Book) line.Cite { return b.IncomeProducing },
	"thing":         func(b *law.Book) line.Cite { return b.IncomeProducing },

	"stay-current":  func(b *law.Book) line.Cite { return b.Form656Terms },
	"tax-is-wrong":  func(b *law.Book) line.Cite { return b.Form656L },
	"agi":           func(b *law.Book) line.Cite { return b.Form656LowIncome },
	"circumstances": func(b *law.Book) line.Cite { return b.Hardship },
}

// lawBehind is the page of law behind a step's questions.
func lawBehind(step ask.Step, section ask.Section) line.Cite {
	b, err := Store.Book()
	if err != nil {
		return line.Cite{}
	}
	if of, named := sourceOf[step.ID]; named {
		return of(b)
	}
	return sourceOf[section.ID](b)
}
