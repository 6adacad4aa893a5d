import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import type { CaseFile } from '../../src/assessment';
import { presentChange } from '../../src/conversation/present/presentChange';
import { say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readDate, readMoney, readOpening } from '../../src/conversation/understanding';
import { speak, speakText } from './speak';

/** "No, it was the 14th": puts the corrected fact into the case and tells what that changes. */
export async function correct(
  dc: DialogContext,
  services: TurnServices,
  rest: string,
): Promise<DialogTurnResult | undefined> {
  const mended = correctedCase(services, rest);
  if (!mended) return undefined;
  const before = services.assess(services.caseFile);
  services.keepCase(mended);
  await speakText(dc.context, say('root:corrected'));
  for (const each of presentChange(before, services.assess(mended))) await speak(dc.context, each);
  await dc.repromptDialog();
  return Dialog.EndOfTurn;
}

/** The case with the fact that the words correct; `undefined` when they correct nothing that was told. */
function correctedCase(services: TurnServices, rest: string): CaseFile | undefined {
  const { caseFile } = services;
  const utterance = { text: rest };
  const { noticeText, levyKind: _levy, contactKind: _contact, ...facts } = readOpening(utterance, services);
  const identity = services.identify(noticeText ?? rest);
  if (identity.standing === 'identified') return { ...caseFile, ...facts, notice: identity.code };
  if (Object.keys(facts).length > 0) return { ...caseFile, ...facts };
  const date = readDate(utterance, services);
  if (date.ok) return withDay(caseFile, date.value.day);
  const money = readMoney(utterance, services);
  return money.ok && caseFile.amountDue !== undefined ? { ...caseFile, amountDue: money.value } : undefined;
}

/** A corrected day is the letter's date, or the levy's when that is the only one told. */
function withDay(caseFile: CaseFile, day: NonNullable<CaseFile['noticeDate']>): CaseFile | undefined {
  if (caseFile.noticeDate !== undefined) return { ...caseFile, noticeDate: day };
  return caseFile.levy?.servedDate ? { ...caseFile, levy: { ...caseFile.levy, servedDate: day } } : undefined;
}
