import { balanceOfCase, Cents, day, type CaseFile } from '../../../src/assessment';

const TODAY = day('2026-11-22');
const told: CaseFile = { amountDue: Cents.parse(3_420_000), taxYears: [2023], noticeDate: day('2026-10-27') };

describe('a case as a balance', () => {
  it.each<[string, CaseFile]>([
    ['its amount', { taxYears: [2023] }],
    ['its year', { amountDue: Cents.parse(3_420_000) }],
    ['any year', { amountDue: Cents.parse(3_420_000), taxYears: [] }],
  ])('is none without %s', (_, caseFile) =>
    expect(balanceOfCase(caseFile, 'balance-due', TODAY)).toBeUndefined(),
  );

  it('is taken as all tax, from the day of the reader on', () =>
    expect(balanceOfCase(told, 'balance-due', TODAY)).toMatchObject({ asOf: TODAY, total: 3_420_000 }));

  it('of several years counts as that of the latest, whose penalty has the longest to run', () =>
    expect(balanceOfCase({ ...told, taxYears: [2021, 2023, 2022] }, undefined, TODAY)?.dueDate).toBe(
      '2024-04-15',
    ));

  /** IRC 6072(a); that 2019 and 2020 were put off is looked at by the charges (postponedDueDate.test.ts). */
  it.each([
    [2018, '2019-04-15'],
    [2019, '2020-04-15'],
    [2020, '2021-04-15'],
    [2021, '2022-04-15'],
    [2022, '2023-04-15'],
  ])('of %i was due on %s, whatever weekend moved the day to file', (year, due) =>
    expect(balanceOfCase({ ...told, taxYears: [year] }, undefined, TODAY)?.dueDate).toBe(due),
  );

  it.each([
    ['final-reminder', '2026-10-27'],
    ['final-notice-with-cdp', '2026-10-27'],
    ['reminder', undefined],
    ['balance-due', undefined],
  ] as const)('with a letter of the stage %s has a notice of levy of %s', (stage, levyNoticeDate) =>
    expect(balanceOfCase(told, stage, TODAY)?.levyNoticeDate).toBe(levyNoticeDate),
  );

  it.each<[string, Partial<CaseFile>, string | undefined]>([
    ['of a CP14 is the bill itself', { notice: 'CP14' }, '2026-10-27'],
    ['of a reminder is no bill', { notice: 'CP501' }, undefined],
    ['of a CP14 that is still to come is none', { notice: 'CP14', noticeDate: day('2026-11-23') }, undefined],
    [
      'of a CP14 from before the calendar is none',
      { notice: 'CP14', noticeDate: day('1999-01-04') },
      undefined,
    ],
  ])('%s', (_, more, billDate) =>
    expect(balanceOfCase({ ...told, ...more }, 'balance-due', TODAY)?.billDate).toBe(billDate),
  );

  it('counts a return as late until somebody says that it was on time', () => {
    expect(balanceOfCase(told, undefined, TODAY)?.filedOnTime).toBe(false);
    expect(balanceOfCase({ ...told, money: { filedOnTime: true } }, undefined, TODAY)?.filedOnTime).toBe(
      true,
    );
  });
});
