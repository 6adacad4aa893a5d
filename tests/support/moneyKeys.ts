import {
  BudgetLine,
  BudgetUnknown,
  ComparedOption,
  EffectId,
  FullPayScreen,
  HardshipScreen,
  MoneyBlocker,
  MoneyDoubt,
  OptionComparison,
  PlanWarning,
} from '../../src/assessment';
import type { Namespace } from '../../src/conversation/messageKey';
import { NEEDS } from '../../src/conversation/present/presentComparison';

type Built = readonly (readonly [Namespace, readonly string[]])[];

const { line, why } = BudgetLine.shape;
const { verdict, missing } = HardshipScreen.shape;
const { standing, decidedBy } = OptionComparison.shape;
const titled = ComparedOption.exclude(['waiting']).options;

/** Every key that the presenters of cost, budget and comparison make of an id of the core. */
export const MONEY_KEYS: Built = [
  ['afford', line.options.map((id) => `line.${id}`)],
  ['afford', why.options.map((id) => `why.${id}`)],
  ['afford', BudgetUnknown.options.map((id) => `unknown.${id}`)],
  ['afford', verdict.options.map((id) => `hardship.${id}`)],
  ['afford', missing.element.options.map((id) => `hardship.missing.${id}`)],
  ['afford', FullPayScreen.shape.result.options.map((id) => `offer.${id}`)],
  ['compare', NEEDS.map((id) => `needs.${id}`)],
  ['compare', standing.options.map((id) => `standing.${id}`)],
  ['compare', ['yes', 'partly', 'no', 'depends'].map((id) => `stops.${id}`)],
  ['compare', decidedBy.options.map((id) => `decidedBy.${id}`)],
  ['compare', MoneyBlocker.options.map((id) => `blocker.${id}`)],
  ['compare', MoneyDoubt.options.map((id) => `doubt.${id}`)],
  ['compare', EffectId.options.map((id) => `effect.${id}`)],
  ['cost', PlanWarning.exclude(['never-paid']).options.map((id) => `warning.${id}`)],
  ['cost', ['online', 'phone', 'low-income'].map((id) => `fees.${id}`)],
  ['options', titled.map((id) => `${id}.title`)],
];
