import type { KnownWords } from './noticeWords';

/** Whether a text speaks of a right to a hearing, and does not deny it. Words come as stems. */
export const namesAHearingRight = (stems: readonly string[], known: KnownWords): boolean =>
  stems.some(
    (stem, at) => known.right.has(stem) && opensHearing(stems, at, known) && !isDenied(stems, at, known),
  );

const opensHearing = (stems: readonly string[], at: number, { hearing }: KnownWords): boolean =>
  stems.slice(at + 1, at + 1 + NEAR).some((stem) => hearing.has(stem));

const isDenied = (stems: readonly string[], at: number, { denial }: KnownWords): boolean =>
  stems.slice(Math.max(0, at - NEAR), at).some((stem) => denial.has(stem));

/** "right to request a hearing": as many words may stand between. */
const NEAR = 5;
