/** Whether a text speaks of a right to a hearing, in English or Spanish, and does not deny it. Words come as stems. */
export const namesAHearingRight = (stems: readonly string[]): boolean =>
  stems.some((stem, at) => RIGHT.has(stem) && opensHearing(stems, at) && !isDenied(stems, at));

const opensHearing = (stems: readonly string[], at: number): boolean =>
  stems.slice(at + 1, at + 1 + NEAR).some((stem) => HEARING.has(stem));

const isDenied = (stems: readonly string[], at: number): boolean =>
  stems.slice(Math.max(0, at - NEAR), at).some((stem) => DENIAL.has(stem));

/** "right to request a hearing": as many words may stand between. */
const NEAR = 5;

const RIGHT: ReadonlySet<string> = new Set(['right', 'derecho']);
const HEARING: ReadonlySet<string> = new Set(['hearing', 'audiencia']);
const DENIAL: ReadonlySet<string> = new Set([
  'no',
  'not',
  'without',
  'sin',
  'ningun',
  'isn',
  'doesn',
  'nothing',
]);
