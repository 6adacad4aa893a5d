import { Locale } from '../../src/conversation/locale';
import { talks } from './talks';

const { said } = talks();

const PLAN = ['I got an LT11 dated October 27, 2026 for $34,200 for 2021', '#yes', '#money', '#compare'];
const ANSWERS = ['#monthly', '$600', '#yes', '#no'];

describe('compare my options', () => {
  it('puts eight ways side by side, doing nothing last', async () => {
    const { last } = await said([...PLAN, ...ANSWERS]);
    const [table] = last.blocks.filter((block) => block.kind === 'table');
    const lines = last.keys.filter((key) => key === 'compare:row.uncounted');
    expect([...(table?.rows ?? []), ...lines]).toHaveLength(8);
    expect(JSON.stringify(table?.rows.at(-1))).toContain('cost:ways.waiting');
    expect(JSON.stringify(table?.rows[0])).toContain('options:long-term-plan.title');
  });

  it('does not ask how much a month of somebody who can pay nothing', async () => {
    const { turns } = await said([...PLAN, '#not-at-all']);
    expect(turns.at(-1)?.keys).not.toContain('money:monthlyPayment.ask');
  });

  it('says that a count of other cases is not a chance', async () => {
    const { last } = await said([...PLAN, ...ANSWERS, '#details', '#offer-in-compromise']);
    expect(last.keys).toContain('compare:acceptance');
    expect(last.words).not.toMatch(/%|percent/);
  });

  it('shows one way in full: what it does to each thing, and who decides', async () => {
    const { last } = await said([...PLAN, ...ANSWERS, '#details', '#long-term-plan']);
    const effects = last.keys.filter((key) => key.startsWith('compare:effect.'));
    expect(effects).toHaveLength(7);
    expect(last.keys).toContain('compare:decidedBy.irs-collection');
    expect(last.keys).toContain('money:below.ask');
  });

  it('goes back to the menu when none of them is wanted', async () => {
    const { last } = await said([...PLAN, ...ANSWERS, '#details', '#nothing']);
    expect(last.keys[0]).toBe('money:below.ask');
  });

  it('promises nothing', async () => {
    const { last } = await said([...PLAN, ...ANSWERS]);
    expect(last.keys).toContain('plan:options.notAPromise');
  });

  it.each(Locale.options)('holds a whole talk in %s', async (locale) => {
    const { turns } = await said([...PLAN, ...ANSWERS, '#math', '#details', '#waiting', '#done'], { locale });
    expect(turns.map(({ words }) => words).join('\n')).not.toMatch(/\{\{|undefined|NaN/);
  });
});
