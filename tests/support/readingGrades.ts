import { execFileSync } from 'node:child_process';

/** The Flesch-Kincaid grade of each text: the school year in which an American child reads it with ease. */
export function readingGrades(texts: readonly string[]): readonly number[] {
  const script = require.resolve('./gradeTexts.mjs');
  return JSON.parse(
    execFileSync(process.execPath, [script], { input: JSON.stringify(texts), encoding: 'utf8' }),
  );
}

/**
 * A sentence as it is measured: values become one short word, for a date or an amount is read at a glance, and so
 * do the official names below, which we may not change and which stand on the reader's letter. A label without a
 * full stop gets one, and a capital, so that the library counts it as a sentence.
 */
export function measurable(sentence: string): string {
  const plain = OFFICIAL_NAMES.reduce((text, name) => text.replaceAll(name, 'Form'), sentence)
    .replaceAll(/\{\{\w+\}\}/g, 'May')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const ended = /[.?:]["')]*$/.test(plain) ? plain.replace(/:$/, '.') : `${plain}.`;
  return ended.replace(/^["'(]*\p{Ll}/u, (start) => start.toUpperCase());
}

/** Two words or fewer are a button, not a sentence; the library counts their words but not their end. */
export const isLabel = (sentence: string): boolean => sentence.split(/\s+/).length <= 2;

export const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

/** Names of the law and of the IRS, longest first. Every one of them is explained where a reader first meets it. */
const OFFICIAL_NAMES: readonly string[] = [
  'Notice of Intent to Levy and Notice of Your Right to a Hearing',
  'Notice of Federal Tax Lien Filing',
  'Notice of Federal Tax Lien',
  'Low Income Taxpayer Clinics',
  'Low Income Taxpayer Clinic',
  'Taxpayer Advocate Service',
  'Taxpayer Advocate',
  'Collection Due Process',
  'Collection Appeals Program',
  'Collection Information Statement',
  'Currently not collectible',
  'currently not collectible',
  'Independent Office of Appeals',
  'Notice of Intent to Levy',
  'Notice of Deficiency',
  'notice of deficiency',
  'Installment Agreement',
  'installment agreement',
  'Offer in Compromise',
  'offer in compromise',
  'Equivalent Hearing',
  'equivalent hearing',
  'Innocent Spouse Relief',
  'innocent spouse relief',
  'Internal Revenue Service',
  'Internal Revenue Code',
  'Social Security',
];
