import { day } from '../../../src/assessment';
import { runCompute } from '../../../src/server/computeCommand';

const run = (name: string, input: object) =>
  runCompute([name], { readInput: async () => JSON.stringify(input), today: () => day('2026-11-22') });

const linesOf = async (input: object): Promise<readonly { line: string; allowed: number }[]> =>
  JSON.parse((await run('budget', input)).stdout).lines;

describe('compute budget', () => {
  it('counts a vehicle of which something is told, and grants no public transport beside it', async () => {
    const lines = await linesOf({ persons: 1, firstVehiclePayment: 300, area: 'south' });
    expect(lines.find(({ line }) => line === 'vehicle-ownership')?.allowed).toBe(30_000);
    expect(lines.find(({ line }) => line === 'vehicle-operating')).toBeDefined();
    expect(lines.find(({ line }) => line === 'public-transport')).toBeUndefined();
  });

  it('grants public transport where no vehicle is told of', async () =>
    expect((await linesOf({ persons: 1 })).map(({ line }) => line)).toContain('public-transport'));

  it.each([
    [{ vehicles: 0, firstVehiclePayment: 300 }, /something is told of more vehicles/],
    [{ vehicles: 1, secondVehicleYears: 3 }, /something is told of more vehicles/],
    [{ secondVehiclePayment: 300 }, /nothing of the first/],
  ])('refuses %j', async (told, why) => {
    const { status, stderr } = await run('budget', { persons: 1, ...told });
    expect({ status }).toEqual({ status: 2 });
    expect(stderr).toMatch(/^vehicles: should be /);
    expect(stderr).toMatch(why);
  });

  it.each([{ vehicles: 2, firstVehiclePayment: 300 }, { vehicles: 1 }])('takes %j', async (told) =>
    expect((await run('budget', { persons: 1, ...told })).status).toBe(0),
  );
});

describe('compute offer', () => {
  it.each([
    [{ remainingMonthlyIncome: 5 }, 0],
    [{ monthlyIncome: 5, allowedExpenses: 5 }, 0],
    [{ remainingMonthlyIncome: 5, monthlyIncome: 5, allowedExpenses: 0 }, 2],
    [{ remainingMonthlyIncome: 5, monthlyIncome: 5 }, 2],
    [{ remainingMonthlyIncome: 5, allowedExpenses: 5 }, 2],
    [{ monthlyIncome: 5 }, 2],
  ])('takes what remains, or income and expenses, never both: %j', async (told, status) => {
    const answer = await run('offer', told);
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(status === 0 ? /^$/ : /^remainingMonthlyIncome: should be [^\n]+\n$/);
  });

  it.each([
    [9, 2],
    [10, 0],
    [11, 0],
  ])('takes 10 months by the month with %i left: status %i', async (monthsLeft, status) => {
    const answer = await run('offer', { remainingMonthlyIncome: 5, periodicMonths: 10, monthsLeft });
    expect(answer.status).toBe(status);
  });
});

describe('compute low-income', () => {
  it.each([
    ['guideline', 0],
    ['plan', 2],
    ['offer', 2],
    [undefined, 2],
  ])('takes another percent for the purpose %s: status %i', async (purpose, status) => {
    const answer = await run('low-income', { household: 1, purpose, percent: 200 });
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(status === 0 ? /^$/ : /^percent: should be [^\n]*at most 1000[^\n]*\n$/);
  });
});
