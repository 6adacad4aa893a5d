import {
  assessOptions,
  day,
  findNotice,
  responseDeadlines,
  type CaseFile,
  type FactBook,
  type OptionId,
  type OptionVerdict,
} from '../../../src/assessment';
import { factBook as realBook } from '../../../src/facts';

interface Weighing {
  readonly asOf?: string;
  readonly factBook?: FactBook;
}

/** All ways out of one case; the letter by its code, `undefined` when it is not known. */
export function optionsOf(
  code: string | undefined,
  caseFile: CaseFile = {},
  { asOf = '2026-11-22', factBook = realBook }: Weighing = {},
): readonly OptionVerdict[] {
  const notice = code === undefined ? undefined : findNotice(code, factBook);
  if (code !== undefined && !notice) throw new Error(`no notice ${code}`);
  const input = { notice, caseFile, factBook, asOf: day(asOf) };
  return assessOptions({ ...input, deadlines: responseDeadlines(input).deadlines });
}

/** One way out of one case. */
export function verdictOf(
  option: OptionId,
  ...[code, caseFile, weighing]: Parameters<typeof optionsOf>
): OptionVerdict {
  const verdict = optionsOf(code, caseFile, weighing).find((each) => each.option === option);
  if (!verdict) throw new Error(`no verdict on ${option}`);
  return verdict;
}
