package transcript

// actions are the meanings of codes 971 and 972, a miscellaneous transaction and
// its reversal, which stand for hundreds of actions: the words beside the code
// decide. An empty fact is that of a row that is not used.
var actions = [...]meaning{
	{"971", "installment intent", Notice, event},
	{"971", "installment reject", PlanRejected, event},
	{"971", "installment denied", PlanRejected, event},
	{"971", "installment not! accepted", PlanRejected, event},
	{"971", "installment not!", "", event},
	{"971", "installment no longer pending", PlanRequestEnd, event},
	{"971", "installment no longer", PlanEnd, event},
	{"971", "installment withdrawn", PlanRequestEnd, event},
	{"971", "installment terminat", PlanEnd, event},
	{"971", "installment default", PlanEnd, event},
	{"971", "installment removed", PlanRemoved, event},
	{"971", "installment established", PlanEstablished, event},
	{"971", "installment pending", PlanRequested, event},
	{"971", "installment request", PlanRequested, event},

	{"971", "receipt", "", event},
	{"971", "undeliver", "", event},
	{"971", "refused", "", event},
	{"971", "unclaimed", "", event},
	{"971", "levy intent right", LevyNotice, event},
	{"971", "lien right", LienNotice, event},
	{"971", "equivalent hearing", EquivalentRequested, event},
	{"971", "untimely", "", event},
	{"971", "not! timely", "", event},
	{"971", "hearing withdr", HearingEnd, event},
	{"971", "hearing resolved", HearingEnd, event},
	{"971", "hearing closed", HearingEnd, event},
	{"971", "hearing determin", HearingEnd, event},
	{"971", "due process withdr", HearingEnd, event},
	{"971", "due process resolved", HearingEnd, event},
	{"971", "due process closed", HearingEnd, event},
	{"971", "due process determin", HearingEnd, event},
	{"971", "appeals resolved", HearingEnd, event},
	{"971", "due process request", HearingRequested, event},
	{"971", "hearing request", HearingRequested, event},
	{"971", "levy intent", LevyNotice, event},

	{"971", "innocent denied", InnocentSpouseEnd, event},
	{"971", "innocent resolved", InnocentSpouseEnd, event},
	{"971", "innocent", InnocentSpouse, event},
	{"971", "form 900", Waiver, event},
	{"971", "waiver collection", Waiver, event},
	{"971", "abroad", Abroad, event},
	{"971", "overseas", Abroad, event},
	{"971", "outside", Abroad, event},
	{"971", "amended", SecondReturn, event},
	{"971", "notice issued", Notice, event},
	{"971", "issued notice", Notice, event},

	{"972", "installment pending", PlanRequestEnd, event},
	{"972", "installment request", PlanRequestEnd, event},
	{"972", "installment", PlanRemoved, event},
	{"972", "hearing", HearingEnd, event},
	{"972", "due process", HearingEnd, event},
	{"972", "innocent", InnocentSpouseEnd, event},
	{"972", "abroad", AbroadEnd, event},
	{"972", "overseas", AbroadEnd, event},
	{"972", "outside", AbroadEnd, event},
}

// notices are the notices that say more than that one was issued. CP15 and CP15B are the
// first bills of a civil penalty. That CP21 and CP22
// bill what an adjustment or an examination added was not seen in a primary source.
var notices = map[string]Fact{
	"CP14": Demand, "CP15": Demand, "CP15B": Demand,
	"CP21": AdjustmentBill, "CP21A": AdjustmentBill, "CP22": AdjustmentBill, "CP22A": AdjustmentBill, "CP22E": AdjustmentBill,
	"CP504": LevyNotice, "CP90": LevyNotice, "CP91": LevyNotice, "CP297": LevyNotice, "CP298": LevyNotice,
	"LT11": LevyNotice, "LTR1058": LevyNotice, "LTR3172": LienNotice,
}
