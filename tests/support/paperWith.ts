import {
  day,
  type CaseFile,
  type Clock,
  type Deadline,
  type FactBook,
  type Notice,
} from '../../src/assessment';
import { responseDeadlines } from '../../src/assessment';
import { factBook } from '../../src/facts';

/** A paper that is nothing but its clocks, for a test of counting. */
export const paperWith = (...clocks: readonly Clock[]): Notice => ({
  code: 'TEST',
  id: 'test',
  aliases: [],
  audience: 'individual',
  stage: 'other',
  cdp: 'none',
  appeals: [],
  clocks: [...clocks],
  previous: [],
  next: [],
  page: 'https://www.irs.gov/notices',
  citations: [
    {
      id: 'test-paper',
      document: 'A letter',
      url: 'https://www.irs.gov/notices',
      verified: day('2026-11-22'),
    },
  ],
  verified: day('2026-11-22'),
  confidence: 'official',
});

/** The fact book of this project as if one figure of the law had begun on this day. */
export const bookWithRuleFrom = (rule: keyof FactBook['rules'], from: string): FactBook => ({
  ...factBook,
  rules: {
    ...factBook.rules,
    [rule]: {
      ...factBook.rules[rule],
      values: factBook.rules[rule].values.map((value) => ({ ...value, from: day(from) })),
    },
  },
});

/** The deadlines of a paper in a case, seen from a day. */
export const deadlinesOf = (
  notice: Notice | undefined,
  caseFile: CaseFile,
  asOf = '2026-11-22',
): readonly Deadline[] => responseDeadlines({ notice, caseFile, factBook, asOf: day(asOf) }).deadlines;

/** The first deadline, which must exist. */
export function firstDeadline(...args: Parameters<typeof deadlinesOf>): Deadline {
  const [first] = deadlinesOf(...args);
  if (!first) throw new Error('this case has no deadline');
  return first;
}
