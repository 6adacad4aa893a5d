import { day } from '../../../src/assessment';
import { runCompute } from '../../../src/server/computeCommand';

const run = (input: object) =>
  runCompute(['compare-options'], {
    readInput: async () => JSON.stringify(input),
    today: () => day('2026-11-22'),
  });

describe('compute compare-options', () => {
  it.each([
    ['6000.00', '4000.00', 0],
    ['6000.00', '4000.01', 2],
    ['10000.01', undefined, 2],
  ])('of $10,000, takes parts of %s and %s: status %i', async (taxOwed, penaltyOwed, status) => {
    const answer = await run({ amountDue: '10000.00', taxYears: [2025], taxOwed, penaltyOwed });
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(status === 0 ? /^$/ : /^taxOwed: should be dollars [^\n]+\n$/);
  });

  it('answers a case of which nothing is known with the questions', async () => {
    const { options, missing } = JSON.parse((await run({})).stdout);
    expect(options).toHaveLength(8);
    expect(missing).toEqual(expect.arrayContaining(['notice', 'amountDue', 'taxYears']));
  });
});
