import { z } from 'zod';
import type { MonthlyMoney, Vehicle } from '../budget/monthlyExpenses';
import { MonthlyBudget, monthlyBudget } from '../budget/monthlyBudget';
import { TransportArea } from '../facts/livingFacts';
import { computation } from './computation';
import { Dollars } from './dollars';

const perMonth = (what: string) =>
  Dollars.optional().describe(`${what}: dollars a month, such as "1250.00" or 1250; left out, none`);
const operating = (which: string) =>
  `fuel, insurance, repairs, registration, parking and tolls of the ${which} vehicle: dollars a month, such as 240; left out, not known, and the standard is taken`;
const years = z.int().min(0).max(100).optional();
const miles = z.int().min(0).max(2_000_000).optional();

const input = z
  .strictObject({
    persons: z
      .int()
      .min(1)
      .max(30)
      .describe('how many persons live on this money, as on the latest tax return: 1 to 30'),
    personsFrom65: z
      .int()
      .min(0)
      .max(30)
      .default(0)
      .describe('how many of these persons are 65 or older, at most all of them; left out, none'),
    wages: perMonth('gross wages before anything is taken off'),
    selfEmployment: perMonth('net income of a business, without depreciation'),
    socialSecurity: perMonth('Social Security'),
    pensions: perMonth('pensions'),
    unemployment: perMonth('unemployment benefits'),
    interestAndDividends: perMonth('interest, dividends and distributions'),
    rent: perMonth('net rent received'),
    childSupport: perMonth('child support received'),
    alimony: perMonth('alimony received'),
    otherHouseholdIncome: perMonth('what others in the household pay for its costs'),
    otherIncome: perMonth('any other income'),
    food: perMonth('food, clothing, household supplies and personal care'),
    outOfPocketHealth: perMonth('health care beside insurance'),
    housing: perMonth('rent or mortgage, property tax, insurance, utilities, telephone and internet'),
    countyHousingStandard: Dollars.optional().describe(
      'the published housing and utilities standard of the county and family size: dollars a month, such as 2150; left out, not known',
    ),
    vehicles: z
      .int()
      .min(0)
      .max(2)
      .optional()
      .describe(
        'how many vehicles the household uses: 0, 1 or 2, no fewer than those of which something is told; left out, those, and the first comes before the second',
      ),
    area: TransportArea.optional().describe(
      `the listed metropolitan area of the county, else its census region, one of ${TransportArea.options.join(', ')}; left out, not known`,
    ),
    firstVehiclePayment: perMonth('loan or lease of the first vehicle'),
    firstVehicleOperating: Dollars.optional().describe(operating('first')),
    firstVehicleYears: years.describe('age of the first vehicle in whole years, such as 10'),
    firstVehicleMiles: miles.describe('miles on the first vehicle, such as 125000'),
    secondVehiclePayment: perMonth('loan or lease of the second vehicle'),
    secondVehicleOperating: Dollars.optional().describe(operating('second')),
    secondVehicleYears: years.describe('age of the second vehicle in whole years, such as 10'),
    secondVehicleMiles: miles.describe('miles on the second vehicle, such as 125000'),
    publicTransport: perMonth('fares of buses, trains and the like'),
    taxes: perMonth('current income, Social Security, Medicare and property taxes'),
    healthInsurance: perMonth('health insurance premiums'),
    courtOrdered: perMonth('payments that a court ordered, such as child support'),
    dependentCare: perMonth('care of children or other dependents'),
    termLifeInsurance: perMonth('term life insurance premiums'),
    securedDebts: perMonth('other loans secured by property'),
    studentLoans: perMonth('least payments on federally guaranteed student loans of your own'),
    stateTaxDebt: perMonth('payments of overdue state or local tax'),
    otherNecessary: perMonth('other costs that health, welfare or earning income need, such as union dues'),
    unsecuredDebts: perMonth('credit cards and other unsecured debts'),
    tuition: perMonth('private school or college'),
    charity: perMonth('gifts to charity'),
    voluntaryRetirement: perMonth('voluntary retirement savings'),
  })
  .refine(({ persons, personsFrom65 }) => personsFrom65 <= persons, { path: ['personsFrom65'] })
  .refine((told) => told.vehicles === undefined || told.vehicles >= vehiclesTold(told), {
    path: ['vehicles'],
    error: 'something is told of more vehicles than there are',
  })
  .refine((told) => told.vehicles !== undefined || vehiclesTold(told) < 2 || isToldOf('first', told), {
    path: ['vehicles'],
    error: 'a second vehicle is told of, and nothing of the first',
  });

