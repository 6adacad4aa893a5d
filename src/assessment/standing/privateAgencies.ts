import type { FactBook } from '../facts/factBook';
import type { Phone } from '../facts/factBook';
import { day, type LocalDate } from '../kernel/localDate';

/** The first day of the contracts that the IRS's page lists (IRC 6306). */
export const AGENCIES_SINCE = day('2021-09-23');

/** The last day of the five years of these contracts: no renewal was found, so what came after is not established. */
const AGENCIES_UNTIL = day('2026-09-22');

export const isListed = (on: LocalDate): boolean => AGENCIES_SINCE <= on && on <= AGENCIES_UNTIL;

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
