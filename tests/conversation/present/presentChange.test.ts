import type { CaseInput } from '../../../src/assessment';
import { presentChange } from '../../../src/conversation/present/presentChange';
import { assessed } from '../../support/assessed';
import { hear } from '../../support/talk';

const LT11: CaseInput = { notice: 'LT11', noticeDate: '2026-10-27' };

const change = (before: CaseInput, now: CaseInput) =>
  hear(presentChange(assessed(before), assessed(now)), 'en');

describe('a change', () => {
  it('of the date tells both days, and shows the new one', () => {
    const { keys, blocks, words } = change(LT11, { ...LT11, noticeDate: '2026-10-30' });
    expect(keys[0]).toBe('plan:change.day');
    expect(words).toMatch(/November 27, 2026.*November 30, 2026/);
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', day: '2026-11-30' }));
  });

  it('that first gives a day shows it, and compares it with none', () => {
    const { keys, blocks } = change({ notice: 'LT11' }, LT11);
    expect(keys).not.toContain('plan:change.day');
    expect(blocks).toContainEqual(expect.objectContaining({ kind: 'deadline', day: '2026-11-27' }));
  });

  it('never compares the days of two different rights', () =>
    expect(change(LT11, { ...LT11, noticeDate: '2026-10-14' }).keys).not.toContain('plan:change.day'));

  it('of the letter says what the new one is', () =>
    expect(change(LT11, { ...LT11, notice: 'CP504' }).keys).toContain('notices:cp504.meaning'));

  it('of what can be paid lists the ways out that stand differently now, and no others', () => {
    const before = assessed(LT11).options;
    const now = assessed({ ...LT11, canPay: 'in-full' }).options;
    const moved = now.filter(
      ({ option, verdict }) => before.find((each) => each.option === option)?.verdict !== verdict,
    );
    const { blocks } = change(LT11, { ...LT11, canPay: 'in-full' });
    const [list] = blocks.filter((block) => block.kind === 'list');
    expect(list).toMatchObject({ title: { key: 'plan:change.options' } });
    expect(list?.kind === 'list' && list.items).toHaveLength(moved.length);
  });

  it('that takes the day away says that the old one no longer counts', () => {
    const { keys } = change(LT11, { notice: 'CP49' });
    expect(keys).toContain('plan:change.dayGone');
    expect(keys).not.toContain('plan:change.none');
  });

  it('of nothing says so', () => expect(change(LT11, LT11).keys).toEqual(['plan:change.none']));
});
