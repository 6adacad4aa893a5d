import { Cents, compareOptions, day } from '../../src/assessment';
import { factBook } from '../../src/facts';
import { median } from './statistics';

/** The middle time of one full comparison of the ways out, its monthly plan running for ten years; in milliseconds, in this process. */
export function measureComparison(): number {
  const times = Array.from({ length: RUNS + WARMING }, timed).slice(WARMING);
  return median(times);
}

const RUNS = 201;
const WARMING = 100;

function timed(_: unknown, run: number): number {
  const start = performance.now();
  // Another payment each time, so that nothing can be remembered.
  compareOptions({ ...CASE, monthlyPayment: Cents.parse(575_00 + run) }, factBook, day('2026-11-22'));
  return performance.now() - start;
}

const CASE = {
  notice: 'CP504',
  noticeDate: day('2026-11-02'),
  amountDue: Cents.parse(45_000_00),
  taxYears: [2023],
  filedOnTime: true,
  directDebit: true,
  monthlyDisposable: Cents.parse(700_00),
};
