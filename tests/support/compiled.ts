import { execFile, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { transformFileSync } from '@swc/core';

const ROOT = join(__dirname, '..', '..');

/** Runs a module of ours in a process of its own, to its end. */
export async function runCompiled(module: string, args: readonly string[] = []): Promise<string> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [join(compiled(), `${module}.js`), ...args]);
  return stdout;
}

/** Starts a module of ours in a process of its own, with these settings and no others. */
export function startCompiled(
  module: string,
  settings: NodeJS.ProcessEnv,
  args: readonly string[] = [],
): ChildProcessWithoutNullStreams {
  const file = join(compiled(), `${module}.js`);
  return spawn(process.execPath, [file, ...args], { env: settings, stdio: 'pipe' });
}

/** The same for a process whose files may grow to so many blocks of 512 bytes, as on a disk that is full then. */
export function startConfined(
  module: string,
  settings: NodeJS.ProcessEnv,
  blocks: number,
): ChildProcessWithoutNullStreams {
  const start = `ulimit -f ${blocks} && exec "$0" "$1"`;
  const file = join(compiled(), `${module}.js`);
  return spawn('/bin/sh', ['-c', start, process.execPath, file], { env: settings, stdio: 'pipe' });
}

/** The same for a process that file modes bind: root may write what nobody may, unless it gives that right away. */
export function startUnprivileged(
  module: string,
  settings: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams {
  const file = join(compiled(), `${module}.js`);
  const how = { env: settings, stdio: 'pipe' } as const;
  if (process.getuid?.() !== 0) return spawn(process.execPath, [file], how);
  return spawn('/usr/bin/setpriv', [...BOUND_BY_MODES, process.execPath, file], how);
}

const BOUND_BY_MODES = ['--bounding-set=-dac_override,-dac_read_search', '--inh-caps=-all'];

/** For `afterAll` of a file that used the two above. */
export function removeCompiled(): void {
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
}

let folder: string | undefined;

/** Our sources as plain JavaScript in a temporary folder, made once a test file. */
function compiled(): string {
  if (folder) return folder;
  folder = mkdtempSync(join(tmpdir(), 'notice-guide-compiled-'));
  chmodSync(folder, 0o755);
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(ROOT, 'package.json'), join(folder, 'package.json'));
  for (const part of ['src', 'dialogs', 'locales', 'tests/support']) compileInto(folder, part);
  return folder;
}

function compileInto(target: string, part: string): void {
  for (const entry of readdirSync(join(ROOT, part), { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const source = join(entry.parentPath, entry.name);
    const goal = join(target, source.slice(ROOT.length));
    mkdirSync(dirname(goal), { recursive: true });
    if (entry.name.endsWith('.ts')) writeFileSync(goal.replace(/\.ts$/, '.js'), javaScriptOf(source));
    else cpSync(source, goal);
  }
}

const javaScriptOf = (source: string): string =>
  transformFileSync(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
    module: { type: 'commonjs' },
  }).code;
