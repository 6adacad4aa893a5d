import type { RealLetter } from '../realLetter';

/** Plans, yearly reminders, passports, private collectors, kept refunds and refund letters. */
export const sideRoads: readonly RealLetter[] = [
  {
    name: 'a plan in default can be saved for 30 days, and no levy may come for 30 days after it ends',
    source: {
      citation: 'IRS, Understanding your CP523 notice; 26 CFR 301.6331-4(a)(1)',
      url: 'https://www.irs.gov/individuals/understanding-your-cp523-notice',
      confirmed: 'read',
      set: 'the date of the letter',
    },
    typed: { en: 'CP523', es: 'CP523' },
    facts: { noticeDate: '2026-11-02', amountDue: 1_200_000, taxYears: [2022, 2023] },
    asOf: '2026-11-09',
    expected: {
      code: 'CP523',
      stage: 'payment-plan',
      main: { kind: 'plan-default-cure', lastDay: '2026-12-02', safeDay: '2026-12-02', standing: 'open' },
      powers: {
        'plan-termination': 'from 2026-12-03',
        'bank-levy': 'barred 2027-01-02',
        'wage-levy': 'barred 2027-01-02',
      },
      options: { 'cdp-hearing': 'blocked', 'collection-appeals-program': 'fits' },
    },
  },
  {
    name: 'a yearly reminder of which no date is known has no day, and says which one to look for',
    source: {
      citation: 'Jones v. Commissioner, T.C. Docket No. 7514-25, order of 12 December 2025',
      confirmed: 'read',
    },
    typed: { en: 'CP71C', es: 'CP71C' },
    facts: { taxYears: [2019] },
    asOf: '2025-12-12',
    expected: {
      code: 'CP71C',
      stage: 'annual-reminder',
      main: { kind: 'pay-by', standing: 'unknown' },
      powers: { 'charges-grow': 'now' },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a passport letter of October 4, 2021 asks for a call within 30 days',
    source: {
      citation: 'Tavarez v. Commissioner, T.C. Docket No. 2455-22, order of 13 January 2023',
      confirmed: 'read',
    },
    typed: { en: 'CP508C', es: 'CP508C' },
    facts: { noticeDate: '2021-10-04', amountDue: 7_599_100, taxYears: [2013, 2016] },
    asOf: '2021-10-12',
    expected: {
      code: 'CP508C',
      stage: 'passport',
      main: { kind: 'passport-response', lastDay: '2021-11-03', safeDay: '2021-11-03', standing: 'open' },
      powers: { 'passport-certification': 'done' },
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a letter that names a private collector starts no clock',
    source: {
      citation: 'IRS, Understanding your CP40 notice',
      url: 'https://www.irs.gov/individuals/understanding-your-cp40-notice',
      confirmed: 'known',
      set: 'the date of the letter',
    },
    typed: { en: 'cp-40', es: 'CP40' },
    facts: { noticeDate: '2026-11-09', amountDue: 640_000 },
    asOf: '2026-11-22',
    expected: {
      code: 'CP40',
      stage: 'private-collection',
      powers: { 'private-collector': 'done', 'charges-grow': 'now' },
      options: {},
    },
  },
  {
    name: 'a letter about a kept refund starts no clock',
    source: {
      citation: 'IRS, Understanding your CP49 notice',
      url: 'https://www.irs.gov/individuals/understanding-your-cp49-notice',
      confirmed: 'known',
      set: 'the date of the letter',
    },
    typed: { en: 'CP49', es: 'CP49' },
    facts: { noticeDate: '2026-11-09', taxYears: [2023] },
    asOf: '2026-11-22',
    expected: {
      code: 'CP49',
      stage: 'refund-offset',
      powers: { 'refund-offset': 'done' },
      options: {},
    },
  },
  {
    name: 'a letter about a refund without a bank account leaves 30 days',
    source: {
      citation: 'IRS, Understanding your CP53E notice (21 January 2026)',
      url: 'https://www.irs.gov/individuals/understanding-your-cp53e-notice',
      confirmed: 'read',
      set: 'the date of the letter',
    },
    typed: { en: 'CP53E', es: 'CP53E' },
    facts: { noticeDate: '2026-11-09' },
    asOf: '2026-11-22',
    expected: {
      code: 'CP53E',
      stage: 'info',
      main: { kind: 'respond-by', lastDay: '2026-12-09', safeDay: '2026-12-09', standing: 'open' },
      powers: {},
      options: { 'cdp-hearing': 'blocked' },
    },
  },
  {
    name: 'a letter that asks who filed the return leaves 30 days and is no debt',
    source: {
      citation: 'IRS, Understanding your Letter 5071C',
      url: 'https://www.irs.gov/individuals/understanding-your-letter-5071c',
      confirmed: 'known',
      set: 'the date of the letter',
    },
    typed: { en: '5071C', es: 'carta 5071C' },
    facts: { noticeDate: '2026-11-09' },
    asOf: '2026-11-22',
    expected: {
      code: 'Letter 5071C',
      stage: 'other',
      main: { kind: 'respond-by', lastDay: '2026-12-09', safeDay: '2026-12-09', standing: 'open' },
      powers: {},
      options: { 'cdp-hearing': 'blocked' },
    },
  },
];
