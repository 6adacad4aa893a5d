import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const notOurs = new Set(['.git', 'node_modules', 'dist', 'data', 'coverage', '.env']);

/** Every file of the house by its path from the top; what npm, the compiler and the store leave behind is not ours. */
const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });

const files = filesUnder('');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

const theHouse = ['src', 'dialogs', 'locales', 'tests', 'deploy'];
const thePapers = [
  'package.json',
  'package-lock.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'PERFORMANCE.md',
  'Dockerfile',
];
const toolConfiguration = /^(\..+|tsconfig(\.\w+)?\.json|knip\.json|(jest|eslint)\.config\.m?js)$/;

describe('the tree', () => {
  it('holds at its top what the client asked for, and tool configuration', () => {
    const top = new Set(files.map((path) => path.split('/')[0] ?? path));
    const strangers = [...top].filter(
      (name) => !theHouse.includes(name) && !thePapers.includes(name) && !toolConfiguration.test(name),
    );
    expect(strangers).toEqual([]);
  });

  it.each(thePapers)('has its %s', (paper) => expect(existsSync(join(root, paper))).toBe(true));

  it('has no file whose name says nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|types|misc|manager|index2)\.(ts|mjs|js)$/i;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });
});

describe('the tests', () => {
  const ofTheirOwn = ['house', 'kills', 'scenarios', 'bench', 'fuzz', 'support'];
  const testFiles = files.filter((path) => path.startsWith('tests/') && path.endsWith('.test.ts'));
  const mirrored = testFiles.filter((path) => !ofTheirOwn.includes(path.split('/')[1] ?? ''));

  it.each(mirrored)('%s stands where its code stands', (path) => {
    const folder = dirname(path).replace(/^tests\/?/, '');
    const code = folder.startsWith('dialogs') ? folder : join('src', folder);
    expect(existsSync(join(root, code))).toBe(true);
  });

  it.each(testFiles)('%s says in a sentence what it holds', (path) => {
    const sentence =
      /(['"`])[^'"`\n]*\w+ [^'"`\n]*\w+ [^'"`\n]*\w+[^'"`\n]*\1,\s*(async\b|\(|function|\w+ =>|\w+\))/;
    expect(textOf(path)).toMatch(sentence);
  });
});

describe('every file', () => {
  const texts = files.filter((path) => !/\.(png|jpg|ico|woff2?)$/.test(path));
  const machine = ['work', 'tmp'].map((folder) => `/${folder}/`);
  const outside = ['..', 'shared'].join('/');

  it.each([...machine, outside])('knows nothing of %s', (place) =>
    expect(texts.filter((path) => textOf(path).includes(place))).toEqual([]),
  );

  it('names no package registry: the reader of this house has her own', () => {
    const registry = /https?:\/\/[^\s/"']*(registry|unpkg|jsdelivr)/;
    expect(texts.filter((path) => registry.test(textOf(path)))).toEqual([]);
  });

  it('keeps the hash of every package in the lockfile', () => {
    const { packages }: { packages: Readonly<Record<string, { readonly integrity?: string }>> } = JSON.parse(
      textOf('package-lock.json'),
    );
    const bare = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(bare.map(([path]) => path)).toEqual([]);
  });
});
