import { z } from 'zod';
import { LowIncome, lowIncome as decide } from '../budget/lowIncome';
import { LowIncomePurpose } from '../budget/lowIncomeLimit';
import { PovertyRegion } from '../facts/livingFacts';
import { LocalDate } from '../kernel/localDate';
import { computation } from './computation';
import { Dollars } from './dollars';

const input = z
  .strictObject({
    household: z
      .int()
      .min(1)
      .max(50)
      .describe('persons in the household, the filer counted: 1 to 50, such as 3'),
    region: PovertyRegion.default('contiguous').describe(
      'contiguous for the 48 states, D.C. and the territories, alaska, or hawaii; left out, contiguous',
    ),
    purpose: LowIncomePurpose.default('plan').describe(
      'plan for the reduced fee of a payment plan (Form 13844), offer for an offer in compromise (Form 656), or guideline for the guidelines in force on the day; left out, plan',
    ),
    adjustedGrossIncome: Dollars.optional().describe(
      'adjusted gross income of the latest return: dollars a year, such as "39900.00"; left out, not known',
    ),
    monthlyHouseholdIncome: Dollars.optional().describe(
      'gross monthly income of the whole household, the second test of an offer: dollars, such as 3325; left out, not known',
    ),
    percent: z
      .number()
      .positive()
      .max(1000)
      .optional()
      .describe(
        'percent of the poverty guideline, more than 0 and at most 1000, such as 200, for the purpose guideline only: for plan and offer it is the 250 of the law; left out, 250',
      ),
    guidelineYear: z
      .int()
      .min(1980)
      .max(2100)
      .optional()
      .describe('year of the poverty guidelines, such as 2026; left out, the year of the form in use'),
    acceptanceLetterDate: LocalDate.optional().describe(
      'day printed on the letter that accepts a plan, as YYYY-MM-DD; left out, the last day to ask is not counted',
    ),
  })
  .refine(({ purpose, percent }) => percent === undefined || purpose === 'guideline', {
    path: ['percent'],
    error: 'the purpose is not guideline',
  });

/** Whether an income is low enough for a reduced fee, and up to which amount (IRC 7122(c)(3), 6159(f)). */
export const lowIncome = computation({
  input,
  output: LowIncome,
  example: { household: 3, purpose: 'offer', adjustedGrossIncome: 61200, monthlyHouseholdIncome: 5100 },
  compute: (told, { factBook, asOf }) => decide(told, factBook, asOf),
});
