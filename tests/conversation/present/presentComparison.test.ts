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
  it('has a row for each way that was counted, five cells wide, and a line for each other', () => {
    const { blocks, keys } = heard();
    const [table] = blocks.filter((block) => block.kind === 'table');
    const lines = keys.filter((key) => key === 'compare:row.uncounted');
    expect(table?.rows.every((row) => row.length === 5)).toBe(true);
    expect((table?.rows.length ?? 0) + lines.length).toBe(compared().options.length);
    expect(lines.length).toBeGreaterThan(0);
  });

  it('has no table of blanks when nothing could be counted', () => {
    const { blocks, keys } = heard({ amountDue: undefined, monthlyPayment: undefined });
    expect(keys).toContain('compare:needs.amountDue');
    for (const block of blocks)
      if (block.kind === 'table')
        for (const row of block.rows)
          expect(row.filter(({ key }) => key === 'compare:open').length).toBeLessThan(3);
  });

  it.each([
    ['online', 'compare:signUp'],
    ['phone', 'compare:signUpByPhone'],
  ] as const)('says that the plan is counted as asked for %s', (channel, key) =>
    expect(hear(presentComparison(compared(), channel), 'en').keys).toContain(key),
  );

  it('leaves what hardly moves a number to the math', () => {
    const { keys } = heard();
    expect(keys).toContain('math:assumption.amount-is-all-tax');
    expect(keys).not.toContain('math:assumption.payments-on-time');
  });

  it.each([
    ['a cent more than is left', 29_999, true],
    ['exactly what is left', 30_000, false],
  ])('with a payment of %s warns first, or not', (_, monthlyDisposable, warns) =>
    expect(heard({ monthlyDisposable }).keys[0] === 'afford:warning').toBe(warns),
  );

  it('says of what is not known that it is not known, never nothing', () => {
    const keys = heard({ monthlyPayment: undefined }).keys;
    expect(keys).toEqual(expect.arrayContaining(['compare:row.uncounted', 'compare:needs.monthlyPayment']));
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
