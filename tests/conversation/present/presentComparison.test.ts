import { Cents, compareOptions, day, type CompareCase } from '../../../src/assessment';
import {
  presentComparedOption,
  presentComparison,
} from '../../../src/conversation/present/presentComparison';
import { factBook } from '../../../src/facts';
import { hear } from '../../support/talk';

const known: CompareCase = {
  notice: 'CP504',
  noticeDate: day('2026-11-02'),
  amountDue: Cents.parse(1_000_000),
  taxYears: [2023],
  position: 'agree',
  canPay: 'monthly',
  returnsFiled: true,
  bankruptcy: false,
  filedOnTime: true,
  monthlyPayment: 30_000,
};

const compared = (more: Partial<CompareCase> = {}) =>
  compareOptions({ ...known, ...more }, factBook, day('2026-11-22'));

const heard = (more: Partial<CompareCase> = {}) => hear(presentComparison(compared(more)), 'en');

describe('the ways out side by side, in words', () => {
  it('has a row for each way, five cells wide', () => {
    const [table] = heard().blocks.filter((block) => block.kind === 'table');
    expect(table?.rows.map((row) => row.length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5]);
  });

  it.each([
    ['a cent more than is left', 29_999, true],
    ['exactly what is left', 30_000, false],
  ])('with a payment of %s warns first, or not', (_, monthlyDisposable, warns) =>
    expect(heard({ monthlyDisposable }).keys[0] === 'afford:warning').toBe(warns),
  );

  it('says of what is not known that it is not known, never nothing', () => {
    const keys = heard({ monthlyPayment: undefined }).keys;
    expect(keys).toContain('compare:open');
  });

  it('tells of each way what it does to seven things, and where that is written', () => {
    for (const option of compared().options) {
      const { keys, blocks } = hear(presentComparedOption(option), 'es');
      expect(keys.filter((key) => key.startsWith('compare:effect.'))).toHaveLength(7);
      expect(blocks.at(-1)?.kind).toBe('sources');
    }
  });

  it('tells accepted offers as a count of others, and of no other way', () => {
    for (const option of compared().options) {
      const { keys } = hear(presentComparedOption(option), 'en');
      expect(keys.includes('compare:acceptance')).toBe(option.option === 'offer-in-compromise');
    }
  });
});
