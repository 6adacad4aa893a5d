import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ci = join(__dirname, '..', '..', '.ci');
const folder = mkdtempSync(join(tmpdir(), 'ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly statuses?: readonly string[];
  readonly unstartable?: number;
  readonly broken?: readonly string[];
}

/** What the run says last, and whether it passes, for tests that ended so and steps that broke. */
function summaryOf({ statuses = ['passed', 'passed'], unstartable = 0, broken = [] }: Run) {
  const file = join(folder, 'results.json');
  const count = (status: string): number => statuses.filter((each) => each === status).length;
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: count('passed'),
      numFailedTests: count('failed'),
      numRuntimeErrorTestSuites: unstartable,
      testResults: [
        { assertionResults: statuses.map((status) => ({ status, fullName: `a ${status} test` })) },
      ],
    }),
  );
  return lastLine([file, ...broken]);
}

function lastLine(args: readonly string[]) {
  const { stdout, status } = spawnSync(process.execPath, [join(ci, 'summary.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { line: stdout.trim().split('\n').at(-1), status };
}

describe('the last line of a run', () => {
  it('counts what passed', () => expect(summaryOf({})).toEqual({ line: '2 passed, 0 failed', status: 0 }));

  it('counts what failed', () =>
    expect(summaryOf({ statuses: ['passed', 'failed'], broken: ['npm test'] })).toEqual({
      line: '1 passed, 1 failed',
      status: 1,
    }));

  it.each(['pending', 'todo', 'skipped', 'disabled'])('counts a %s test as failed', (status) =>
    expect(summaryOf({ statuses: ['passed', status] })).toEqual({ line: '1 passed, 1 failed', status: 1 }),
  );

  it('counts a test file that could not start as failed', () =>
    expect(summaryOf({ unstartable: 1, broken: ['npm test'] }).line).toBe('2 passed, 1 failed'));

  it('counts a check that broke as failed', () =>
    expect(summaryOf({ broken: ['npm run check'] })).toEqual({ line: '2 passed, 1 failed', status: 1 }));

  it('counts tests that broke without a failing test, such as a build that does not compile', () =>
    expect(summaryOf({ broken: ['npm test'] })).toEqual({ line: '2 passed, 1 failed', status: 1 }));

  it('fails when no results were written', () =>
    expect(lastLine([join(folder, 'nothing.json'), 'npm ci'])).toEqual({
      line: '0 passed, 1 failed',
      status: 1,
    }));

  it('fails when nothing ran at all', () => expect(summaryOf({ statuses: [] }).status).toBe(1));
});

describe('the run', () => {
  const house = join(folder, 'house');
  const tools = join(folder, 'tools');
  beforeAll(() => {
    cpSync(ci, join(house, '.ci'), { recursive: true });
    mkdirSync(tools);
  });

  /** Runs it with an npm that only says what it was told, writes one passed test, and fails at the given step. */
  function runWith(brokenStep: string) {
    const results = JSON.stringify({
      numPassedTests: 1,
      numFailedTests: 0,
      numRuntimeErrorTestSuites: 0,
      testResults: [],
    });
    const npm = [
      '#!/usr/bin/env bash',
      'echo "npm $*, CI=$CI"',
      'for each in "$@"; do case "$each" in --outputFile=*) echo "$RESULTS" > "${each#*=}" ;; esac; done',
      `case "npm $*" in "${brokenStep}"*) exit 1 ;; esac`,
    ];
    writeFileSync(join(tools, 'npm'), npm.join('\n'), { mode: 0o755 });
    const env = { ...process.env, PATH: `${tools}:${process.env['PATH']}`, RESULTS: results };
    const { stdout, status } = spawnSync(join(house, '.ci', 'run'), { encoding: 'utf8', env });
    return { lines: stdout.trim().split('\n'), status };
  }

  it('installs clean, checks, tests, and passes when all of it does', () => {
    const { lines, status } = runWith('nothing');
    expect(lines).toEqual([
      'npm ci, CI=true',
      'npm run check, CI=true',
      expect.stringMatching(/^npm test -- .*--json/),
      '1 passed, 0 failed',
    ]);
    expect(status).toBe(0);
  });

  it.each(['npm run check', 'npm test'])('fails when %s does, and still counts the tests', (step) => {
    const { lines, status } = runWith(step);
    expect(lines.at(-1)).toBe('1 passed, 1 failed');
    expect(status).toBe(1);
  });

  it('stops when the install fails', () => {
    const { lines, status } = runWith('npm ci');
    expect(lines).toEqual(['npm ci, CI=true', 'broken: npm ci', '0 passed, 1 failed']);
    expect(status).toBe(1);
  });
});
