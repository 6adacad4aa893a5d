import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { LocalDate } from '../../src/assessment';
import { Fault } from '../../src/bot/fault';
import { openLog, type Log } from '../../src/server/log';
import { StoreFault } from '../../src/storage';
import { removeCompiled, startCompiled } from '../support/compiled';
import { haveTelltaleTalk, MESSAGES, TELLTALES } from '../support/telltaleTalk';
import { someReport } from '../support/turnReports';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-log-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  removeCompiled();
});

type Line = Readonly<Record<string, unknown>>;

const parsed = (text: string): readonly Line[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line): Line => JSON.parse(line));

/** What is written of a work when the log is closed. */
async function linesOf(work: (log: Log) => void, level: 'info' | 'error' | 'silent' = 'info') {
  const file = join(folder, `${expect.getState().currentTestName?.replace(/\W+/g, '-')}.log`);
  const log = openLog(level, file);
  work(log);
  await log.close();
  return parsed(readFileSync(file, 'utf8'));
}

const TURN_FIELDS = [
  ...['level', 'time', 'channel', 'activity', 'outcome', 'dialog', 'locale', 'notes', 'replies', 'delivery'],
  ...['milliseconds', 'msg'],
];

describe('a line of a turn', () => {
  it('has the fields that are allowed, and no other that a report brings', async () => {
    const report = { ...someReport, text: 'Philomena', conversation: 'webchat/1' };
    const [line = {}] = await linesOf((log) => log.turn(report));
    expect(Object.keys(line).sort()).toEqual([...TURN_FIELDS].sort());
    expect(line).toMatchObject({
      level: 'info',
      msg: 'turn',
      dialog: 'root/intake/noticeDate',
      milliseconds: 12,
    });
  });

  it('names the failure, when there was one', async () => {
    const [line = {}] = await linesOf((log) => log.turn({ ...someReport, error: 'storeFull' }));
    expect(Object.keys(line).sort()).toEqual([...TURN_FIELDS, 'error'].sort());
    expect(line).toMatchObject({ error: 'storeFull' });
  });

  it('calls a channel that nobody knows "other"', async () => {
    const [line] = await linesOf((log) =>
      log.turn({ ...someReport, channel: 'Philomena\n{"level":"error"}' }),
    );
    expect(line).toMatchObject({ channel: 'other' });
  });

  it('says each note once', async () => {
    const notes = ['fallback', 'fallback', 'masked'] as const;
    expect(await linesOf((log) => log.turn({ ...someReport, notes }))).toMatchObject([
      { notes: ['fallback', 'masked'] },
    ]);
  });
});

describe('the level', () => {
  const everything = (log: Log): void => {
    log.started();
    log.turn(someReport);
    log.resealed(2);
    log.failure(new Error('x'));
    log.stopped();
  };

  it.each([
    ['info', ['started', 'turn', 'nothing rests under another key', 'bug', 'stopped']],
    ['error', ['bug']],
    ['silent', []],
  ] as const)('%s tells %j', async (level, told) => {
    expect((await linesOf(everything, level)).map(({ msg }) => msg)).toEqual(told);
  });
});

describe('a line of a failure', () => {
  const thrownBy = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (failure) {
      return failure;
    }
  };

  it('tells the class and the places of a bug, and nothing of its message', async () => {
    const bug = thrownBy(() => LocalDate.parse('Philomena 078-05-1120'));
    expect(bug).toBeInstanceOf(Error);
    const [line = {}] = await linesOf((log) => log.failure(bug));
    expect(Object.keys(line).sort()).toEqual(['at', 'level', 'msg', 'name', 'time']);
    expect(line).toMatchObject({ level: 'error', msg: 'bug', name: 'ZodError' });
  });

  it.each([
    'Philomena 078-05-1120',
    'x\n    at Philomena (/src/078-05-1120/philomena.ts:1:1)\n    at /src/078051120.ts:1:1',
    '',
  ])('tells no word of the message %j', async (message) => {
    const bug = new TypeError(message);
    bug.stack = `TypeError: ${message}\n    at keep (/app/dist/src/bot/turn.js:61:9)\n    at node:internal/x:1:1`;
    const lines = await linesOf((log) => log.failure(bug));
    expect(JSON.stringify(lines)).not.toMatch(/philomena|078/i);
    expect(lines).toMatchObject([{ name: 'TypeError', at: ['src/bot/turn.js:61:9'] }]);
  });

  it('tells what is wrong and what helps, when an operator can mend it', async () => {
    const lines = await linesOf((log) => {
      log.failure(new Fault('portTaken', '127.0.0.1:3978'));
      log.failure(new StoreFault('storeDamaged'));
    });
    const fault = { msg: 'fault', what: expect.any(String), fix: expect.any(String) };
    expect(lines).toMatchObject([
      { ...fault, code: 'portTaken', about: '127.0.0.1:3978' },
      { ...fault, code: 'storeDamaged' },
    ]);
  });

  it.each([['a string'], [undefined], [null]])('tells only the kind of %j', async (thrown) => {
    expect(await linesOf((log) => log.failure(thrown))).toMatchObject([{ name: typeof thrown, at: [] }]);
  });
});

