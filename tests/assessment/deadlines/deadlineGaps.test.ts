import { day, responseDeadlines, type CaseFile, type FactBook, type Notice } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { bookWithRuleFrom, paperWith } from '../../support/paperWith';

const letter = paperWith({ kind: 'cdp-request', rule: 'cdp-levy' });
const look = (notice: Notice | undefined, caseFile: CaseFile, book: FactBook = factBook) =>
  responseDeadlines({ notice, caseFile, factBook: book, asOf: day('2026-11-22') });

describe('a day that the facts do not cover', () => {
  it('gives a gap and no deadline', () =>
    expect(
      look(letter, { noticeDate: day('2020-01-06') }, bookWithRuleFrom('cdpRequestDays', '2020-01-07')),
    ).toMatchObject({
      deadlines: [{ kind: 'equivalent-hearing' }],
      gaps: [{ fact: 'cdpRequestDays', day: '2020-01-06' }],
    }));

  it('is covered from the first day of the fact on', () =>
    expect(
      look(letter, { noticeDate: day('2020-01-07') }, bookWithRuleFrom('cdpRequestDays', '2020-01-07')).gaps,
    ).toEqual([]));

  it('does not cost the 30 days when only the year is unknown', () =>
    expect(
      look(
        letter,
        { noticeDate: day('2004-01-06') },
        bookWithRuleFrom('equivalentHearingYears', '2006-11-16'),
      ),
    ).toMatchObject({
      deadlines: [{ kind: 'cdp-request', lastDay: '2004-02-05' }],
      gaps: [{ fact: 'equivalentHearingYears', day: '2004-01-06' }],
    }));
});

describe('a year outside 2000 to 2040', () => {
  it.each(['1999-12-31', '2041-01-01', '0001-01-01', '9999-12-31'])('is a gap: %s', (outside) =>
    expect(look(letter, { noticeDate: day(outside) })).toEqual({
      deadlines: [],
      gaps: [{ fact: 'legal-holidays', day: outside }],
    }),
  );

  it.each(['2000-01-01', '2040-12-31'])('begins beyond %s', (inside) =>
    expect(look(letter, { noticeDate: day(inside) }).deadlines[0]).toMatchObject({ kind: 'cdp-request' }),
  );

  it('in one date does not hide the clock of another', () =>
    expect(
      look(letter, {
        noticeDate: day('1900-01-01'),
        levy: { kind: 'bank', servedDate: day('2026-11-06') },
      }),
    ).toMatchObject({
      deadlines: [{ kind: 'bank-hold-ends', lastDay: '2026-11-27' }],
      gaps: [{ fact: 'legal-holidays', day: '1900-01-01' }],
    }));

  it('throws for no paper that we know, whatever the dates', () => {
    const days = [
      '0001-01-01',
      '1999-12-31',
      '2000-01-01',
      '2026-11-22',
      '2040-12-31',
      '2041-01-01',
      '9999-12-31',
    ];
    for (const notice of [undefined, ...factBook.notices])
      for (const each of days.map(day))
        for (const asOf of days.map(day))
          expect(() =>
            responseDeadlines({
              notice,
              factBook,
              asOf,
              caseFile: {
                noticeDate: each,
                mailedDate: each,
                printedDeadline: each,
                lienFiledDate: each,
                earlierCdpNoticeDate: each,
                levy: { kind: 'wages', servedDate: each },
              },
            }),
          ).not.toThrow();
  });
});
