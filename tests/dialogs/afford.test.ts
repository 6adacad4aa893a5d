import { Locale } from '../../src/conversation/locale';
import { talks } from './talks';

const { said } = talks();

const PLAN = ['I got an LT11 dated October 27, 2026 for $34,200 for 2021', '#yes', '#money', '#afford'];
/** Three people, $3,900 after tax, $1,400 for housing, one paid car in the South, $250 of other costs. */
const MONTH = ['#3', '900 a week', '#none', '$1,400', '#1', '#none', '#south', '$250'];

describe('can I afford a plan', () => {
  it('shares a weekly income out over the months', async () => {
    const { talk } = await said([...PLAN, '#3', '900 a week']);
    expect((await talk.caseFile()).money?.incomeMonthly).toBe(390_000);
  });

  it('asks about a car only those who have one', async () => {
    const without = await said([...PLAN, '#3', '$3,900', '#none', '$1,400', '#none']);
    expect(without.last.keys).toContain('money:otherNecessaryMonthly.ask');
    const one = await said([...PLAN, '#3', '$3,900', '#none', '$1,400', '1']);
    expect(one.last.keys).toContain('money:carPaymentMonthly.ask');
  });

  it('asks no more about a month that cannot be worked out, and says what it needs', async () => {
    const { last } = await said([...PLAN, '#dontKnow']);
    expect(last.keys).toEqual(expect.arrayContaining(['money:householdSize.where', 'afford:missing']));
    expect(last.keys).not.toContain('money:incomeMonthly.ask');
  });

  it('warns before anything else when the payment is more than what is left', async () => {
    const { last } = await said([...PLAN, ...MONTH, '$600', '#none']);
    const told = last.keys.filter((key) => key.startsWith('afford:'));
    expect(told[0]).toBe('afford:warning.nothing');
  });

  it('says what a payment that fits leaves', async () => {
    const { last } = await said([
      ...PLAN,
      '#1',
      '$5,000',
      '#none',
      '$1,000',
      '#none',
      '#none',
      '$600',
      '#none',
    ]);
    expect(last.keys).toContain('afford:answer.fits');
    expect(last.keys).not.toContain('afford:warning');
    expect(last.keys).toContain('afford:hardship.blocked');
  });

  it('says what it does not know, beside the answer', async () => {
    const { last } = await said([...PLAN, ...MONTH, '#dontKnow', '#dontKnow']);
    expect(last.keys).toEqual(
      expect.arrayContaining([
        'afford:unknown.county-housing-standard',
        'afford:hardship.missing.equity',
        'afford:offer.notWorkedOut',
      ]),
    );
  });

  it('takes a large city for its region', async () => {
    const { talk } = await said([...PLAN, '#3', '$3,900', '#none', '$1,400', '#1', '#none', 'Houston']);
    expect((await talk.caseFile()).money?.region).toBe('houston');
  });

  it('says up to which debt the IRS asks for no budget, where the debt is known', async () => {
    const known = await said([...PLAN, ...MONTH, '$100', '#none']);
    expect(known.last.keys).toContain('afford:simplePlan');
    const unknown = await said(['menu', '#money', '#afford', ...MONTH, '$100', '#none']);
    expect(unknown.last.keys).not.toContain('afford:simplePlan');
  });

  it('shows the math of the month', async () => {
    const { last } = await said([...PLAN, ...MONTH, '$100', '#none', '#math']);
    expect(last.keys).toEqual(
      expect.arrayContaining(['math:national-standard', 'math:housing-as-paid', 'math:income-less-allowed']),
    );
  });

  it.each(Locale.options)('holds a whole talk in %s', async (locale) => {
    const { turns } = await said([...PLAN, ...MONTH, '$100', '#none', '#math', '#done'], { locale });
    expect(turns.at(-1)?.keys).toContain('plan:menu.ask');
    expect(turns.map(({ words }) => words).join('\n')).not.toMatch(/\{\{|undefined|NaN/);
  });
});
