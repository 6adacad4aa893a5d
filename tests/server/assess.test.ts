import { execFile } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { CaseAssessment, CaseInput, day } from '../../src/assessment';
import { runAssess } from '../../src/server/assessCommand';
import { assessed } from '../support/assessed';
import { removeCompiled, startCompiled } from '../support/compiled';

const run = (input: string, ...args: readonly string[]) =>
  runAssess(args, { readInput: async () => input, today: () => day('2026-11-22') });
const letter = '{"notice":"LT11","noticeDate":"2026-10-27","amountDue":"34200.00","taxYears":[2021,2022]}';

describe('npm run assess', () => {
  it('prints the assessment of the case on the day that is asked for', async () => {
    const { stdout, stderr, status } = await run(letter, '--as-of', '2026-11-22');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(CaseAssessment.parse(JSON.parse(stdout))).toMatchObject({
      asOf: '2026-11-22',
      notice: { code: 'LT11' },
      mainDeadline: { kind: 'cdp-request', lastDay: '2026-11-27' },
      amountDue: 3_420_000,
    });
  });

  it('takes today when no day is given', async () =>
    expect(JSON.parse((await run(letter)).stdout).asOf).toBe('2026-11-22'));

  it('answers a case of which nothing is known', async () =>
    expect(JSON.parse((await run('{}')).stdout).notice).toEqual({ standing: 'unknown' }));

  it.each([
    ['"34200.00"', 3_420_000],
    ['"34200.5"', 3_420_050],
    ['"34200"', 3_420_000],
    ['34200', 3_420_000],
    ['"0"', 0],
  ])('reads an amount of %s', (amountDue, cents) =>
    expect(CaseInput.parse(JSON.parse(`{"amountDue":${amountDue}}`)).amountDue).toBe(cents),
  );
});

describe('bad input is one line that names the field and what it should be, and status 2', () => {
  it.each([
    ['{"noticeDate":"2026-02-30"}', /^noticeDate: should be a day as YYYY-MM-DD/],
    ['{"noticeDate":"10/27/2026"}', /^noticeDate: should be a day as YYYY-MM-DD/],
    ['{"printedDeadline":20261127}', /^printedDeadline: should be a day/],
    ['{"amountDue":"$34,200.00"}', /^amountDue: should be dollars as a decimal string/],
    ['{"amountDue":"-5"}', /^amountDue: /],
    ['{"amountDue":-5}', /^amountDue: /],
    ['{"amountDue":34.5}', /^amountDue: /],
    ['{"amountDue":"1.005"}', /^amountDue: /],
    ['{"amountDue":null}', /^amountDue: /],
    ['{"taxYears":[2021,"x"]}', /^taxYears\.1: should be a list/],
    ['{"taxYears":2021}', /^taxYears: should be a list/],
    ['{"abroad":"yes"}', /^abroad: should be true or false/],
    [
      '{"levy":{"kind":"house"}}',
      /^levy\.kind: should be one of bank, wages, social-security, state-refund$/m,
    ],
    ['{"levy":{"kind":"bank","servedDate":"soon"}}', /^levy\.servedDate: should be a day/],
    ['{"levy":"bank"}', /^levy: should be an object/],
    [
      '{"levy":{"kind":"bank","on":"2026-11-20"}}',
      /^levy\.on: is not a field; should be one of kind, servedDate$/m,
    ],
    ['{"canPay":"maybe"}', /^canPay: should be one of in-full, within-180-days, monthly, not-at-all$/m],
    ['{"notice":5}', /^notice: should be the code/],
    [`{"notice":"${'x'.repeat(201)}"}`, /^notice: should be the code/],
    ['{"colour":1}', /^colour: is not a field; should be one of notice, noticeDate/],
    ['{"a\\nb":1}', /^a b: is not a field/],
    ['{"__proto__":1}', /^__proto__: is not a field/],
    ['[]', /^input: should be one JSON object/],
    ['null', /^input: should be one JSON object/],
    ['"LT11"', /^input: should be one JSON object/],
    ['{"notice":', /^input: should be one JSON object/],
    ['', /^input: should be one JSON object/],
  ])('%s', async (input, line) => {
    const { stdout, stderr, status } = await run(input, '--as-of', '2026-11-22');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(line);
    expect(stderr.split('\n')).toEqual([expect.any(String), '']);
  });

  it.each([
    [['--as-of', '2026-02-30'], /^--as-of: should be a day/],
    [['--as-of', 'today'], /^--as-of: should be a day/],
    [['--as-of'], /^options: should be/],
    [['--when', '2026-11-22'], /^options: should be/],
    [['case.json'], /^options: should be/],
  ])('options %j', async (args, line) => {
    const { stderr, status } = await run(letter, ...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(line);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('--schema', () => {
  it('describes input and output, each field of the input with what it should be', async () => {
    const { input, output } = JSON.parse((await run('', '--schema')).stdout);
    expect(Object.keys(input.properties)).toEqual(Object.keys(CaseInput.shape));
    for (const field of Object.values<{ description?: string }>(input.properties))
      expect(field.description).toEqual(expect.any(String));
    expect(input.additionalProperties).toBe(false);
    expect(output.required).toEqual(
      expect.arrayContaining(['asOf', 'notice', 'deadlines', 'options', 'missing']),
    );
  });
});

describe('as a process', () => {
  afterAll(removeCompiled);

  const ask = async (input: string, ...args: readonly string[]) => {
    const child = startCompiled('src/server/assess', { PATH: process.env['PATH'] }, args);
    child.stdin.end(input);
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise((ended) => child.once('close', ended)),
    ]);
    return { stdout, stderr, status };
  };

  it('gives the same answer as the core', async () => {
    const { stdout, stderr, status } = await ask(letter, '--as-of', '2026-11-22');
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const expected = assessed({
      notice: 'LT11',
      noticeDate: '2026-10-27',
      amountDue: '34200.00',
      taxYears: [2021, 2022],
    });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  it('ends with status 2 and one line on bad input', async () => {
    const { stdout, stderr, status } = await ask('{"noticeDate":"2026-02-30"}', '--as-of', '2026-11-22');
    expect({ stdout, status }).toEqual({ stdout: '', status: 2 });
    expect(stderr).toMatch(/^noticeDate: should be [^\n]+\n$/);
  });
});

describe('as an npm script', () => {
  it('prints nothing but the answer', async () => {
    const root = join(__dirname, '..', '..');
    const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done, fail) => {
      const child = execFile(
        'npm',
        ['run', '--silent', 'assess', '--', '--as-of', '2026-11-22'],
        { cwd: root },
        (error, stdout, stderr) => (error ? fail(error) : done({ stdout, stderr })),
      );
      child.stdin?.end(letter);
    });
    expect(JSON.parse(stdout).asOf).toBe('2026-11-22');
    expect(stderr.replace(/^npm warn .*\n/gm, '')).toBe('');
  }, 120_000);
});
