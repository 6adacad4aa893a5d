import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const root = join(__dirname, '..', '..');
const tool = (name: string): string => join(root, 'node_modules', '.bin', name);

/** What the compiler says to `code` standing beside the conversation's files. */
function typeErrorsOf(code: string): readonly string[] {
  const planted = join(root, 'src', 'conversation', 'planted.ts');
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (path) => path === planted || fileExists(path);
  host.readFile = (path) => (path === planted ? code : readFile(path));
  host.getSourceFile = (path, ...rest) =>
    path === planted
      ? ts.createSourceFile(path, code, options.target ?? ts.ScriptTarget.ES2023)
      : getSourceFile(path, ...rest);
  const program = ts.createProgram([planted], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(planted))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

/** A house of a few files in a folder of its own, gone when the test ends. */
function withHouse<T>(files: Readonly<Record<string, string>>, visit: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return visit(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the compiler', () => {
  it('refuses a sentence that no locale file holds', () => {
    const errors = typeErrorsOf("import { say } from './reply';\nexport const x = say('intake:nope');\n");
    expect(errors).toEqual([expect.stringContaining('intake:nope')]);
  });

  it('accepts a sentence that a locale file holds', () => {
    expect(typeErrorsOf("import { say } from './reply';\nexport const x = say('common:yes');\n")).toEqual([]);
  });
});

describe('the search for unused code', () => {
  const knip = (folder: string) =>
    spawnSync(tool('knip'), ['--directory', folder, '--no-progress'], { encoding: 'utf8' });
  const house = {
    'package.json': '{ "name": "planted", "version": "1.0.0" }',
    'src/assessment/index.ts': "export { used } from './used';\n",
    'src/assessment/used.ts': 'export const used = 1;\n',
  };
  const withConfig = (files: Readonly<Record<string, string>>) =>
    withHouse(files, (folder) => {
      cpSync(join(root, 'knip.json'), join(folder, 'knip.json'));
      return knip(folder);
    });

  it('passes a house where everything is used', () => expect(withConfig(house).status).toBe(0));

  it('names a file that nobody imports and an export that nobody uses', () => {
    const { status, stdout } = withConfig({
      ...house,
      'src/assessment/used.ts': 'export const used = 1;\nexport const orphanExport = 2;\n',
      'src/assessment/orphanFile.ts': 'export const lonely = 1;\n',
    });
    expect(status).not.toBe(0);
    expect(stdout).toContain('orphanFile.ts');
    expect(stdout).toContain('orphanExport');
  });
});

describe('the formatter', () => {
  const prettier = (code: string) =>
    spawnSync(
      tool('prettier'),
      ['--check', '--config', join(root, '.prettierrc.json'), '--stdin-filepath', 'planted.ts'],
      {
        cwd: root,
        input: code,
        encoding: 'utf8',
      },
    ).status;

  it('refuses double quotes', () => expect(prettier('export const x = "a";\n')).not.toBe(0));
  it('accepts its own style', () => expect(prettier("export const x = 'a';\n")).toBe(0));
});

describe('the scripts', () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(
    execFileSync('node', ['-p', 'JSON.stringify(require("./package.json").scripts)'], {
      cwd: root,
      encoding: 'utf8',
    }),
  );

  it.each(['types', 'lint', 'unused', 'format'])('runs %s in every check', (name) =>
    expect(scripts['check']).toContain(`npm run ${name}`),
  );
});
