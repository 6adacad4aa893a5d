import type { TurnContext } from 'botbuilder';
import type { CaseFile } from '../../src/assessment';
import { presentChange } from '../../src/conversation/present/presentChange';
import { reply, say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readOpening } from '../../src/conversation/understanding';
import { allFacts } from '../questions/allFacts';
import { lookAgain } from '../questions/sureOfDate';
import { factsOf } from './factsOf';
import { noted } from './noted';
import { servicesOf } from './servicesOf';
import { speak, text } from './speak';
import { withFacts } from './withFacts';

/**
 * Words that answer another question than the one asked are kept, not thrown away: the facts in them go into the case
 * and are echoed. True when there were any. With a plan on the table, what they change is told too.
 */
export async function takeAsides(context: TurnContext, planTold: boolean): Promise<boolean> {
  const services = servicesOf(context);
  const { caseFile } = services;
  const told = readOpening(services.utterance, services);
  const notice = letterIn(services, told.noticeText);
  const known = letterIn(services, caseFile.notice);
  if (notice !== undefined && known !== undefined && notice !== known) return keepApart(context, notice);
  const now: CaseFile = { ...withFacts(caseFile, factsOf(told)), ...(notice !== undefined && { notice }) };
  const changed = allFacts.filter(
    (fact) => JSON.stringify(fact.tell(now)) !== JSON.stringify(fact.tell(caseFile)),
  );
  if (changed.length === 0) return false;
  services.keepCase(now);
  const echoes = changed.flatMap((fact) => {
    const told = fact.tell(now);
    return told ? [text(noted(fact.label, told))] : [];
  });
  const doubts = changed.some(({ id }) => id === 'noticeDate')
    ? lookAgain(now.noticeDate, services.today)
    : [];
  await speak(context, reply(...echoes, ...doubts.map((each) => text(each))));
  if (planTold)
    for (const each of presentChange(services.assess(caseFile), services.assess(now)))
      await speak(context, each);
  return true;
}

/** The letter that the words name, when they name one. */
function letterIn(services: TurnServices, named: string | undefined): string | undefined {
  const identity = named === undefined ? undefined : services.identify(named);
  return identity?.standing === 'identified' ? identity.code : undefined;
}

/** The dates and amounts of another letter are not those of the letter on the table. */
async function keepApart(context: TurnContext, other: string): Promise<true> {
  const services = servicesOf(context);
  const { caseFile } = services;
  const otherNotices = [...new Set([...(caseFile.otherNotices ?? []), other])].slice(-20);
  services.keepCase({ ...caseFile, otherNotices });
  await speak(context, reply(text(say('root:otherLetter', { notice: other }))));
  return true;
}
