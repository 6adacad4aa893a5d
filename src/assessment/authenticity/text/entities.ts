/** Text with its character references read: `&#105;rs&period;gov` is `irs.gov`. An unknown one stays as it is. */
export const withoutEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));?/gi, character) : text;

function character(reference: string, hex?: string, decimal?: string, name?: string): string {
  if (name) return named[name] ?? named[name.toLowerCase()] ?? reference;
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  return code > 0 && code <= LAST_CODE_POINT ? String.fromCodePoint(code) : reference;
}

const LAST_CODE_POINT = 0x10ffff;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
  period: '.',
  colon: ':',
  sol: '/',
  bsol: '\\',
  commat: '@',
  hyphen: '-',
  dash: '-',
  ndash: '–',
  mdash: '—',
  lowbar: '_',
  num: '#',
  dollar: '$',
  percnt: '%',
  excl: '!',
  quest: '?',
  lpar: '(',
  rpar: ')',
  comma: ',',
  semi: ';',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  hellip: '...',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  iquest: '¿',
  iexcl: '¡',
};
