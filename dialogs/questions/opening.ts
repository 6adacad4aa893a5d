import { err, ok, type CaseFile, type LevyKind, type Result } from '../../src/assessment';
import { say, type Choice } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readCollector, readOpening, readPaper, readYesNo } from '../../src/conversation/understanding';
import type { Misread, Utterance } from '../../src/conversation/understanding/reader';
import { factsOf } from '../kit/factsOf';
import { menu } from '../kit/menu';
import type { Question } from '../kit/question';
import { levyKind } from './levy';
import { letters } from './letters';
import { mailIn } from './notice';

/** Which road the talk takes, and the facts that were told in the same breath. */
export interface Opening {
  readonly road: 'letter' | 'levy' | 'contact' | 'several' | 'newLetter' | 'plan' | 'money' | 'goodbye';
  readonly facts: CaseFile;
  /** Said in free words, not by a button. */
  readonly told?: true;
}

const ROADS: readonly Opening['road'][] = [
  'letter',
  'levy',
  'contact',
  'several',
  'newLetter',
  'plan',
  'money',
  'goodbye',
];

const whatCame = opening(
  menu({
    id: 'whatCame',
    ask: () => say('root:whatCame.ask'),
    choices: () => [
      road('levy', 'root:whatCame.levy'),
      road('letter', 'root:whatCame.letter'),
      road('several', 'root:whatCame.several'),
      road('contact', 'root:whatCame.contact'),
    ],
    lead: (services) => [
      { kind: 'text', say: say('root:welcome') },
      { kind: 'text', say: say(warnsOfEmployer(services) ? 'root:welcome.employer' : 'root:welcome.human') },
    ],
    leadOnce: true,
    unknown: 'letter',
  }),
);

/** The first question: what came. Who I am and what I can do stand above it, once. */
export const firstMenu: Question<Opening> = yesOrNo(whatCame);

/** What somebody says before anything was asked: "no" answers nothing yet. */
export const firstWords: Question<Opening>['read'] = (utterance, services) =>
  whatCame.read(utterance, services);

/** What to do after a plan, or when the talk was stopped. */
export const nextMenu: Question<Opening> = opening(
  menu({
    id: 'next',
    ask: () => say('root:next.ask'),
    choices: ({ caseFile }) => [
      ...(Object.keys(caseFile).length > 0 ? [road('plan', 'root:next.plan')] : []),
      road('money', 'plan:menu.money'),
      road('newLetter', 'root:next.newLetter'),
      road('levy', 'root:whatCame.levy'),
      road('contact', 'root:whatCame.contact'),
      road('goodbye', 'root:next.goodbye'),
    ],
  }),
);

/** Where an employer may read along, that is said instead of how to type, once: a greeting stays short. */
const warnsOfEmployer = ({ employerMayRead, employerNamed }: TurnServices): boolean =>
  employerMayRead && !employerNamed;

/** "Has money already been taken?" may be answered with a plain yes or no. */
function yesOrNo(question: Question<Opening>): Question<Opening> {
  return {
    ...question,
    read: (utterance, services) => {
      const taken = readYesNo(utterance, services);
      if (!taken.ok) return question.read(utterance, services);
      return taken.value
        ? ok({ road: 'levy', facts: {} })
        : err({ say: say('root:whatCame.no'), understood: true });
    },
  };
}

/** A menu whose free text may already be the answer: a letter, its date, an amount, a levy, a call. */
function opening(buttons: Question<string>): Question<Opening> {
  return { ...buttons, read: (utterance, services) => readRoad(buttons, utterance, services) };
}

function readRoad(
  buttons: Question<string>,
  utterance: Utterance,
  services: TurnServices,
): Result<Opening, Misread> {
  const pressed = buttons.read(utterance, services);
  const chosen = pressed.ok ? ROADS.find((each) => each === pressed.value) : undefined;
  if (chosen) return ok({ road: chosen, facts: {} });
  const told = toldIn(utterance, services);
  return told ? ok({ ...told, told: true }) : err({ say: say('root:menu.unclear') });
}

/** The road that free words name: money being taken first, then papers, then a contact, then other mail. */
function toldIn(utterance: Utterance, services: TurnServices): Opening | undefined {
  const told = readOpening(utterance, services);
  const facts = factsOf(told);
  const identity = services.identify(told.noticeText ?? utterance.text);
  const paper = identity.standing === 'identified' ? identity : undefined;
  const kind = told.levyKind ?? LEVY_PAPERS.get(paper?.id ?? '') ?? levyNamed(utterance, services);
  if (kind) return { road: 'levy', facts: { ...facts, levy: { kind } } };
  if (readCollector(utterance, services) && told.noticeText === undefined)
    return { road: 'contact', facts: {} };
  if (paper) return { road: 'letter', facts: { ...facts, notice: paper.code } };
  const several = letters.read(utterance, services);
  if (several.ok && several.value.otherNotices?.length)
    return { road: 'letter', facts: { ...facts, ...several.value } };
  if (told.contactKind || told.offer) return { road: 'contact', facts: {} };
  const mail = mailIn(utterance.text, services);
  if (mail.ok) return { road: 'letter', facts: { notice: mail.value } };
  const talksOfOne =
    identity.standing === 'near-misses' || readPaper(utterance, services) || Object.keys(facts).length > 0;
  if (!talksOfOne) return undefined;
  return { road: told.several ? 'several' : 'letter', facts };
}

/** The levies themselves, by the id of the paper: who holds one of these is losing money now. */
const LEVY_PAPERS: ReadonlyMap<string, LevyKind> = new Map([
  ['form668Ac', 'bank'],
  ['form668Wc', 'wages'],
]);

/** "My pay", said where nobody asked yet. */
function levyNamed(utterance: Utterance, services: TurnServices): LevyKind | undefined {
  const kind = levyKind.read(utterance, services);
  return kind.ok ? kind.value : undefined;
}

const road = (id: Opening['road'], key: Choice['label']['key']): Choice => ({ id, label: say(key) });
