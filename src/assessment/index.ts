/** The door of the shared assessment core: the only path anyone else imports. */
export { assertNever } from './kernel/assertNever';
export { Cents, centsOf, dollarsOf } from './kernel/cents';
export { editDistance } from './kernel/editDistance';
export {
  addDays,
  addMonths,
  addYears,
  day,
  dayOf,
  daysBetween,
  earliest,
  isAfter,
  isBefore,
  isMonthEnd,
  isWeekend,
  latest,
  LocalDate,
  weekday,
  yearOf,
} from './kernel/localDate';
export { err, ok, type Result } from './kernel/result';
export { Citation, Confidence } from './facts/citation';
export { FactGap, type Fact, type FactValue } from './facts/fact';
export { FactBook, Form, Phone, Rules } from './facts/factBook';
export { valueOn } from './facts/valueOn';
export {
  Appeal,
  CdpRight,
  Clock,
  DeadlineKind,
  Notice,
  NoticePhrase,
  OutOfScopeMail,
  Stage,
} from './notices/notice';
export { findNotice } from './notices/findNotice';
export { identifyNotice } from './notices/identifyNotice';
export { CaseFile, LevyKind } from './caseFile';
export {
  BenefitKind,
  FilingStatus,
  MoneyFacts,
  Pause,
  PauseKind,
  PayingWay,
  PayPeriod,
  PenaltyTold,
  ReliefReasonTold,
  ShieldTold,
} from './moneyFacts';
export {
  CaseAssessment,
  CaseQuestion,
  Deadline,
  FirstAction,
  Helper,
  LevyException,
  NoticeIdentity,
  OptionFigure,
  OptionId,
  OptionVerdict,
  Power,
  PowerId,
  Precondition,
  SecondBranch,
} from './caseAssessment';
export { addBusinessDays, isBusinessDay, nextBusinessDay } from './deadlines/businessDays';
export { isInHolidayCalendar, legalHoliday, type HolidayId } from './deadlines/legalHolidays';
export { collectionStatute } from './deadlines/collectionStatute';
export { StatuteEvent, StatuteEventKind, StatuteOutcome } from './deadlines/collectionStatuteEvent';
export { CollectionStatute, type CollectionStatuteInput } from './deadlines/collectionStatuteResult';
export { responseDeadlines } from './deadlines/responseDeadlines';
export { balanceOfCase } from './charges/balanceOfCase';
export type { KnownBalance } from './charges/knownBalance';
export { MinimumPayment, minimumPayment, type MinimumPaymentInput } from './charges/minimumPayment';
export { PlanCost, planCost, type PlanCostInput } from './charges/planCost';
export { PlanWarning } from './charges/planWarning';
export { ProjectedBalance, projectBalance, type ProjectBalanceInput } from './charges/projectBalance';
export { ShortTermCost, shortTermCost } from './charges/shortTermCost';
export { ComparedOption } from './options/comparedOption';
export type { CompareCase } from './options/compareCase';
export { compareOptions } from './options/compareOptions';
export { EffectId } from './options/optionEffect';
export { MoneyBlocker, MoneyDoubt, OptionComparison, OptionsComparison } from './options/optionComparison';
export { PlanChannel, planFee, PlanFee, PlanRequest, type PlanFeeInput } from './charges/planFee';
export { ageBoxesOf } from './levy/ageBoxes';
export { bankLevyHold, BankLevyHold, type BankLevyInput } from './levy/bankLevyHold';
export { ExemptProperty, ExemptThing } from './levy/exemptProperties';
export { exemptProperty, type ExemptPropertyInput } from './levy/exemptProperty';
export { LevyCaution, LevyCautionId } from './levy/levyCaution';
export { SocialSecurityBenefit } from './levy/socialSecurityBenefit';
export {
  socialSecurityLevy,
  SocialSecurityLevy,
  type SocialSecurityLevyInput,
} from './levy/socialSecurityLevy';
export { WageLevy } from './levy/wageLevy';
export { wageLevyExemption, type WageLevyInput } from './levy/wageLevyExemption';
export { assessOptions } from './options/assessOptions';
export { OptionReason } from './options/optionReason';
export { ActionId } from './actions/actionId';
export { MistakeId } from './actions/mistakeId';
export { ProofId } from './actions/proofId';
export { assessCase } from './assessCase';
export { CaseInput } from './caseInput';
export { lien, LienStanding, type LienInput } from './standing/lien';
export { LienUndoing } from './standing/lienUndoing';
export { LienWithdrawal, WithdrawalTest } from './standing/lienWithdrawal';
export { passport, PassportStanding, type PassportInput } from './standing/passport';
export { PassportReversal } from './standing/passportReversal';
export { PassportMistake, PassportShield } from './standing/passportShield';
export {
  privateCollection,
  PrivateCollection,
  PrivateCollectionBar,
  type PrivateCollectionInput,
} from './standing/privateCollection';
export { PlanKind } from './charges/planKind';
export { withoutPaying, WithoutPaying } from './charges/withoutPaying';
export { computations } from './computations/computations';
export { Unknown, type Computation, type World } from './computations/computation';
export { CountFigure, DayFigure, MoneyFigure } from './math/figure';
export { Assumption, AssumptionId } from './math/assumption';
export { MathStep } from './math/mathStep';
export { MathStepId } from './math/mathStepId';
export { MathValue } from './math/mathValue';
export { LowIncome, lowIncome, type LowIncomeInput } from './budget/lowIncome';
export { LowIncomePurpose, lowIncomeLimit, type LowIncomeLimit } from './budget/lowIncomeLimit';
export { MonthlyBudget, monthlyBudget } from './budget/monthlyBudget';
export type { MonthlyMoney, Vehicle } from './budget/monthlyExpenses';
export { ActualExpense, BudgetLine, DisallowedExpense, IncomeLine } from './budget/budgetLine';
export { BudgetUnknown } from './budget/budgetUnknown';
export type { Asset, OfferAssets } from './budget/offerAssets';
export { NetEquity, netEquity } from './budget/netEquity';
export { OfferAcceptance, offerAcceptance } from './budget/offerAcceptance';
export { OfferGate } from './budget/offerGates';
export {
  CollectionPotential,
  reasonableCollectionPotential,
  type OfferInput,
} from './budget/reasonableCollectionPotential';
export { FullPayScreen } from './budget/fullPayScreen';
export { HardshipScreen, hardshipScreen, type HardshipInput } from './budget/hardshipScreen';
export { PovertyRegion, TransportArea } from './facts/livingFacts';
export { FailureToFile, failureToFile } from './charges/failureToFile';
export type { LateReturn } from './charges/failureToFileMonths';
export { FailureToPay, failureToPay, type FailureToPayInput } from './charges/failureToPay';
export type { Payment } from './charges/payment';
export { Interest, interest, type InterestInput } from './charges/interest';
export { lastPublishedRate } from './charges/interestRate';
export { InterestBase } from './charges/interestSpan';
export { PenaltyRelief, penaltyRelief, type PenaltyReliefInput } from './charges/penaltyRelief';
export { ReliefQuestion, ReliefReason, ReliefRouteId, ReliefWay } from './charges/reliefRoute';
export { checkContact } from './authenticity/checkContact';
export {
  ContactCheck,
  ContactQuestion,
  ContactStanding,
  StandingDeadline,
} from './authenticity/contactCheck';
export {
  AskedData,
  ContactChannel,
  ContactInput,
  DictatedPayment,
  Threat,
} from './authenticity/contactInput';
export { defang } from './authenticity/hosts/defang';
export { Sign } from './authenticity/signs/sign';
export { SignId } from './authenticity/signs/signId';
export { ContactStepId } from './authenticity/steps/stepId';
