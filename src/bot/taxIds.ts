/** The digits of a Social Security number that could have been issued: no 000, 666 or 9xx, no 00, no 0000. */
const isSsn = (digits: string): boolean => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(digits);

/** The digits of an ITIN: 9xx and a group of 50-65, 70-88, 90-92 or 94-99. */
const isItin = (digits: string): boolean =>
  /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])\d{4}$/.test(digits);

/** Nine digits that a person's tax number can have. */
export const isTaxId = (digits: string): boolean => isSsn(digits) || isItin(digits);

export const taxIdKind = (digits: string): 'ssn' | 'itin' => (isItin(digits) ? 'itin' : 'ssn');
