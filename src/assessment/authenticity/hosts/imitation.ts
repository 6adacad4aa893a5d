import { editDistance } from '../../kernel/editDistance';
import type { HostTrick } from './hostTrick';
import { isMadeOfTaxWords, touchesATaxWord } from './taxWords';

/** A host that is not official, read as a hurried reader reads it, and the official hosts it may be taken for. */
export interface Suspect {
  readonly seenAs: string;
  readonly registrable: string;
  readonly officialHosts: readonly string[];
}

/**
 * How an address that is not official borrows an official name: to the left of the real one (`irs.gov.safe.com`),
 * inside it (`irs-refund.com`), or by a near spelling of it (`irs.gob`). None when it does not.
 */
export function imitationsIn({ seenAs, registrable: own, officialHosts }: Suspect): readonly HostTrick[] {
  const left = seenAs.endsWith(`.${own}`) ? seenAs.slice(0, -own.length - 1) : '';
  const labels = left.split('.').filter((label) => label !== '' && label !== 'www');
  return [
    ...(labels.some(namesTheIrs) || hasOfficialTail(left, officialHosts)
      ? (['official-name-on-the-left'] as const)
      : []),
    ...(namesTheIrs(own.split('.')[0] ?? '') ? (['official-name-inside'] as const) : []),
    ...(isNear(own, officialHosts) ? (['near-spelling'] as const) : []),
  ];
}

/** Whether a label carries the name of the IRS or the Treasury, not merely the letters (`first`, `theirs`, `airship`). */
export function namesTheIrs(label: string): boolean {
  const words = label.split(/[-_.]+/);
  return (
    words.some((word) => word === 'irs' || word === 'irsgov' || longNames.test(word)) ||
    longNames.test(words.join('')) ||
    (words.includes('id') && words[words.indexOf('id') + 1] === 'me') ||
    words.some(isIrsAmongTaxWords)
  );
}

/** Long enough to be no chance: the names of the agency, its parents and those who serve it. */
const longNames =
  /internalrevenue|(?:^us|^the|^)treasury(?:$|gov|dept|direct(?!ory)|tax|pay)|ustreasury|taxpayeradvocate|pay1040|acipay|eftps|^idme|freefilefillable|^irs\d+$|^\d+irs$/;

/** `irsrefundstatus`, `myirs2025`, `irspaymentnow`: the three letters beside a word of tax, or nothing but such words. */
function isIrsAmongTaxWords(word: string): boolean {
  for (let at = word.indexOf('irs'); at >= 0; at = word.indexOf('irs', at + 1)) {
    const before = word.slice(0, at);
    const after = word.slice(at + 3);
    if (isMadeOfTaxWords(before) && isMadeOfTaxWords(after)) return true;
    if (before === '' && touchesATaxWord(after, 'start')) return true;
    if (after === '' && touchesATaxWord(before, 'end')) return true;
  }
  return false;
}

/** The left part ends in, or holds, a whole official host: `pay1040.com.evil.com`. */
const hasOfficialTail = (left: string, officialHosts: readonly string[]): boolean =>
  left !== '' && officialHosts.some((host) => `.${left}.`.includes(`.${host}.`));

/** At most two slips from `irs.gov` or from a long official host. `.gov` is given to governments only, so a short one is its own. */
const isNear = (own: string, officialHosts: readonly string[]): boolean =>
  officialHosts.some(
    (host) =>
      Math.abs(own.length - host.length) <= MOST_SLIPS &&
      (host.length >= LONG_HOST || (host === 'irs.gov' && !own.endsWith('.gov'))) &&
      editDistance(own, host, MOST_SLIPS) <= MOST_SLIPS,
  );

const MOST_SLIPS = 2;

/** From this length on two slips give no other name: `pay1040.com`. */
const LONG_HOST = 11;
