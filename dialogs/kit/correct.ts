import type { TurnContext } from 'botbuilder';
import type { CaseFile, LocalDate } from '../../src/assessment';
import { presentChange } from '../../src/conversation/present/presentChange';
import { reply, say, type Block } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readDate, readMoney, readOpening, readPeriodicMoney } from '../../src/conversation/understanding';
import { allFacts } from '../questions/allFacts';
import { caseFacts } from '../questions/caseFacts';
import { allMoneyFacts, moneyFacts } from '../questions/moneyFacts';
import { lookAgain } from '../questions/sureOfDate';
import { factsOf } from './factsOf';
import { noted } from './noted';
import type { Fact } from './question';
import { speak, speakText, text } from './speak';
import { withFacts } from './withFacts';

/** The right value as it was said, and the fact that was answered last, when it was one about money. */
interface Correction {
  readonly rest: string;
  readonly last: Fact<unknown> | undefined;
}

/** "No, it was the 14th": puts the corrected fact into the case, echoes it and tells what that changes. False when nothing was corrected. */
export async function correct(
  context: TurnContext,
  services: TurnServices,
  { rest, last }: Correction,
): Promise<boolean> {
  const { caseFile } = services;
  const mended = lastMended(services, rest, last) ?? correctedCase(services, rest);
  if (!mended) return false;
  const before = services.assess(caseFile);
  services.keepCase(mended);
  await speak(context, reply(text(say('root:corrected')), ...changedFacts(caseFile, mended)));
  if (mended.noticeDate !== caseFile.noticeDate)
    for (const each of lookAgain(mended.noticeDate, services.today)) await speakText(context, each);
  if (changesCase(caseFile, mended))
    for (const each of presentChange(before, services.assess(mended))) await speak(context, each);
  return true;
}

/** "No, it was 400" after no answer about money can mean the letter's amount or one of the person's own: that is asked. */
export const meansSeveral = (services: TurnServices, { rest, last }: Correction): boolean =>
  !lastMended(services, rest, last) &&
  !correctedCase(services, rest) &&
  amountsMeant(services, rest).length > 1;

/** The amounts that were told and that a bare amount could correct: how each of them is mended. */
function amountsMeant(services: TurnServices, rest: string): readonly ((caseFile: CaseFile) => CaseFile)[] {
  const { caseFile } = services;
  const utterance = { text: rest };
  const money = readMoney(utterance, services);
  if (!money.ok) return [];
  const ofLetter = (now: CaseFile): CaseFile => ({ ...now, amountDue: money.value });
  const own = allMoneyFacts.flatMap((fact) => {
    const read = fact.known(caseFile) ? fact.read(utterance, services) : undefined;
    return read?.ok ? [(now: CaseFile) => fact.keep(now, read.value)] : [];
  });
  return [...(caseFile.amountDue === undefined ? [] : [ofLetter]), ...own];
}

/** What was told about money moves no day and no verdict. */
const changesCase = ({ money: _, ...was }: CaseFile, { money: __, ...now }: CaseFile): boolean =>
  JSON.stringify(was) !== JSON.stringify(now);

/** Right after an answer about money, its own reader understands the right one best. */
function lastMended(
  services: TurnServices,
  rest: string,
  last: Fact<unknown> | undefined,
): CaseFile | undefined {
  const { caseFile } = services;
  const read = last?.known(caseFile) ? last.read({ text: rest }, services) : undefined;
  return read?.ok ? last?.keep(caseFile, read.value) : undefined;
}

const changedFacts = (was: CaseFile, now: CaseFile): readonly Block[] =>
  allFacts.flatMap((fact) => {
    const told = fact.tell(now);
    return told && JSON.stringify(told) !== JSON.stringify(fact.tell(was))
      ? [text(noted(fact.label, told))]
      : [];
  });

/** The case with the fact that the words correct; `undefined` when they correct nothing that was told. */
function correctedCase(services: TurnServices, rest: string): CaseFile | undefined {
  const { caseFile } = services;
  const utterance = { text: rest };
  const told = readOpening(utterance, services);
  const facts = factsOf(told);
  const identity = services.identify(told.noticeText ?? rest);
  if (identity.standing === 'identified') return { ...withFacts(caseFile, facts), notice: identity.code };
  if (Object.keys(facts).length > 0) return withFacts(caseFile, facts);
  const paid = withPayment(services, rest);
  if (paid) return paid;
  const about = caseFile.noticeDate ?? caseFile.levy?.servedDate;
  const date = readDate(utterance, { today: services.today, locale: services.locale, about });
  if (date.ok) return withDay(caseFile, date.value.day);
  const [only, other] = amountsMeant(services, rest);
  return other ? undefined : only?.(caseFile);
}

/** "No, eran 400 al mes": an amount of a month is no amount of a letter; it is the payment that was told. */
function withPayment(services: TurnServices, rest: string): CaseFile | undefined {
  const { caseFile } = services;
  const read = readPeriodicMoney({ text: rest }, services);
  return read.ok && moneyFacts.monthlyPayment.known(caseFile)
    ? moneyFacts.monthlyPayment.keep(caseFile, read.value)
    : undefined;
}

/** A corrected day is the letter's date, or the first other day that was told. */
function withDay(caseFile: CaseFile, day: LocalDate): CaseFile | undefined {
  const { noticeDate, levyServedDate, printedDeadline, lienFiledDate } = caseFacts;
  return [noticeDate, levyServedDate, printedDeadline, lienFiledDate]
    .find((fact) => fact.known(caseFile))
    ?.keep(caseFile, day);
}
