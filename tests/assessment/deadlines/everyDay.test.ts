import fc from 'fast-check';
import {
  addDays,
  addBusinessDays,
  day,
  Deadline,
  isBusinessDay,
  isWeekend,
  legalHoliday,
  nextBusinessDay,
  responseDeadlines,
  type CaseFile,
  type LocalDate,
} from '../../../src/assessment';
import { businessDayOnOrBefore } from '../../../src/assessment/deadlines/businessDays';
import { dueDate } from '../../../src/assessment/deadlines/dueDate';
import { factBook } from '../../../src/facts';
import { everyDay } from '../../support/everyDay';
import { deadlinesOf, paperWith } from '../../support/paperWith';

const DAYS = everyDay('2000-01-01', '2040-12-31');

describe('on every day from 2000 to 2040', () => {
  it('a rolled day is no weekend and no holiday, never earlier, and the first such day', () => {
    for (const each of DAYS) {
      const { lastDay, rolledOver } = dueDate(each);
      const between = everyDay(each, addDays(lastDay, -1));
      if (isWeekend(lastDay) || legalHoliday(lastDay) || lastDay < each || between.some(isBusinessDay))
        throw new Error(`${each} rolled to ${lastDay}`);
      if ((rolledOver === undefined) !== (lastDay === each)) throw new Error(`${each}: ${rolledOver}`);
    }
  });

  it('a later day never rolls to an earlier one', () => {
    const rolled = DAYS.map((each) => dueDate(each).lastDay);
    expect(rolled).toEqual(rolled.toSorted());
  });

  it('no wait over weekends and holidays is longer than four days', () => {
    for (const each of DAYS) if (dueDate(each).lastDay > addDays(each, 4)) throw new Error(each);
  });

  it('the business day before lies on or before, and the next one after', () => {
    for (const each of DAYS.slice(7)) {
      const before = businessDayOnOrBefore(each);
      const next = nextBusinessDay(each);
      if (!isBusinessDay(before) || before > each || !isBusinessDay(next) || next <= each)
        throw new Error(each);
    }
  });

  it('the hearing days over a levy keep their order: counted, last, safe', () => {
    const letter = paperWith({ kind: 'cdp-request', rule: 'cdp-levy' });
    for (const each of DAYS.filter((_, index) => index % 3 === 0))
      for (const { countedDay = each, lastDay, safeDay } of deadlinesOf(letter, { noticeDate: each }))
        if (
          !lastDay ||
          !safeDay ||
          !isBusinessDay(lastDay) ||
          !isBusinessDay(safeDay) ||
          lastDay < countedDay ||
          safeDay > countedDay
        )
          throw new Error(`${each}: ${safeDay}, ${countedDay}, ${lastDay}`);
  });
});

describe('for any paper and any dates', () => {
  const anyDay: fc.Arbitrary<LocalDate> = fc
    .nat({ max: DAYS.length - 1 })
    .map((index) => DAYS[index] ?? day('2026-11-22'));
  const maybeDay = fc.option(anyDay, { nil: undefined });
  const maybe = fc.option(fc.boolean(), { nil: undefined });
  const anyCase: fc.Arbitrary<CaseFile> = fc.record({
    noticeDate: maybeDay,
    mailedDate: maybeDay,
    printedDeadline: maybeDay,
    lienFiledDate: maybeDay,
    earlierCdpNoticeDate: maybeDay,
    abroad: maybe,
    disasterArea: maybe,
    combatZone: maybe,
    levy: fc.record({ kind: fc.constantFrom('bank' as const, 'wages' as const), servedDate: maybeDay }),
  });
  const anyNotice = fc.constantFrom(undefined, ...factBook.notices);

  it('every deadline is of the contract, safe before last, and passed only with a way on', () => {
    fc.assert(
      fc.property(anyNotice, anyCase, anyDay, (notice, caseFile, asOf) => {
        for (const deadline of responseDeadlines({ notice, caseFile, factBook, asOf }).deadlines) {
          expect(Deadline.safeParse(deadline).error).toBeUndefined();
          const { lastDay, safeDay, standing, missing, secondBranch, countedDay } = deadline;
          if (lastDay && safeDay) expect(safeDay <= lastDay).toBe(true);
          if (lastDay) expect(standing).toBe(asOf > lastDay ? 'passed' : asOf === lastDay ? 'today' : 'open');
          if (lastDay && countedDay) expect(lastDay >= countedDay).toBe(true);
          if (!lastDay) expect(missing).not.toEqual([]);
          if (standing === 'passed') expect(secondBranch).not.toEqual([]);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('the same input gives the same output', () => {
    fc.assert(
      fc.property(anyNotice, anyCase, anyDay, (notice, caseFile, asOf) => {
        const input = { notice, caseFile, factBook, asOf };
        expect(responseDeadlines(input)).toEqual(responseDeadlines(structuredClone(input)));
      }),
      { numRuns: 200 },
    );
  });

  it('a later letter never has an earlier last day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...factBook.notices), anyDay, (notice, from) => {
        const first = deadlinesOf(notice, { noticeDate: from });
        const second = deadlinesOf(notice, { noticeDate: addDays(from, 1) });
        if (from === '2040-12-31' || first.length !== second.length) return;
        first.forEach(({ lastDay }, index) => {
          if (lastDay) expect(lastDay <= (second[index]?.lastDay ?? '')).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('ten business days hold no more than ten business days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 15 }), (from, count) => {
        const counted = everyDay(addDays(from, 1), addBusinessDays(from, count)).filter(isBusinessDay);
        expect(counted).toHaveLength(count);
      }),
      { numRuns: 300 },
    );
  });
});