/** What is left of a month by the allowable living expenses (IRC 7122(d)(2)). */
export const budget = computation({
  input,
  output: MonthlyBudget,
  example: {
    persons: 1,
    wages: 3400,
    taxes: 510,
    housing: 1200,
    vehicles: 1,
    area: 'south',
    firstVehicleOperating: 240,
  },
  compute: (told, { factBook, asOf }) => monthlyBudget(moneyOf(told), factBook, asOf),
});

type Told = z.output<typeof input>;

const moneyOf = (told: Told): MonthlyMoney => ({
  persons: told.persons,
  personsFrom65: told.personsFrom65,
  income: incomeOf(told),
  food: told.food,
  outOfPocketHealth: told.outOfPocketHealth,
  housing: told.housing,
  countyHousingStandard: told.countyHousingStandard,
  vehicles: vehiclesOf(told),
  area: told.area,
  publicTransport: told.publicTransport,
  actual: actualOf(told),
});

const incomeOf = (told: Told): MonthlyMoney['income'] => ({
  wages: told.wages,
  'self-employment': told.selfEmployment,
  'social-security': told.socialSecurity,
  pensions: told.pensions,
  unemployment: told.unemployment,
  'interest-and-dividends': told.interestAndDividends,
  rent: told.rent,
  'child-support': told.childSupport,
  alimony: told.alimony,
  'other-household': told.otherHouseholdIncome,
  other: told.otherIncome,
});

const actualOf = (told: Told): MonthlyMoney['actual'] => ({
  taxes: told.taxes,
  'health-insurance': told.healthInsurance,
  'court-ordered': told.courtOrdered,
  'dependent-care': told.dependentCare,
  'term-life-insurance': told.termLifeInsurance,
  'secured-debts': told.securedDebts,
  'student-loans': told.studentLoans,
  'state-tax-debt': told.stateTaxDebt,
  'other-necessary': told.otherNecessary,
  'unsecured-debts': told.unsecuredDebts,
  tuition: told.tuition,
  charity: told.charity,
  'voluntary-retirement': told.voluntaryRetirement,
});

const vehiclesOf = (told: Told): readonly Vehicle[] =>
  [
    {
      payment: told.firstVehiclePayment,
      operating: told.firstVehicleOperating,
      years: told.firstVehicleYears,
      miles: told.firstVehicleMiles,
    },
    {
      payment: told.secondVehiclePayment,
      operating: told.secondVehicleOperating,
      years: told.secondVehicleYears,
      miles: told.secondVehicleMiles,
    },
  ].slice(0, told.vehicles ?? vehiclesTold(told));

type ToldOfVehicles = {
  readonly [Field in `${'first' | 'second'}Vehicle${'Payment' | 'Operating' | 'Years' | 'Miles'}`]?:
    number | undefined;
};

/** How many vehicles the answers speak of. */
function vehiclesTold(told: ToldOfVehicles): number {
  if (isToldOf('second', told)) return 2;
  return isToldOf('first', told) ? 1 : 0;
}

const isToldOf = (which: 'first' | 'second', told: ToldOfVehicles): boolean =>
  (['Payment', 'Operating', 'Years', 'Miles'] as const).some(
    (what) => told[`${which}Vehicle${what}`] !== undefined,
  );
