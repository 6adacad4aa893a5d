import type { FactBook } from '../facts/factBook';
import type { Phone } from '../facts/factBook';
import { day } from '../kernel/localDate';

/** The first day of the contracts that the IRS's page lists (IRC 6306). */
export const AGENCIES_SINCE = day('2021-09-23');

/** The agencies by the names that their letters print, each with the number on the IRS's page. */
export const agencies = ({ phones }: FactBook): { name: string; phone: Phone }[] =>
  NAMES.flatMap(([name, id]) => {
    const phone = phones[id];
    return phone ? [{ name, phone }] : [];
  });

const NAMES = [
  ['CBE', 'agency-cbe'],
  ['Coast Professional, Inc.', 'agency-coast'],
  ['ConServe', 'agency-conserve'],
] as const;
