import { computations, day } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

const run = (name: string, json: unknown) => {
  const found = computations[name];
  if (!found) throw new RangeError(`nothing computes ${name}`);
  return found.run(json, { factBook, asOf: day('2026-11-22') });
};

const NAMES = ['interest', 'failure-to-pay', 'failure-to-file', 'penalty-relief'];

describe('the command line', () => {
  it.each(NAMES)('runs the example of %s, and its answer has the shape it tells', (name) => {
    const { example, output } = computations[name] ?? {};
    const answer = run(name, example);
    expect(answer.ok && output?.safeParse(answer.value).success).toBe(true);
  });

  it.each([
    ['interest', { principal: '100', to: '2026-01-01' }, 'from'],
    ['interest', { principal: '100', from: '2026-01-02', to: '2026-01-01' }, 'to'],
    [
      'interest',
      { principal: '100', base: 'failure-to-pay-penalty', to: '2026-01-01' },
      'noticeAndDemandDate',
    ],
    ['interest', { principal: 100.5, from: '2025-01-02', to: '2026-01-01' }, 'principal'],
    ['failure-to-pay', { taxUnpaid: 100, through: '2026-01-01' }, 'dueDate'],
    ['failure-to-pay', { taxUnpaid: 100, deficiency: true, through: '2026-01-01' }, 'noticeAndDemandDate'],
    ['failure-to-pay', { taxUnpaid: 100, dueDate: '2026-04-15', through: '2026-01-01' }, 'through'],
    [
      'failure-to-pay',
      { taxUnpaid: 1, dueDate: '2025-04-15', through: '2026-01-01', planUntil: '2025-06-01' },
      'planUntil',
    ],
    [
      'failure-to-file',
      { taxDue: 1, taxShown: 2, dueDate: '2025-04-15', filedDate: '2026-01-01' },
      'taxShown',
    ],
    ['failure-to-file', { taxDue: 1, dueDate: '2025-04-15', filedDate: '2200-01-01' }, 'filedDate'],
    ['failure-to-file', { taxDue: 1, dueDate: '2025-04-15', filedDate: '2075-04-16' }, 'filedDate'],
    ['failure-to-pay', { taxUnpaid: 1, dueDate: '2025-04-15', through: '2075-04-16' }, 'through'],
    [
      'failure-to-pay',
      { taxUnpaid: 1, dueDate: '2025-04-15', through: '2026-01-01', failureToFileOnTax: 1 },
      'failureToFileOnTax',
    ],
    ['interest', { principal: 1000000000, from: '2000-04-15', to: '2050-04-16' }, 'to'],
    [
      'interest',
      {
        principal: 100,
        base: 'failure-to-pay-penalty',
        from: '2025-04-15',
        noticeAndDemandDate: '2025-06-02',
        to: '2026-01-01',
      },
      'from',
    ],
    [
      'interest',
      { principal: 100, from: '2025-04-15', to: '2026-01-01', amountDemanded: 5 },
      'amountDemanded',
    ],
    ['penalty-relief', { penalty: 'other', taxYear: 2025 }, 'penalty'],
  ])('%s refuses %j at the field %s', (name, json, field) => {
    const answer = run(name, json);
    expect(answer.ok).toBe(false);
    expect(answer).toMatchObject({ error: { issues: [{ path: [field] }] } });
  });

  it.each([
    ['interest', { principal: '9999999999.99', from: '2000-04-15', to: '2050-04-15' }],
    ['failure-to-file', { taxDue: 1, dueDate: '2025-04-15', filedDate: '2075-04-15' }],
    ['failure-to-pay', { taxUnpaid: 1, dueDate: '2025-04-15', through: '2075-04-15' }],
  ])('%s counts fifty years, in cents that a number holds exactly: %j', (name, json) => {
    const answer = run(name, json);
    expect(answer.ok && computations[name]?.output.safeParse(answer.value).success).toBe(true);
  });

  it('answers unknown for days whose rate is not published, if told not to assume', () =>
    expect(run('interest', { principal: 100, from: '2026-04-15', to: '2027-01-01', beyond: 'gap' })).toEqual({
      ok: false,
      error: { unknown: { gaps: [{ fact: 'underpaymentInterestPercent', day: '2027-01-01' }] } },
    }));

  it('starts interest on a penalty for paying late with its notice and demand', () =>
    expect(
      run('interest', {
        principal: 200,
        base: 'failure-to-pay-penalty',
        noticeAndDemandDate: '2025-06-02',
        to: '2025-06-24',
      }),
    ).toMatchObject({ ok: true, value: { from: '2025-06-02', interest: { cents: 85 } } }));
});
