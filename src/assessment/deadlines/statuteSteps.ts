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
  /** The balance from which the IRS generally looks at filing a notice of lien (IRM 5.12.2). */
  'lien-considered-from',
  /** The days after payment or expiry within which a lien is released (IRC 6325(a)). */
  'lien-release-by',
  /** The debt that a certification must exceed (IRC 7345(b)(1)(B), (f)). */
  'passport-threshold',
  /** The days within which a certification is taken back (IRC 7345(c)(2)). */
  'passport-reversal-by',
  /** The days for which the State Department keeps an application before it denies it. */
  'passport-application-held',
  /** The income up to which no private agency gets the account (IRC 6306(d)(3)(F)). */
  'private-collection-income',
  /** The years after which an account is old enough for one (IRC 6306(c)(2)(A)(ii)). */
  'private-collection-age',
  /** The days without contact after which an account counts as idle (IRC 6306(c)(2)(A)(iii)). */
  'private-collection-silence',
  /** The years of the longest plan that one may offer (IRC 6306(b)(1)(B)). */
  'private-collection-plan',
] as const;
