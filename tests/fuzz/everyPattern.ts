import ts from 'typescript';
import { filesUnder, found, pathOf } from './sourceFiles';

/** A regular expression of ours, and the file that it comes from. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

const FOLDERS = ['src', 'dialogs'];
const filesOfOurs = filesUnder(FOLDERS, /\.(?:ts|js)$/);

/** Files that start a program when they are loaded; what they use is loaded without them. */
const PROGRAMS = /\/(?:main|chat|assess|copyBrowserFiles|requireNode24)\.ts$/;

/** Every regular expression that stands written in our code, scripts of the page too. */
export const writtenPatterns = (): readonly Pattern[] =>
  filesOfOurs.flatMap((file) =>
    found(file, (node) => {
      if (!ts.isRegularExpressionLiteral(node)) return undefined;
      const end = node.text.lastIndexOf('/');
      return { file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) };
    }),
  );

/** The files that build regular expressions from pieces. */
export const buildingFiles = (): readonly string[] =>
  filesOfOurs.filter((file) => found(file, isBuilt).length > 0);

const isBuilt = (node: ts.Node): true | undefined =>
  (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
  ts.isIdentifier(node.expression) &&
  node.expression.text === 'RegExp'
    ? true
    : undefined;

/** Every regular expression that our code builds while its modules load and while `work` runs. */
export function builtPatterns(work: (load: (file: string) => unknown) => void): readonly Pattern[] {
  const built: Pattern[] = [];
  const plain = globalThis.RegExp;
  const noting = (made: RegExp): RegExp => {
    const file = callingFile();
    if (file) built.push({ file, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(plain, {
    construct: (target, args, as) => noting(Reflect.construct(target, args, as)),
    apply: (target, self, args) => noting(Reflect.apply(target, self, args)),
  });
  try {
    jest.isolateModules(() => {
      const load = (file: string): unknown => require(pathOf(file));
      filesOfOurs.filter((file) => file.endsWith('.ts') && !PROGRAMS.test(file)).forEach(load);
      work(load);
    });
  } finally {
    globalThis.RegExp = plain;
  }
  return built;
}

/** The file of ours that called; `undefined` when it was a package's. */
function callingFile(): string | undefined {
  const calls = (new Error().stack ?? '').split('\n').slice(1);
  const caller = calls.find((call) => !call.includes(__filename)) ?? '';
  return filesOfOurs.find((file) => caller.includes(pathOf(file)));
}
