import { computations, day, LocalDate } from '../../src/assessment';
import { isOfficial } from '../../src/facts/officialHosts';
import { runCompute } from '../../src/server/computeCommand';
import { figuresOf } from '../support/figuresOf';

const run = (name: string, input: unknown, ...args: readonly string[]) =>
  runCompute([name, ...args], {
    readInput: async () => (typeof input === 'string' ? input : JSON.stringify(input)),
    today: () => day('2026-11-22'),
  });

const names = Object.keys(computations);

function computationOf(name: string) {
  const found = computations[name];
  if (!found) throw new Error(`no computation ${name}`);
  return found;
}

const exampleOf = (name: string): Record<string, unknown> => ({ ...Object(computationOf(name).example) });

/** The fields of an input with their descriptions, as a program reads them from `--schema`. */
async function fieldsOf(name: string): Promise<Record<string, { description?: string }>> {
  const { input } = JSON.parse((await run(name, '', '--schema')).stdout);
  return input.properties;
}

describe('what can be computed', () => {
  it('holds every name that is promised', () =>
    expect(names).toEqual(
      expect.arrayContaining([
        'interest',
        'failure-to-pay',
        'failure-to-file',
        'project-balance',
        'plan-cost',
        'wage-levy',
        'bank-hold',
        'collection-statute',
        'offer',
        'budget',
        'plan-fee',
        'low-income',
        'compare-options',
      ]),
    ));

  it.each(['', 'interests', 'constructor', '__proto__'])(
    'is refused in one line that lists the names: "%s"',
    async (name) => {
      const { stdout, stderr, status } = await run(name, {});
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(stderr).toBe(`what to compute: should be one of ${names.join(', ')}\n`);
    },
  );
});

describe.each(names)('compute %s', (name) => {
  it('answers its own example, in the shape of its own output', async () => {
    const { stdout, stderr, status } = await run(name, exampleOf(name));
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const answer = JSON.parse(stdout);
    expect(answer).not.toHaveProperty('unknown.gaps');
    expect(computationOf(name).output.safeParse(answer).error).toBeUndefined();
  });

  it('prints the same bytes twice', async () =>
    expect(await run(name, exampleOf(name))).toEqual(await run(name, exampleOf(name))));

  it('shows the math of every figure, from official sources with the day on which they were read', async () => {
    const figures = figuresOf(JSON.parse((await run(name, exampleOf(name))).stdout));
    // These tell no amount.
    expect(figures.length > 0).toBe(!['penalty-relief', 'check-contact'].includes(name));
    for (const { steps, citations } of figures) {
      expect(steps.length).toBeGreaterThan(0);
      for (const step of steps) expect(step.citations.length).toBeGreaterThan(0);
      expect(citations.length).toBeGreaterThan(0);
      for (const { url, verified } of [...citations, ...steps.flatMap((step) => step.citations)]) {
        expect(isOfficial(url)).toBe(true);
        expect(LocalDate.safeParse(verified).success).toBe(true);
        expect(verified <= '2026-11-22').toBe(true);
      }
    }
  });

  it('describes each field of its input', async () => {
    const fields = await fieldsOf(name);
    expect(Object.keys(fields).length).toBeGreaterThan(0);
    for (const field of Object.values(fields)) expect(field.description).toEqual(expect.any(String));
  });

  it('refuses a wrong value of any field in one line that names it', async () => {
    for (const field of Object.keys(await fieldsOf(name))) {
      const { stdout, stderr, status } = await run(name, { ...exampleOf(name), [field]: { wrong: null } });
      expect({ field, stdout, status }).toEqual({ field, stdout: '', status: 2 });
      expect(stderr).toMatch(new RegExp(`^${field}[.:]`));
      expect(stderr.split('\n')).toEqual([expect.any(String), '']);
    }
  });

  it('refuses a field that it does not have', async () => {
    const { stdout, stderr, status } = await run(name, { ...exampleOf(name), colour: 1 });
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^colour: is not a field; should be one of [^\n]+\n$/);
  });

  it.each(['', '[]', 'null', '{"'])(
    'refuses what is no object and shows one that works: %s',
    async (input) => {
      const { stdout, stderr, status } = await run(name, input);
      expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
      expect(stderr).toBe(`input: should be one JSON object, such as ${JSON.stringify(exampleOf(name))}\n`);
    },
  );
});
