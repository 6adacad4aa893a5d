import { parseArgs } from 'node:util';
import { checkContact, ContactChannel, err, ok, type Result } from '../assessment';
import { factBook } from '../facts';
import { printed, refused, type CommandRun } from './commandRun';
import { labelledMessages } from './labelledMessages';
import type { LabelledMessage } from './labelledMessage';
import { scoreOf } from './scoreOf';
import { scoreTable } from './scoreTable';

/** What the score reads from outside. */
export interface ScoreSurroundings {
  readonly readFile: (path: string) => Promise<string>;
}

/** Scores the check of contacts on labelled files: `score -- [--json] FILE...`. Only channel, text and lang are given to it. */
export async function runScore(
  args: readonly string[],
  { readFile }: ScoreSurroundings,
): Promise<CommandRun> {
  const options = optionsIn(args);
  if (!options) return refused('score: should be [--json] FILE...');
  const messages: LabelledMessage[] = [];
  for (const path of options.paths) {
    const read = await readMessages(path, readFile);
    if (!read.ok) return refused(read.error);
    messages.push(...read.value);
  }
  const score = scoreOf(messages.map((message) => ({ message, standing: standingOf(message) })));
  return options.json ? printed(score) : { stdout: scoreTable(score), stderr: '', status: 0 };
}

async function readMessages(
  path: string,
  readFile: ScoreSurroundings['readFile'],
): Promise<Result<readonly LabelledMessage[], string>> {
  const text = await readFile(path).then(ok, () => err(`${path}: cannot be read`));
  return text.ok ? labelledMessages(path, text.value) : text;
}

const standingOf = ({ channel, text, lang }: LabelledMessage) =>
  checkContact({ channel: Channel.parse(channel), text, lang }, factBook).standing;

const Channel = ContactChannel.catch('unknown');

function optionsIn(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean' } },
      strict: true,
      allowPositionals: true,
    });
    return positionals.length > 0 ? { json: values.json ?? false, paths: positionals } : undefined;
  } catch {
    return undefined;
  }
}