describe('where lines go', () => {
  const whenWritten = async (file: string, within: number): Promise<number> => {
    const started = performance.now();
    while (performance.now() - started < within && readFileSync(file, 'utf8') === '') await pause(5);
    expect(readFileSync(file, 'utf8')).not.toBe('');
    return performance.now() - started;
  };

  it('a failure is written at once, a turn soon', async () => {
    const [urgent, calm] = [join(folder, 'urgent.log'), join(folder, 'calm.log')];
    for (const file of [urgent, calm]) writeFileSync(file, '');
    openLog('info', urgent).failure(new Error('x'));
    openLog('info', calm).turn(someReport);
    expect(await whenWritten(urgent, 900)).toBeLessThan(900);
    await whenWritten(calm, 5000);
  });

  it('a full disk does not end the process', async () => {
    const log = openLog('info', '/dev/full');
    log.failure(new Error('x'));
    log.turn(someReport);
    await pause(50);
    log.failure(new Error('y'));
    await log.close();
  });
});

describe('the program', () => {
  /** The program as `npm start` runs it, with its output as lines. */
  async function start(settings: NodeJS.ProcessEnv = {}) {
    const environment = { PORT: '0', DATA_DIR: join(folder, 'data'), TODAY: '2026-11-22', ...settings };
    const child = startCompiled('src/server/main', environment);
    const lines: string[] = [];
    let complaint = '';
    child.stderr.on('data', (part) => (complaint += part));
    const output = createInterface(child.stdout);
    const ended = Promise.all([once(child, 'exit'), once(output, 'close')]);
    const address = await new Promise<string>((resolve) => {
      output.on('line', (line) => {
        lines.push(line);
        const found = /^The chat is at (http:\S+?)\/?$/.exec(line)?.[1];
        if (found) resolve(found);
      });
    });
    const end = async (signal: NodeJS.Signals): Promise<number> => {
      child.kill(signal);
      return (await ended)[0][0];
    };
    return { address, lines, end, complaint: () => complaint };
  }

  it('writes a line a turn to the last one, and none with a word of the reader', async () => {
    const program = await start();
    await haveTelltaleTalk(program, async (turns) => {
      const counted = async (): Promise<number> => {
        const told = await (await fetch(`${program.address}/metrics`)).text();
        return Number(/turn_duration_seconds_count\{[^}]*\} (\d+)/.exec(told)?.[1] ?? 0);
      };
      while ((await counted()) < turns) await pause(5);
    });
    expect(await program.end('SIGTERM')).toBe(0);
    const lines = parsed(program.lines.join('\n'));
    expect(lines.map(({ msg }) => msg)).toEqual(['started', ...Array(MESSAGES + 1).fill('turn'), 'stopped']);
    for (const line of lines.slice(1, -1)) expect(Object.keys(line).sort()).toEqual([...TURN_FIELDS].sort());
    expect(program.lines.join('\n').replace(/"time":"[^"]*"/g, '')).not.toMatch(TELLTALES);
    expect(program.complaint()).toBe('');
  });

  it('tells nothing of the message of an error that nobody caught', async () => {
    const preload = join(folder, 'throwing.cjs');
    writeFileSync(
      preload,
      `process.on('SIGUSR2', () => { throw new RangeError('Philomena 078-05-1120'); });`,
    );
    const program = await start({ NODE_OPTIONS: `--require ${preload}` });
    expect(await program.end('SIGUSR2')).toBe(1);
    expect(program.complaint()).toMatch(/RangeError/);
    expect(program.complaint() + program.lines.join('\n')).not.toMatch(/philomena|078/i);
  });
});
