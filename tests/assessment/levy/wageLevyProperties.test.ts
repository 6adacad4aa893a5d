import fc from 'fast-check';
import {
  Cents,
  day,
  FilingStatus,
  PayPeriod,
  wageLevyExemption,
  type WageLevy,
} from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const claims = fc.record({
  filingStatus: fc.constantFrom(...FilingStatus.options),
  payPeriod: fc.constantFrom(...PayPeriod.options),
  dependents: fc.nat(12),
  over65OrBlind: fc.nat(2),
  payDate: fc.integer({ min: 2020, max: 2026 }).map((year) => day(`${String(year)}-06-30`)),
  takeHomePay: fc.nat(2_000_000).map((cents) => Cents.parse(cents)),
});
type Claim = typeof claims extends fc.Arbitrary<infer T> ? T : never;

const levied = (claim: Claim): WageLevy => {
  const levy = wageLevyExemption(claim, factBook);
  if (!levy.ok) throw new Error(JSON.stringify(levy.error));
  return levy.value;
};

const resultCents = ({ exempt }: WageLevy): readonly number[] =>
  exempt.steps.map(({ result }) => ('cents' in result ? result.cents : NaN));

describe('whatever is claimed', () => {
  it('the parts shown make the exempt amount to the cent', () =>
    fc.assert(
      fc.property(claims, (claim) => {
        const shown = resultCents(levied(claim));
        const parts = shown.slice(0, -1);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(shown.at(-1));
      }),
    ));

  it('what is taken and what is left make the pay', () =>
    fc.assert(
      fc.property(claims, (claim) => {
        const { taken, left } = levied(claim);
        expect((taken?.cents ?? NaN) + (left?.cents ?? NaN)).toBe(claim.takeHomePay);
      }),
    ));

  it('one dependent more never takes more', () =>
    fc.assert(
      fc.property(claims, (claim) => {
        const more = levied({ ...claim, dependents: claim.dependents + 1 });
        expect(more.taken?.cents).toBeLessThanOrEqual(levied(claim).taken?.cents ?? NaN);
      }),
    ));

  it('a missing statement never takes less', () =>
    fc.assert(
      fc.property(claims, (claim) => {
        expect(levied(claim).withoutStatement.cost.cents).toBeGreaterThanOrEqual(0);
      }),
    ));
});
