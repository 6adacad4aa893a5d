import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
const readme = textOf('README.md');
const all = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, found]) => found ?? '')),
];

describe('the papers of the house', () => {
  const papers = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
  const links = papers.flatMap((paper) =>
    all(textOf(paper), /\]\((?!https?:)([^)#]+)\)/g).map((link) => [paper, link] as const),
  );

  it.each(links)('%s links to %s, which is there', (paper, link) =>
    expect(existsSync(join(root, dirname(paper), link))).toBe(true),
  );

  const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(textOf('package.json'));
  const promised = papers.flatMap((paper) => all(textOf(paper), /npm run (?:--silent )?([\w:]+)/g));

  it.each([...new Set([...promised, 'start', 'test'])])('npm run %s is a script', (name) =>
    expect(Object.keys(scripts)).toContain(name),
  );

  it('README explains each setting of .env.example, and no other', () => {
    const offered = all(textOf('.env.example'), /^#? ?([A-Z][A-Z_]+)=/gm);
    expect([...all(readme, /^\| `([A-Z_]+)` +\|/gm)].sort()).toEqual([...offered].sort());
  });

  it.each(all(readme, /^ {2,4}(\w+)\/ /gm))('the folder %s of the map is there', (name) =>
    expect(['src', 'src/assessment'].some((parent) => existsSync(join(root, parent, name)))).toBe(true),
  );

  it('README names each folder of src', () => {
    const rows = all(textOf('.eslint/wallTable.mjs'), /^ {2}'src\/(\w+)':/gm);
    expect(rows.filter((name) => !new RegExp(`^  ${name}/ `, 'm').test(readme))).toEqual([]);
  });
});
