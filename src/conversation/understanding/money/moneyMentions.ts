import type { Locale } from '../../locale';
import { moneyTokens, type MoneyToken } from './moneyToken';
import { amountsOf } from './amount';

/** A place in the words that names an amount. Two amounts mean that both were possible. */
export interface MoneyMention {
  readonly start: number;
  readonly end: number;
  readonly cents: readonly number[];
  /** A dollar sign, a word for dollars or a "k" stands with it: it cannot be a year or a count. */
  readonly marked: boolean;
}

/** Every amount that some folded words name. */
export function moneyMentions(folded: string, locale: Locale): readonly MoneyMention[] {
  return runsOf(moneyTokens(folded), folded).flatMap((run) => {
    const trimmed = trim(run);
    const cents = amountsOf(trimmed, locale);
    const [first, last] = [trimmed[0], trimmed.at(-1)];
    return first && last && cents.length > 0
      ? [{ start: first.start, end: last.end, cents, marked: isMarked(trimmed) }]
      : [];
  });
}

/** Stretches of neighbouring tokens that can be one amount: "$ 34,200", "thirty-four thousand two hundred". */
function runsOf(tokens: readonly MoneyToken[], folded: string): readonly (readonly MoneyToken[])[] {
  const runs: MoneyToken[][] = [];
  for (const token of tokens) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (token.part === 'other') runs.push([]);
    else if (run && before && joins(run, before, token) && isNear(folded.slice(before.end, token.start)))
      run.push(token);
    else runs.push([token]);
  }
  return runs;
}

const isNear = (gap: string): boolean => gap === '' || gap === ' ' || gap === '-';

function joins(run: readonly MoneyToken[], before: MoneyToken, token: MoneyToken): boolean {
  const afterScale = ['multiplier', 'hundred', 'currency'].includes(before.part);
  switch (token.part) {
    case 'sign':
      return before.part === 'currency' && run.length === 1;
    case 'currency':
    case 'cents':
    case 'multiplier':
    case 'hundred':
    case 'link':
      return before.part !== 'joiner';
    case 'joiner':
      return (
        afterScale ||
        (before.part === 'word' && before.worth % 10 === 0 && before.worth >= 30) ||
        (before.part === 'word' && before.worth >= 100)
      );
    case 'numeral':
      return before.part === 'sign' || before.part === 'joiner' || afterScale;
    case 'word':
      return before.part === 'joiner' || before.part === 'sign' || afterScale || follows(before, token);
    case 'other':
      return false;
  }
}

/** "thirty four" and "doscientos cinco" are one number; "five six" are two. */
const follows = (before: MoneyToken, token: MoneyToken): boolean =>
  before.part === 'word' &&
  ((before.worth >= 100 && token.worth < 100) ||
    (before.worth >= 20 && before.worth % 10 === 0 && before.worth < 100 && token.worth < 10));

/** A joiner or a link at either end belongs to the sentence, not to the amount. */
function trim(run: readonly MoneyToken[]): readonly MoneyToken[] {
  const first = run.findIndex(({ part }) => part !== 'joiner' && part !== 'link');
  const last = run.findLastIndex(({ part }) => part !== 'joiner' && part !== 'link');
  return first < 0 ? [] : run.slice(first, last + 1);
}

const isMarked = (run: readonly MoneyToken[]): boolean =>
  run.some(({ part, text }) => part === 'sign' || part === 'currency' || part === 'cents' || text === 'k');
