import type { RealLetter } from '../realLetter';

/** Letters that give the right to a hearing, over a levy or a lien. */
export const hearingLetters: readonly RealLetter[] = [
  {
    name: 'a final notice whose thirtieth day was a Sunday could be answered on Monday, August 13, 2018, not three days later',
    source: { citation: 'Ramey v. Commissioner, 156 T.C. 1 (2021)', confirmed: 'read' },
    typed: { en: 'LT 11', es: 'LT11' },
    facts: { noticeDate: '2018-07-13', amountDue: 24_703_300, taxYears: [2012, 2013, 2014, 2015, 2016] },
    asOf: '2018-08-16',
    expected: {
      code: 'LT11',
      stage: 'final-notice-with-cdp',
      main: {
        kind: 'equivalent-hearing',
        lastDay: '2019-07-15',
        safeDay: '2019-07-12',
        rolledOver: 'weekend',
        standing: 'open',
      },
      further: {
        'cdp-request': {
          lastDay: '2018-08-13',
          safeDay: '2018-08-10',
          rolledOver: 'weekend',
          standing: 'passed',
        },
      },
      powers: { 'bank-levy': 'now', 'wage-levy': 'now' },
      options: { 'cdp-hearing': 'blocked', 'equivalent-hearing': 'fits' },
    },
  },
  {
    name: 'a final notice mailed two days after its date was answered on time on Monday, March 16, 2009',
    source: { citation: 'Weiss v. Commissioner, 147 T.C. 179 (2016)', confirmed: 'read' },
    typed: { en: 'letter 1058', es: 'carta 1058' },
    facts: {
      noticeDate: '2009-02-11',
      mailedDate: '2009-02-13',
      taxYears: [1986, 1987, 1988, 1989, 1990, 1991],
    },
    asOf: '2009-03-16',
    expected: {
      code: 'Letter 1058',
      stage: 'final-notice-with-cdp',
      main: {
        kind: 'cdp-request',
        lastDay: '2009-03-16',
        safeDay: '2009-03-13',
        rolledOver: 'weekend',
        standing: 'today',
      },
      further: { 'equivalent-hearing': { lastDay: '2010-02-16', safeDay: '2010-02-11' } },
      powers: { 'bank-levy': 'from 2009-03-17', 'wage-levy': 'from 2009-03-17' },
      options: { 'cdp-hearing': 'fits' },
      inTalk: { kind: 'equivalent-hearing', lastDay: '2010-02-11', standing: 'open' },
    },
  },
  {
    name: 'a final notice of December 13, 2022 can be answered until January 12, 2023',
    source: {
      citation: 'Sikand v. Commissioner, T.C. Docket No. 10995-23L, order of 2 February 2024',
      confirmed: 'read',
    },
    typed: { en: 'Letter 1058', es: 'la carta 1058' },
    facts: { noticeDate: '2022-12-13', amountDue: 39_345_700, taxYears: [2012, 2013] },
    asOf: '2023-01-02',
    expected: {
      code: 'Letter 1058',
      stage: 'final-notice-with-cdp',
      main: { kind: 'cdp-request', lastDay: '2023-01-12', safeDay: '2023-01-12', standing: 'open' },
      further: { 'equivalent-hearing': { lastDay: '2023-12-13' } },
      powers: {
        'bank-levy': 'from 2023-01-13',
        'wage-levy': 'from 2023-01-13',
        'property-seizure': 'from 2023-01-13',
      },
      options: { 'cdp-hearing': 'fits', 'equivalent-hearing': 'blocked', 'short-term-plan': 'blocked' },
    },
  },
  {
    name: 'a notice whose right date was mailed on August 7, 2020 could be answered after Sunday and Labor Day',
    source: {
      citation: 'IRS memorandum SBSE-05-0920-0063 (3 September 2020), CP90 with Letter 544-C',
      confirmed: 'read',
      set: 'the printed date, the first day of the span that the memorandum names',
    },
    typed: { en: 'CP90', es: 'CP90' },
    facts: { noticeDate: '2020-04-06', mailedDate: '2020-08-07' },
    asOf: '2020-08-20',
    expected: {
      code: 'CP90',
      stage: 'final-notice-with-cdp',
      main: {
        kind: 'cdp-request',
        lastDay: '2020-09-08',
        safeDay: '2020-05-06',
        rolledOver: 'weekend',
        standing: 'open',
      },
      powers: { 'bank-levy': 'from 2020-09-09' },
      options: { 'cdp-hearing': 'fits' },
      inTalk: { kind: 'equivalent-hearing', lastDay: '2021-04-06', standing: 'open' },
    },
  },
  {
    name: 'a lien letter prints April 22, 2021 as its last day',
    source: {
      citation:
        'Organic Cannabis Foundation, LLC v. Commissioner, 161 T.C. No. 4 (2023), and order of 14 November 2022',
      confirmed: 'read',
    },
    typed: { en: 'letter 3172', es: 'carta 3172' },
    facts: { noticeDate: '2021-03-16', printedDeadline: '2021-04-22', taxYears: [2018] },
    asOf: '2021-04-01',
    expected: {
      code: 'Letter 3172',
      stage: 'lien-filed',
      main: {
        kind: 'cdp-request',
        lastDay: '2021-04-22',
        safeDay: '2021-04-22',
        printedDay: '2021-04-22',
        standing: 'open',
      },
      powers: { 'lien-filing': 'done' },
      options: { 'cdp-hearing': 'fits' },
    },
  },
  {
    name: 'a lien letter of March 7, 2019 was answered too late on April 17, 2019, on whatever day the lien was filed',
    source: {
      citation:
        'All Is Well Homecare Services, LLC v. Commissioner, T.C. Docket No. 21210-19L, order of 6 February 2023',
      confirmed: 'read',
    },
    typed: { en: 'letter 3172', es: 'carta 3172' },
    facts: { noticeDate: '2019-03-07', taxYears: [2013, 2014, 2015, 2016] },
    asOf: '2019-04-17',
    expected: {
      code: 'Letter 3172',
      stage: 'lien-filed',
      main: { kind: 'equivalent-hearing', safeDay: '2020-03-06', standing: 'unknown' },
      further: { 'cdp-request': { safeDay: '2019-04-05', standing: 'passed' } },
      powers: { 'lien-filing': 'done' },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
];
