import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');

/** The files under some folders of the house that end so, by their path from the top. */
export const filesUnder = (folders: readonly string[], ending: RegExp): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1)),
  );

export const pathOf = (file: string): string => join(root, file);

/** Every node of a file's syntax that a look at it finds worth something. */
export function found<T>(file: string, look: (node: ts.Node) => T | undefined): readonly T[] {
  const source = ts.createSourceFile(file, readFileSync(pathOf(file), 'utf8'), ts.ScriptTarget.Latest);
  const all: T[] = [];
  const visit = (node: ts.Node): void => {
    const seen = look(node);
    if (seen !== undefined) all.push(seen);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return all;
}
