import type { RealLetter } from '../realLetter';

/** The road from the first bill to the last reminder: nothing here lets the IRS take pay or bank money. */
export const bills: readonly RealLetter[] = [
  {
    name: 'a first bill of January 30, 2018 asks for payment by February 20, 2018',
    source: {
      citation: 'IRS specimen of Notice CP14 (2018)',
      url: 'https://www.irs.gov/individuals/understanding-your-cp14-notice',
      confirmed: 'read',
    },
    typed: { en: 'my first bill, a CP14', es: 'CP14' },
    facts: {
      noticeDate: '2018-01-30',
      printedDeadline: '2018-02-20',
      amountDue: 107_521,
      taxYears: [2017],
    },
    asOf: '2018-02-05',
    expected: {
      code: 'CP14',
      stage: 'balance-due',
      main: {
        kind: 'pay-by',
        lastDay: '2018-02-20',
        safeDay: '2018-02-20',
        printedDay: '2018-02-20',
        standing: 'open',
      },
      powers: {
        'bank-levy': 'not-yet',
        'wage-levy': 'not-yet',
        'social-security-levy': 'not-yet',
        'state-refund-levy': 'not-yet',
        'property-seizure': 'not-yet',
        'lien-filing': 'from 2018-02-10',
        'refund-offset': 'now',
        'charges-grow': 'now',
      },
      options: { 'cdp-hearing': 'blocked', 'equivalent-hearing': 'blocked' },
    },
  },
  {
    name: 'a bill after a changed return, dated August 8, 2022, that was wrong',
    source: {
      citation: 'Black v. Commissioner, T.C. Docket No. 19564-22, order of 24 April 2023',
      confirmed: 'read',
    },
    typed: { en: 'CP22A', es: 'CP22A' },
    facts: { noticeDate: '2022-08-08', amountDue: 44_810, taxYears: [2020], position: 'do-not-owe' },
    asOf: '2022-08-25',
    expected: {
      code: 'CP22A',
      stage: 'balance-due',
      main: { kind: 'pay-by', lastDay: '2022-08-29', safeDay: '2022-08-29', standing: 'open' },
      powers: { 'bank-levy': 'not-yet', 'wage-levy': 'not-yet', 'lien-filing': 'now' },
      options: { 'do-not-owe': 'fits', 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a first reminder of which only the date is known is counted by what such letters usually print',
    source: {
      citation: 'IRS, Understanding your CP501 notice',
      url: 'https://www.irs.gov/individuals/understanding-your-cp501-notice',
      confirmed: 'read',
      set: 'the date of the letter; the 21 days are those of published specimens',
    },
    typed: { en: 'cp 501', es: 'CP 501' },
    facts: { noticeDate: '2026-11-09', amountDue: 250_000, taxYears: [2024] },
    asOf: '2026-11-22',
    expected: {
      code: 'CP501',
      stage: 'reminder',
      main: { kind: 'pay-by', lastDay: '2026-11-30', safeDay: '2026-11-30', standing: 'open' },
      powers: {
        'bank-levy': 'not-yet',
        'wage-levy': 'not-yet',
        'state-refund-levy': 'not-yet',
        'lien-filing': 'now',
      },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: "a second reminder prints Washington's Birthday as its day, and the printed day stays",
    source: {
      citation: 'IRS specimen of Notice CP503 (2017)',
      url: 'https://www.irs.gov/individuals/understanding-your-cp503-notice',
      confirmed: 'read',
    },
    typed: { en: 'CP503', es: 'segundo recordatorio CP503' },
    facts: {
      noticeDate: '2017-01-30',
      printedDeadline: '2017-02-20',
      amountDue: 953_353,
      taxYears: [2016],
    },
    asOf: '2017-02-01',
    expected: {
      code: 'CP503',
      stage: 'reminder',
      main: {
        kind: 'pay-by',
        lastDay: '2017-02-20',
        safeDay: '2017-02-20',
        printedDay: '2017-02-20',
        standing: 'open',
      },
      powers: {
        'bank-levy': 'not-yet',
        'wage-levy': 'not-yet',
        'state-refund-levy': 'not-yet',
        'lien-filing': 'now',
      },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a final reminder of August 9, 2021 opens the state refund after 30 days and nothing else',
    source: {
      citation: 'Ratner v. Commissioner, T.C. Docket No. 18634-21S, order of 11 October 2022',
      confirmed: 'read',
    },
    typed: { en: 'CP504', es: 'el CP504' },
    facts: { noticeDate: '2021-08-09', taxYears: [2020] },
    asOf: '2021-08-13',
    expected: {
      code: 'CP504',
      stage: 'final-reminder',
      main: { kind: 'state-refund-levy', lastDay: '2021-09-08', safeDay: '2021-09-08', standing: 'open' },
      powers: {
        'state-refund-levy': 'from 2021-09-09',
        'bank-levy': 'not-yet',
        'wage-levy': 'not-yet',
        'social-security-levy': 'not-yet',
        'property-seizure': 'not-yet',
      },
      options: { 'cdp-hearing': 'blocked', 'equivalent-hearing': 'blocked' },
    },
  },
];
