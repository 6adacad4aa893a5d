import fc from 'fast-check';

/** Sentences by rule, the same ones for the same seed, with the numbers that the talk is about: each of them must be heard. */
export const ordinaryNumberSet = (seed: number, size: number): readonly string[] =>
  fc.sample(anySentence, { seed, numRuns: size });

const whole = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const padded = (min: number, max: number): fc.Arbitrary<string> =>
  whole(min, max).map((value) => String(value).padStart(String(max).length, '0'));

const year = whole(1998, 2026).map(String);
const month = whole(1, 12);
const dayOfMonth = whole(1, 28);
const MONTHS_EN = ['January', 'Feb.', 'march', 'October', 'Dec'];
const MONTHS_ES = ['enero', 'febrero', 'marzo', 'octubre', 'dic.'];

const writtenBy = <T extends readonly unknown[]>(
  values: fc.Arbitrary<T>,
  ...ways: readonly ((...values: T) => string)[]
): fc.Arbitrary<string> => fc.tuple(values, fc.constantFrom(...ways)).map(([own, way]) => way(...own));

const two = (value: number): string => String(value).padStart(2, '0');

const amount = writtenBy(
  fc.tuple(whole(1, 999_999), padded(0, 99)),
  (dollars) => `$${dollars.toLocaleString('en-US')}`,
  (dollars, cents) => `$${dollars.toLocaleString('en-US')}.${cents}`,
  (dollars, cents) => `$${dollars}.${cents}`,
  (dollars, cents) => `${dollars}.${cents}`,
  (dollars, cents) => `${dollars.toLocaleString('de-DE')},${cents}`,
  (dollars) => `${dollars} dollars`,
  (dollars) => `${dollars} dólares`,
  (dollars) => `USD ${dollars}`,
  (dollars) => String(dollars),
  (dollars) => `${dollars.toLocaleString('en-US')}`,
);

const date = writtenBy(
  fc.tuple(month, dayOfMonth, year),
  (m, d, y) => `${two(m)}/${two(d)}/${y}`,
  (m, d, y) => `${m}/${d}/${y.slice(2)}`,
  (m, d, y) => `${two(m)}-${two(d)}-${y}`,
  (m, d, y) => `${y}-${two(m)}-${two(d)}`,
  (m, d, y) => `${d}.${m}.${y}`,
  (m, d, y) => `${MONTHS_EN[m % 5]} ${d}, ${y}`,
  (m, d, y) => `${d} de ${MONTHS_ES[m % 5]} de ${y}`,
  (m, d, y) => `${two(m)} ${two(d)} ${y}`,
);

const phone = writtenBy(
  fc.tuple(whole(201, 989), whole(200, 999), padded(0, 9999)),
  (area, exchange, line) => `${area}-${exchange}-${line}`,
  (area, exchange, line) => `(${area}) ${exchange}-${line}`,
  (area, exchange, line) => `${area}.${exchange}.${line}`,
  (area, exchange, line) => `1-${area}-${exchange}-${line}`,
  (area, exchange, line) => `+1 ${area} ${exchange} ${line}`,
  (area, exchange, line) => `${area} ${exchange} ${line}`,
  (_area, exchange, line) => `800${exchange}${line}`,
);

const PAPERS = [
  'CP504',
  'CP 14',
  'LT11',
  'LT 1058',
  'Letter 3172',
  'Form 668-A(C)',
  'Form 433-F',
  'CP3219A',
  'carta 1058',
  'aviso CP504',
  'Form 12153',
  '5071C',
  'notice 504',
  '1099-NEC',
  'W-2',
];
const paper = fc.constantFrom(...PAPERS);
const years = fc.array(year, { minLength: 1, maxLength: 5 }).map((all) => all.join(', '));
const time = writtenBy(
  fc.tuple(whole(1, 12), padded(0, 59)),
  (h, m) => `${h}:${m}`,
  (h, m) => `${h}:${m} p.m.`,
  (h) => `${h}am`,
);
const zip = writtenBy(
  fc.tuple(padded(501, 99_950), padded(1, 9999)),
  (five) => `MD ${five}`,
  (five, four) => `TX ${five}-${four}`,
);
const caseAmount = writtenBy(
  fc.tuple(whole(100, 999), whole(10, 99), padded(0, 999)),
  (a, b) => `${a}-${b}`,
  (a, b) => `case ${a}-${b}`,
  (a, b, c) => `folio ${a}-${b}-${c}`,
  (a, b, c) => `${c}-${a}`,
  (a, b) => `P.O. Box ${a}${b}`,
  (a, b) => `${a} Main Street, Apt ${b}`,
  (a, b) => `section ${6000 + a}(a)(${b})`,
  (_a, b) => `${b}%`,
  (_a, b) => `${b} days`,
);

const SENTENCES: readonly (readonly [frame: string, ...numbers: fc.Arbitrary<string>[]])[] = [
  ['#', amount],
  ['#', date],
  ['#', phone],
  ['#', paper],
  ['#', years],
  ['#', zip],
  ['I owe # for #', amount, years],
  ['debo # por los años #', amount, years],
  ['I got # dated # for #', paper, date, amount],
  ['recibí # con fecha # por #', paper, date, amount],
  ['# says # by #', paper, amount, date],
  ['they called from # at #', phone, time],
  ['me llamaron del # a las #', phone, time],
  ['the number on # is #', paper, phone],
  ['my account was frozen on #', date],
  ['they froze my bank account and took #', amount],
  ['el banco me congeló la cuenta el # y son #', date, amount],
  ['the levy on my wages takes # since #', amount, date],
  ['I paid # by card on #', amount, date],
  ['I live in #, call me at #', zip, phone],
  ['mailed # from #', date, zip],
  ['#, page 1 of 4, #', paper, caseAmount],
  ['it says # and #', caseAmount, amount],
  ['#\n#\n#', paper, date, amount],
  ['Notice #\nTax year #\nAmount due #', paper, years, amount],
  ['the call lasted until #, they want # before #', time, amount, date],
];

const anySentence: fc.Arbitrary<string> = fc
  .constantFrom(...SENTENCES)
  .chain(([frame, ...numbers]) =>
    fc.tuple(...numbers).map((own) => own.reduce((text, number) => text.replace('#', () => number), frame)),
  );
