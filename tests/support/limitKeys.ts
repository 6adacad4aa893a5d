import {
  AssumptionId,
  BenefitKind,
  CollectionStatute,
  FilingStatus,
  LevyCautionId,
  MathStepId,
  PassportMistake,
  PassportReversal,
  PassportShield,
  PassportStanding,
  PauseKind,
  PayPeriod,
  PenaltyRelief,
  PenaltyTold,
  ReliefReason,
  ReliefReasonTold,
  ReliefRouteId,
  ReliefWay,
  ShieldTold,
} from '../../src/assessment';
import type { Namespace } from '../../src/conversation/messageKey';

type Built = readonly (readonly [Namespace, readonly string[]])[];

const { certification, reasons, missing } = PassportStanding.shape;
const { verdict } = PassportReversal.shape;
const { line } = CollectionStatute.shape.lookFor.element.shape;
const { goesOn } = PenaltyRelief.shape;

/** Whether these fit can hang on an answer; a mistake or an advice was told or was not. */
const mayBeOpen = ['automatic-exemption', 'first-time-abate', 'reasonable-cause', 'estimated-tax-waiver'];

/** Every key that is made of an id of the math, of a levy, of the time to collect, of a passport or of penalty relief. */
export const LIMIT_KEYS: Built = [
  ['math', MathStepId.options],
  ['math', AssumptionId.options.map((id) => `assumption.${id}`)],
  ['keptShare', LevyCautionId.options.map((id) => `caution.${id}`)],
  ['keptShare', PayPeriod.options.map((id) => `each.${id}`)],
  ['keptShare', ['benefit.by-law', 'benefit.by-program']],
  ['debtAge', PauseKind.options.map((id) => `${id}.label`)],
  ['debtAge', line.options.map((id) => `line.${id}`)],
  ['passport', certification.options.map((id) => `answer.${id}`)],
  ['passport', reasons.element.options.map((id) => `reason.${id}`)],
  ['passport', missing.element.options.map((id) => `missing.${id}`)],
  ['passport', verdict.options.map((id) => `reversal.${id}`)],
  ['passport', PassportShield.options.map((id) => `shield.${id}`)],
  ['passport', PassportMistake.options.map((id) => `mistake.${id}`)],
  ['passport', ['by.law', 'by.practice']],
  ['penaltyRelief', ReliefRouteId.options.map((id) => `route.${id}`)],
  ['penaltyRelief', ReliefReason.options.map((id) => `reason.${id}`)],
  ['penaltyRelief', ReliefWay.options.map((id) => `way.${id}`)],
  ['penaltyRelief', ['fits', 'blocked', 'unknown'].map((id) => `verdict.${id}`)],
  ['penaltyRelief', goesOn.element.options.map((id) => `goesOn.${id}`)],
  ['penaltyRelief', ReliefRouteId.options.map((id) => `first.${id}.fits`)],
  ['penaltyRelief', mayBeOpen.map((id) => `first.${id}.unknown`)],
];

const named = (field: string, ids: readonly string[]) =>
  ['money', ids.map((id) => `${field}.${id}`)] as const;

const pauseParts = [
  'happened.why',
  'happened.where',
  ...['from', 'to'].flatMap((part) => ['label', 'ask', 'why', 'where'].map((word) => `${part}.${word}`)),
];

/** The words of their questions. */
export const LIMIT_QUESTION_KEYS: Built = [
  named('filingStatus', FilingStatus.options),
  named('payPeriod', PayPeriod.options),
  named('benefitKind', BenefitKind.options),
  named('shield', ShieldTold.options),
  named('penaltyKind', PenaltyTold.options),
  named('reliefReason', ReliefReasonTold.options),
  ['debtAge', PauseKind.options.map((id) => `${id}.ask`)],
  ['debtAge', pauseParts.map((part) => `pause.${part}`)],
  ['keptShare', ['exempt', 'taken', 'left'].map((id) => `pay.row.${id}`)],
];
