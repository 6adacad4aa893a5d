import { z } from 'zod';
import { PenaltyRelief, penaltyRelief as computed } from '../charges/penaltyRelief';
import { dayOf } from '../kernel/localDate';
import { ChargeDay } from './chargeDay';
import { computation } from './computation';
import { Dollars } from './dollars';

const yesOrNo = (what: string) => z.boolean().optional().describe(`true or false: ${what}`);

const PENALTIES = [
  'failure-to-file',
  'failure-to-pay',
  'failure-to-deposit',
  'estimated-tax',
  'accuracy',
] as const;

const input = z.strictObject({
  penalty: z.enum(PENALTIES).describe(`the penalty, one of ${PENALTIES.join(', ')}`),
  taxYear: z
    .int()
    .min(1980)
    .max(2200)
    .describe('the tax year of the penalty, which must be over, such as 2024'),
  amount: Dollars.optional().describe('the penalty as billed, in dollars: "512.50"; left out, not known'),
  billed: yesOrNo('the penalty is on a bill already; left out, true'),
  taxPaid: yesOrNo('the tax itself is paid in full; left out, false'),
  irsMistake: yesOrNo('the penalty rests on a mistake of the IRS; left out, false'),
  writtenAdvice: yesOrNo('wrong written advice of the IRS was followed (IRC 6404(f)); left out, false'),
  priorYearsFiledOnTime: yesOrNo(
    'the returns of the three years before were filed on time, or none was needed; left out, not known',
  ),
  priorPenalty: yesOrNo(
    'a penalty of those three years stands, other than one on estimated tax or one removed for reasonable cause or a mistake; left out, not known',
  ),
  earlierFirstTimeRelief: yesOrNo('first-time relief was given in those three years; left out, not known'),
  reasonableCause: yesOrNo(
    'illness, disaster, lost records or the like stood in the way in spite of ordinary care; left out, not known',
  ),
  unusualCircumstance: yesOrNo(
    'for estimated-tax: a casualty, a disaster or another unusual circumstance stood in the way; left out, not known',
  ),
  retiredOrDisabled: yesOrNo(
    'for estimated-tax: retired after reaching 62, or became disabled, in the tax year or the year before; left out, not known',
  ),
  refusedOn: ChargeDay.optional().describe(
    'the date of the letter that refuses relief, as YYYY-MM-DD; left out, none was refused',
  ),
});

/** Which relief from a penalty to look at first, and what it would take off (IRM 20.1.1). */
export const penaltyRelief = computation({
  input,
  output: PenaltyRelief,
  example: { penalty: 'failure-to-pay', taxYear: 2024, priorYearsFiledOnTime: true, priorPenalty: false },
  refuses: ({ taxYear }, { asOf }) => {
    const over = dayOf(taxYear + 1, 1, 1);
    return over && over <= asOf
      ? undefined
      : { path: ['taxYear'], shouldBe: 'a year that is over: before, no penalty of it can stand' };
  },
  compute: ({ billed, taxPaid, irsMistake, writtenAdvice, ...rest }, { factBook, asOf }) =>
    computed(
      {
        ...rest,
        billed: billed ?? true,
        taxPaid: taxPaid ?? false,
        irsMistake: irsMistake ?? false,
        writtenAdvice: writtenAdvice ?? false,
      },
      factBook,
      asOf,
    ),
});
