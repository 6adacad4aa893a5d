import type { RealLetter } from '../realLetter';

/** The answer of a hearing, and the thirty days to go to the Tax Court (IRC 6330(d)(1)). */
export const determinations: readonly RealLetter[] = [
  {
    name: 'a determination of July 28, 2017 had a Sunday as its thirtieth day; a petition of August 29 was one day late',
    source: { citation: 'Boechler, P.C. v. Commissioner, 596 U.S. 199 (2022)', confirmed: 'read' },
    typed: { en: 'notice of determination', es: 'carta 3193' },
    facts: { noticeDate: '2017-07-28', amountDue: 1_925_000, taxYears: [2012] },
    asOf: '2017-08-20',
    expected: {
      code: 'Letter 3193',
      stage: 'other',
      main: {
        kind: 'tax-court-petition',
        lastDay: '2017-08-28',
        safeDay: '2017-08-25',
        rolledOver: 'weekend',
        standing: 'open',
      },
      powers: {},
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: "a Sunday and Washington's Birthday moved the last day to Tuesday, February 17, 2015",
    source: {
      citation:
        'Guralnik v. Commissioner, 146 T.C. 230 (2016); the Court took the next day too, closed as it was by snow',
      confirmed: 'read',
    },
    typed: { en: 'letter 3193', es: 'carta 3193' },
    facts: { noticeDate: '2015-01-16', taxYears: [2003, 2005] },
    asOf: '2015-02-13',
    expected: {
      code: 'Letter 3193',
      stage: 'other',
      main: {
        kind: 'tax-court-petition',
        lastDay: '2015-02-17',
        safeDay: '2015-02-13',
        rolledOver: 'weekend',
        standing: 'open',
      },
      powers: {},
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a determination of November 1, 2019 was answered on time on Monday, December 2, 2019',
    source: {
      citation:
        'All Is Well Homecare Services, LLC v. Commissioner, T.C. Docket No. 21210-19L, order of 6 February 2023',
      confirmed: 'read',
    },
    typed: { en: 'notice of determination', es: 'carta 3193' },
    facts: { noticeDate: '2019-11-01', taxYears: [2013, 2014, 2015, 2016] },
    asOf: '2019-12-02',
    expected: {
      code: 'Letter 3193',
      stage: 'other',
      main: {
        kind: 'tax-court-petition',
        lastDay: '2019-12-02',
        safeDay: '2019-11-29',
        rolledOver: 'weekend',
        standing: 'today',
      },
      powers: {},
      options: { 'cdp-hearing': 'blocked' },
    },
  },
];
