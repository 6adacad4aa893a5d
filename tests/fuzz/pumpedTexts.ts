import type { Pattern } from './everyPattern';

/** One character, class, group mark or count of a pattern. */
const ATOM =
  /\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[^]|\[(?:\\.|[^\]\\])*\]|\(\?(?:<[=!]|<\w+>|[=!:])|[()|^$]|[*+?]\??|\{\d+(?:,\d*)?\}\??|[^]/giu;
const MARK = /^(?:\(.*|[)|^$*+?]\??|\{\d.*|\\[bB])$/u;

const CANDIDATES = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)),
  ...[
    '\n',
    '\t',
    '\r',
    '\0',
    '\x7f',
    'é',
    'ñ',
    '一',
    '\u0301',
    '\u200b',
    '\ufe0f',
    '\u00a0',
    '½',
    '١',
    '—',
    '’',
    '🤷',
    '\u2028',
  ],
];
const BREAKERS = ['!', '\n', '\0', 'x', ' 1'];
const MOST = 40;

/** Texts of one length that are made to be nearly, again and again, what a pattern looks for. */
export function pumpedTexts({ source, flags }: Pattern, length: number): readonly string[] {
  const words = wordsOf(source, flags);
  const letters = [...new Set(words.join(''))];
  const pieces = [
    ...letters,
    ...words,
    ...words.map((word) => `${word} `),
    ...pairs(words),
    words.join(''),
    words.join(' '),
    words.map((word) => word.repeat(3)).join(''),
  ].filter((piece) => piece !== '');
  const heads = ['', ...spread(words, 4), words.join('').slice(0, 40)];
  return [...new Set(pieces)].flatMap((piece, at) =>
    heads
      .slice(0, at < MOST ? heads.length : 1)
      .map((head) => pumped(head, piece, BREAKERS[at % BREAKERS.length] ?? '', length)),
  );
}

function pumped(head: string, piece: string, breaker: string, length: number): string {
  const room = length - head.length - breaker.length;
  return head + piece.repeat(Math.ceil(room / piece.length)).slice(0, room) + breaker;
}

/** Every run of atoms between the marks of a pattern, as a text that it matches; of many, some from all over it. */
function wordsOf(source: string, flags: string): readonly string[] {
  const words = [''];
  for (const [atom] of source.matchAll(ATOM)) {
    if (MARK.test(atom)) words.push('');
    else words.push((words.pop() ?? '') + exampleOf(atom, flags));
  }
  return spread(
    [...new Set(words)].filter((word) => word !== ''),
    MOST,
  );
}

function exampleOf(atom: string, flags: string): string {
  const own = flags.replace(/[gy]/g, '');
  const alone = new RegExp(`^(?:${atom})$`, own);
  return (
    CANDIDATES.find((each) => /[\p{L}\p{N} ]/u.test(each) && alone.test(each)) ??
    CANDIDATES.find((each) => alone.test(each)) ??
    ''
  );
}

const pairs = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, at) => [word + (words[at + 1] ?? ''), `${word} ${words[at + 1] ?? ''} `]);

const spread = <T>(all: readonly T[], most: number): readonly T[] =>
  all.length <= most
    ? all
    : Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
        (each) => each !== undefined,
      );
