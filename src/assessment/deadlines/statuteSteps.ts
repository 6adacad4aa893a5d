/** Lines of math of the time in which the IRS may collect. */
export const STATUTE_STEPS = [
  /** Ten years from the assessment (IRC 6502(a)(1)). */
  'statute-years',
  /** Days on which the clock stood still, added to the end. */
  'statute-pause',
  /** The same, where the section adds months after the pause. */
  'statute-pause-and-months',
  /** Not before this many days after the hearing's determination is final (IRC 6330(e)(1)). */
  'statute-not-before-hearing-end',
  /** Not before this many months after the return to the United States (IRC 6503(c)). */
  'statute-not-before-return',
  /** The end agreed in writing beside a plan, and the days after it (IRC 6502(a)(2)). */
  'statute-agreed-end',
  /** A last day on a weekend or holiday lets an act of the next business day count (IRC 7503). */
  'statute-next-business-day',
  /** A return of that year could not be recorded before the year was over. */
  'statute-year-over',
] as const;
