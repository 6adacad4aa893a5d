import { z } from 'zod';
import type { Asset, OfferAssets } from '../budget/offerAssets';
import {
  CollectionPotential,
  reasonableCollectionPotential,
  type OfferInput,
} from '../budget/reasonableCollectionPotential';
import type { Cents } from '../kernel/cents';
import { LocalDate } from '../kernel/localDate';
import { computation } from './computation';
import { Dollars } from './dollars';

const dollars = (what: string) =>
  Dollars.optional().describe(`${what}: dollars, such as "14380.00" or 14380; left out, none`);
const holds = (what: string) =>
  z.boolean().optional().describe(`true or false: ${what}; left out, not known`);

const input = z
  .strictObject({
    debt: Dollars.optional().describe(
      'tax, penalties and interest of all years offered: dollars, such as 71438; left out, not known',
    ),
    monthlyIncome: Dollars.optional().describe(
      'gross income of the household: dollars a month, such as 5490',
    ),
    allowedExpenses: Dollars.optional().describe(
      'what the standards allow to live on, as "allowed" of a budget: dollars a month, such as 5085',
    ),
    remainingMonthlyIncome: Dollars.optional().describe(
      'monthly income less allowable expenses, never negative: dollars, such as 405, or 0 where nothing is left; or instead of it, and not beside it, both monthlyIncome and allowedExpenses',
    ),
    monthsLeft: z
      .int()
      .min(0)
      .max(240)
      .optional()
      .describe(
        'months until the last of all years offered can no longer be collected: a whole number such as 92; left out, not known',
      ),
    jointOffer: z
      .boolean()
      .default(false)
      .describe(
        'true when two spouses offer together, so that two vehicles have an exclusion; left out, false',
      ),
    bank: dollars('cash and personal bank accounts'),
    investments: dollars('stocks, bonds and other investments at their market value'),
    investmentLoan: dollars('loan on the investments'),
    digitalAssets: dollars('digital assets at their value of today'),
    lifeInsurance: dollars('cash value of life insurance'),
    lifeInsuranceLoan: dollars('loan on the life insurance'),
    retirement: dollars('retirement accounts at their market value'),
    retirementLoan: dollars('loan on the retirement accounts'),
    home: dollars('market value of the home that is owned'),
    homeLoan: dollars('mortgages on the home'),
    otherRealEstate: dollars('market value of other real estate'),
    otherRealEstateLoan: dollars('mortgages on the other real estate'),
    vehicle: dollars('market value of the first vehicle that is owned, not leased'),
    vehicleLoan: dollars('loan on the first vehicle'),
    secondVehicle: dollars('market value of the second vehicle that is owned, not leased'),
    secondVehicleLoan: dollars('loan on the second vehicle'),
    thirdVehicle: dollars('market value of the third vehicle that is owned, not leased'),
    thirdVehicleLoan: dollars('loan on the third vehicle'),
    personalEffects: dollars(
      'furniture, personal effects, jewelry, art and other valuables at their market value',
    ),
    personalEffectsLoan: dollars('loan on these'),
    businessBank: dollars('bank accounts of a sole business'),
    businessAssets: dollars('tools, books and equipment of a sole business that earn no income with it'),
    businessAssetsLoan: dollars('loan on the business assets'),
    periodicMonths: z
      .int()
      .min(6)
      .max(24)
      .optional()
      .describe(
        'over how many months an offer by the month is paid: 6 to 24 and no more than monthsLeft; left out, 24 or, if less, monthsLeft',
      ),
    lowIncome: holds('the income is at or below the limit, see low-income'),
    submittedOn: LocalDate.optional().describe(
      'day on which the offer was sent, as YYYY-MM-DD; left out, the day of deemed acceptance is not counted',
    ),
    returnsFiled: holds('every tax return that was due is filed'),
    billed: holds('a bill came for at least one of the debts'),
    estimatedPaymentsMade: holds('the estimated payments of this year are made, or none is due'),
    depositsMade: holds(
      'payroll deposits of this and the two last quarters are made, or there are no employees',
    ),
    noOpenBankruptcy: holds('no bankruptcy case is open'),
    noOpenAuditOrSpouseClaim: holds('no audit and no claim for innocent spouse relief is open'),
  })
  .refine(
    ({ remainingMonthlyIncome: remaining, monthlyIncome, allowedExpenses }) =>
      remaining === undefined
        ? monthlyIncome !== undefined && allowedExpenses !== undefined
        : monthlyIncome === undefined && allowedExpenses === undefined,
    { path: ['remainingMonthlyIncome'] },
  )
  .refine(({ periodicMonths = 0, monthsLeft = periodicMonths }) => periodicMonths <= monthsLeft, {
    path: ['periodicMonths'],
    error: 'it is more than monthsLeft',
  });

/** What an offer in compromise must be at least, and whether one is worth making (IRC 7122). */
export const offer = computation({
  input,
  output: CollectionPotential,
  example: {
    debt: 71438,
    remainingMonthlyIncome: 405,
    monthsLeft: 92,
    bank: 4057,
    vehicle: 17650,
    vehicleLoan: 9876,
  },
  compute: (told, { factBook, asOf }) => reasonableCollectionPotential(offerOf(told), factBook, asOf),
});

type Told = z.output<typeof input>;

const offerOf = (told: Told): OfferInput => ({
  debt: told.debt,
  remainingMonthly: told.remainingMonthlyIncome ?? (told.monthlyIncome ?? 0) - (told.allowedExpenses ?? 0),
  assets: assetsOf(told),
  jointOffer: told.jointOffer,
  monthsLeft: told.monthsLeft,
  periodicMonths: told.periodicMonths,
  lowIncome: told.lowIncome,
  submittedOn: told.submittedOn,
  gates: told,
});

const assetsOf = (told: Told): OfferAssets => ({
  bank: told.bank,
  investments: asset(told.investments, told.investmentLoan),
  digitalAssets: told.digitalAssets,
  lifeInsurance: asset(told.lifeInsurance, told.lifeInsuranceLoan),
  retirement: asset(told.retirement, told.retirementLoan),
  realEstate: [...owned(told.home, told.homeLoan), ...owned(told.otherRealEstate, told.otherRealEstateLoan)],
  vehicles: [
    ...owned(told.vehicle, told.vehicleLoan),
    ...owned(told.secondVehicle, told.secondVehicleLoan),
    ...owned(told.thirdVehicle, told.thirdVehicleLoan),
  ],
  personalEffects: asset(told.personalEffects, told.personalEffectsLoan),
  businessBank: told.businessBank,
  businessAssets: asset(told.businessAssets, told.businessAssetsLoan),
});

const asset = (value: Cents | undefined, loan: Cents | undefined): Asset | undefined =>
  value === undefined ? undefined : { value, loan };

const owned = (value: Cents | undefined, loan: Cents | undefined): readonly Asset[] =>
  value === undefined ? [] : [{ value, loan }];
