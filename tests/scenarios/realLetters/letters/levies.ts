import type { RealLetter } from '../realLetter';

/** Money that is held, taken or about to be taken. */
export const levies: readonly RealLetter[] = [
  {
    name: 'a state refund was kept first, and the hearing letter that follows was mailed on July 14, 2020',
    source: {
      citation: 'IRS memorandum SBSE-05-0920-0063 (3 September 2020), CP92 with Notice 1052-C',
      confirmed: 'read',
      set: 'the printed date, the first day of the span that the memorandum names',
    },
    typed: { en: 'CP92', es: 'CP92' },
    facts: { noticeDate: '2020-04-06', mailedDate: '2020-07-14', levy: { kind: 'state-refund' } },
    asOf: '2020-07-20',
    expected: {
      code: 'CP92',
      stage: 'levy-issued',
      main: { kind: 'cdp-request', lastDay: '2020-08-13', safeDay: '2020-05-06', standing: 'open' },
      powers: { 'state-refund-levy': 'done', 'bank-levy': 'not-yet', 'wage-levy': 'not-yet' },
      options: { 'cdp-hearing': 'fits' },
      inTalk: { kind: 'equivalent-hearing', lastDay: '2021-04-06', standing: 'open' },
    },
  },
  {
    name: 'a bank that was served on June 1, 2004 holds the money until June 22 and pays on June 23',
    source: {
      citation: 'Rev. Rul. 2006-42 (28 August 2006), situation 1, counted by 26 CFR 301.6332-3(c)',
      url: 'https://www.ecfr.gov/current/title-26/section-301.6332-3',
      confirmed: 'read',
    },
    typed: { en: 'form 668-A', es: 'formulario 668-A(C)' },
    facts: { levy: { kind: 'bank', servedDate: '2004-06-01' }, amountDue: 10_000_000 },
    asOf: '2004-06-10',
    expected: {
      code: 'Form 668-A(C)',
      stage: 'levy-issued',
      main: {
        kind: 'bank-hold-ends',
        lastDay: '2004-06-22',
        safeDay: '2004-06-22',
        paysOver: '2004-06-23',
        standing: 'open',
      },
      powers: { 'bank-levy': 'done', 'bank-pays-over': 'from 2004-06-23' },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a levy on pay of Thursday, October 1, 2020 leaves three work days for the statement of exemptions, and hardship counts though returns are missing',
    source: {
      citation:
        'Nicholson v. Commissioner, T.C. Docket No. 12678-20P, order of 13 March 2023; Form 668-W, Part 3; Vinatieri v. Commissioner, 133 T.C. 392 (2009)',
      confirmed: 'read',
      set: 'that the employer got it on the day on which it was issued',
    },
    typed: { en: 'form 668-W', es: 'formulario 668-W' },
    facts: {
      levy: { kind: 'wages', servedDate: '2020-10-01' },
      hardship: true,
      returnsFiled: false,
      bankruptcy: false,
    },
    asOf: '2020-10-02',
    expected: {
      code: 'Form 668-W(C)',
      stage: 'levy-issued',
      main: { kind: 'wage-statement', lastDay: '2020-10-06', safeDay: '2020-10-02', standing: 'open' },
      powers: { 'wage-levy': 'done' },
      options: { 'cdp-hearing': 'blocked', 'currently-not-collectible': 'fits' },
    },
  },
  {
    name: 'a letter before a levy on Social Security waits 30 days and opens no hearing of its own',
    source: {
      citation: 'IRS, Understanding your CP91 notice, and sample contents of CP91',
      url: 'https://www.irs.gov/individuals/understanding-your-cp91-notice',
      confirmed: 'read',
      set: 'the date of the letter',
    },
    typed: { en: 'CP91', es: 'CP91' },
    facts: { noticeDate: '2026-11-09' },
    asOf: '2026-11-22',
    expected: {
      code: 'CP91',
      stage: 'levy-issued',
      main: { kind: 'federal-payment-levy', lastDay: '2026-12-09', safeDay: '2026-12-09', standing: 'open' },
      powers: { 'social-security-levy': 'from 2026-12-10' },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
];
