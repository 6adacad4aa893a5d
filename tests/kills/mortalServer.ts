import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { startCompiled } from '../support/compiled';

/** A server whose process is killed again and again; another one is warm and takes its place at once. */
export class MortalServer {
  /** How many of its processes were killed while they ran. */
  kills = 0;
  /** What its processes said on standard error. */
  complaints = '';
  /** Its log lines. */
  readonly said: string[] = [];
  private standby: ChildProcessWithoutNullStreams;
  private child: ChildProcessWithoutNullStreams;
  private place: Promise<string | undefined>;
  private here: string | undefined;

  constructor(private readonly settings: NodeJS.ProcessEnv) {
    this.standby = this.warm();
    this.child = this.standby;
    this.place = this.start();
  }

  /** Where it answers at this moment; `undefined` while it starts. */
  get address(): string | undefined {
    return this.here;
  }

  /** Resolves when the process of this moment answers. */
  async up(): Promise<void> {
    if ((await this.place) === undefined) throw new Error(`the server ended: ${this.complaints}`);
  }

  /** Kill -9, whatever it does just now, and the next process starts. */
  async kill(): Promise<void> {
    const { child } = this;
    const ended = once(child, 'exit');
    this.here = undefined;
    if (child.exitCode !== null) throw new Error(`the server ended: ${this.complaints}`);
    process.kill(Number(child.pid), 'SIGKILL');
    const [, signal] = await ended;
    if (signal === 'SIGKILL') this.kills += 1;
    this.place = this.start();
  }

  /** Ends it in order. */
  async stop(): Promise<void> {
    await this.up();
    const ended = once(this.child, 'exit');
    this.here = undefined;
    process.kill(Number(this.child.pid), 'SIGTERM');
    process.kill(Number(this.standby.pid), 'SIGKILL');
    await ended;
  }

  private async start(): Promise<string | undefined> {
    this.child = this.standby;
    this.standby = this.warm();
    const { child } = this;
    child.stdin.write('start\n');
    const lines = createInterface(child.stdout);
    const listening = new Promise<string | undefined>((resolve) => {
      child.once('exit', () => resolve(undefined));
      lines.on('line', (line) => {
        const port = /http:\/\/localhost(:\d+)\//.exec(line)?.[1];
        if (port === undefined) this.said.push(line);
        else resolve(`http://127.0.0.1${port}`);
      });
    });
    const address = await listening;
    if (child === this.child) this.here = address;
    return address;
  }

  private warm(): ChildProcessWithoutNullStreams {
    const child = startCompiled('tests/support/standbyServer', this.settings);
    child.stderr.on('data', (chunk: Buffer) => (this.complaints += chunk.toString()));
    // A process that is killed closes its input under us.
    child.stdin.on('error', () => undefined);
    return child;
  }
}
