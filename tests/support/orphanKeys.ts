import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Sentences } from '../../src/localization/sentences';
import { CORE_KEYS, DIALOG_KEYS } from './builtKeys';
import { entriesOf, type AnySentences } from './sentenceRules';

/** Keys that nobody says: no source names them as they are, and nothing builds them. */
export function orphanKeys(sentences: Sentences | AnySentences): readonly string[] {
  const said = new Set([...BUILT, ...literalKeys()]);
  const keys = entriesOf(sentences).map(({ key }) => key);
  return keys.filter((key) => !said.has(key) && !said.has(key.replace(/_(?:one|other|many)$/, '')));
}

const BUILT = [...CORE_KEYS, ...DIALOG_KEYS].flatMap(([namespace, ids]) =>
  ids.map((id) => `${namespace}:${id}`),
);

const ROOT = resolve(__dirname, '../..');

const literalKeys = (): readonly string[] =>
  ['src', 'dialogs'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => readFileSync(join(ROOT, folder, path), 'utf8').match(LITERAL) ?? []),
  );

/** What stands in quotes and looks like a key. */
const LITERAL = /(?<=')[a-zA-Z]+:[\w.-]+(?=')/g;
