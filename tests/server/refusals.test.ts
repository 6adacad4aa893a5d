import { day } from '../../src/assessment';
import { runCompute } from '../../src/server/computeCommand';

const run = (args: readonly string[], input: object = {}) =>
  runCompute(args, { readInput: async () => JSON.stringify(input), today: () => day('2026-11-22') });

const refusal = async (name: string, input: object) => (await run([name], input)).stderr;

describe('a refusal says what is wrong', () => {
  it.each([
    [10.5, /; 10\.5 has cents: they go only as text, such as "10\.50"\n$/],
    [-5, /; -5 is negative\n$/],
    ['-5.00', /; "-5\.00" is negative\n$/],
    ['1,000', /; "1,000" is not: digits alone, and at most two of them after a point\n$/],
    [true, /; true is not\n$/],
  ])('with money: %j', async (wages, line) =>
    expect(await refusal('budget', { persons: 1, wages })).toMatch(line),
  );

  it.each([
    [{ household: 1, region: 'guam' }, /^region: should be [^\n]+; "guam" is none of these\n$/],
    [{ household: 0 }, /^household: should be [^\n]+; 0 is too little\n$/],
    [{ household: 51 }, /^household: should be [^\n]+; 51 is too much\n$/],
    [{}, /^household: should be [^\n]+; it is left out\n$/],
    [{ household: '2' }, /^household: should be [^\n]+; "2" is not\n$/],
    [{ household: [2] }, /^household: should be [^\n]+; a list is not\n$/],
    [{ household: 1, acceptanceLetterDate: '2026-02-30' }, /; "2026-02-30" is not\n$/],
  ])('with other fields: %j', async (input, line) =>
    expect(await refusal('low-income', input)).toMatch(line),
  );

  it('in one line, whatever was sent', async () => {
    const line = await refusal('low-income', { household: 1, region: `a\n\u2028${'x'.repeat(500)}` });
    expect(line).toMatch(/^[^\n\u2028]+\n$/);
    expect(line.length).toBeLessThan(250);
  });
});

describe('the day of the question refuses what is still to come', () => {
  it.each([
    [{ dueDate: '2026-11-22' }, 0, /^$/],
    [{ dueDate: '2026-11-23' }, 2, /^dueDate: should be a day not after 2026-11-22\n$/],
    [{ taxYears: [2025] }, 0, /^$/],
    [{ taxYears: [2025, 2026] }, 2, /^taxYears: should be [^\n]*2027-04-15\n$/],
  ])('compare-options %j', async (told, status, line) => {
    const answer = await run(['compare-options'], { amountDue: '12000.00', ...told });
    expect(answer.status).toBe(status);
    expect(answer.stderr).toMatch(line);
  });
});

describe('a schema of an output', () => {
  it('writes a shape that comes again once', async () => {
    const { stdout } = await run(['compare-options', '--schema']);
    const { input, output } = JSON.parse(stdout);
    expect(output.$defs).toBeDefined();
    expect(input.properties.taxOwed.description).toEqual(expect.any(String));
    // The address of a citation is written in one place.
    expect(stdout.split('"verified": {').length - 1).toBe(1);
  });

  it.each(['standing', 'verdict', 'blockers', 'doubts', 'settled', 'missing'])(
    'describes how a way out stands: %s',
    async (field) => {
      const { output } = JSON.parse((await run(['compare-options', '--schema'])).stdout);
      const { properties } = output.properties.options.items;
      const name = String(properties[field].$ref ?? '').replace('#/$defs/', '');
      const description = properties[field].description ?? output.$defs[name]?.description;
      expect(description).toEqual(expect.any(String));
    },
  );
});
