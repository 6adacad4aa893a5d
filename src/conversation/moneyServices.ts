import type {
  CaseFile,
  CollectionPotential,
  CompareCase,
  HardshipInput,
  HardshipScreen,
  KnownBalance,
  MinimumPayment,
  MinimumPaymentInput,
  MonthlyBudget,
  MonthlyMoney,
  OfferInput,
  OptionsComparison,
  PlanCost,
  PlanCostInput,
  PlanFee,
  PlanFeeInput,
  ProjectBalanceInput,
  ProjectedBalance,
  Result,
  ShortTermCost,
  Unknown,
} from '../assessment';
import type { LimitServices } from './limitServices';

/** What can be computed beside the assessment of a case: functions of the core, bound to the facts and to the reader's day. */
export interface MoneyServices extends LimitServices {
  /** What was told, as a balance to count from; `undefined` without its amount or its year. */
  balanceOf(caseFile: CaseFile): KnownBalance | undefined;
  planFee(input: PlanFeeInput): Result<PlanFee, Unknown>;
  planCost(input: PlanCostInput): Result<PlanCost, Unknown>;
  minimumPayment(input: MinimumPaymentInput): Result<MinimumPayment, Unknown>;
  shortTermCost(known: KnownBalance): Result<ShortTermCost, Unknown>;
  projectBalance(input: ProjectBalanceInput): Result<ProjectedBalance, Unknown>;
  monthlyBudget(money: MonthlyMoney): Result<MonthlyBudget, Unknown>;
  hardshipScreen(input: HardshipInput): Result<HardshipScreen, Unknown>;
  collectionPotential(input: OfferInput): Result<CollectionPotential, Unknown>;
  compareOptions(input: CompareCase): OptionsComparison;
}
