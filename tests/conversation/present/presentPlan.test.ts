import { CaseInput } from '../../../src/assessment';
import { presentPlan } from '../../../src/conversation/present/presentPlan';
import { assessed } from '../../support/assessed';
import { hear } from '../../support/talk';

const planOf = (input: CaseInput, on?: string) => {
  const replies = presentPlan(assessed(input, on), CaseInput.parse(input));
  return hear(replies, 'en');
};

const LT11 = { notice: 'LT11', noticeDate: '2026-10-27', amountDue: '34200.00', taxYears: [2021] };

describe('a plan', () => {
  it('says where you are, the day, the steps, what cannot happen, the ways out, proof, help and sources, in this order', () => {
    const { keys } = planOf(LT11);
    const order = [
      'plan:title.dated',
      'notices:lt11.meaning',
      'deadlines:kind.cdp-request',
      'plan:firstActions',
      'plan:cannotHappenYet',
      'plan:options.fit',
      'plan:proof',
      'plan:helpers',
      'plan:sources.main',
      'plan:notAdvice',
    ].map((key) => keys.indexOf(key));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('is told in two bubbles', () => expect(planOf(LT11).replies).toHaveLength(2));

  it.each([
    ['2026-11-26', 'open'],
    ['2026-11-27', 'today'],
  ] as const)('shows the last day while it can be kept: on %s', (on, standing) => {
    const { blocks } = planOf(LT11, on);
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', day: '2026-11-27', standing }));
  });

  it('says that the first right has passed before it shows the second', () => {
    const { keys, blocks } = planOf(LT11, '2026-11-28');
    expect(keys).toContain('plan:firstRightPassed');
    expect(blocks).toContainEqual(
      expect.objectContaining({ kind: 'deadline', day: '2027-10-27', standing: 'open' }),
    );
  });

  it('asks for the number of a letter that it does not know, and says where it stands', () => {
    const { keys } = planOf({});
    expect(keys).toEqual(
      expect.arrayContaining(['plan:title.unknown', 'plan:unknownLetter', 'plan:missing.notice']),
    );
  });

  it.each([
    [{ notice: 'LT11' }, 'plan:missing.noticeDate'],
    [{ notice: 'Letter 3172' }, 'plan:missing.lienFiledDate'],
    [{ levy: { kind: 'bank' } }, 'plan:missing.levyServedDate'],
  ] as const)('names the fact that the day hangs on: %j', (input, key) =>
    expect(planOf(input as CaseInput).keys).toContain(key),
  );

  it('is headed by the levy when money is being taken', () =>
    expect(planOf({ levy: { kind: 'wages', servedDate: '2026-11-20' } }).keys[0]).toBe(
      'plan:title.levy.wages',
    ));

  it('names the other letters, and the one that presses more', () => {
    expect(planOf({ ...LT11, otherNotices: ['CP504'] }).keys).toContain('plan:others');
    expect(planOf({ notice: 'CP504', noticeDate: '2026-10-27', otherNotices: ['LT11'] }).keys).toContain(
      'plan:moreUrgent',
    );
  });

  it('links the official page of mail that is no collection notice, and starts no clock for it', () => {
    const { blocks } = planOf({ notice: 'a letter from the California Franchise Tax Board' });
    expect(blocks.map(({ kind }) => kind)).toContain('links');
    expect(blocks.map(({ kind }) => kind)).not.toContain('deadline');
  });

  it('shows the sources of the day before all others', () => {
    const { blocks } = planOf(LT11);
    const shown = blocks.flatMap((block) => (block.kind === 'sources' ? block.citations : []));
    const main = assessed(LT11).mainDeadline?.citations ?? [];
    expect(shown.slice(0, main.length)).toEqual(main.slice(0, shown.length));
    expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
  });
});
