import { err, ok, type CaseFile, type Result } from '../../src/assessment';
import { say, type Choice } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readOpening } from '../../src/conversation/understanding';
import type { Misread, Utterance } from '../../src/conversation/understanding/reader';
import { menu } from '../kit/menu';
import type { Question } from '../kit/question';
import { mailIn } from './notice';

/** Which road the talk takes, and the facts that were told in the same breath. */
export interface Opening {
  readonly road: 'letter' | 'levy' | 'contact' | 'several' | 'newLetter' | 'plan' | 'goodbye';
  readonly facts: CaseFile;
}

const ROADS: readonly Opening['road'][] = [
  'letter',
  'levy',
  'contact',
  'several',
  'newLetter',
  'plan',
  'goodbye',
];

/** The first question: what came. Who I am and what I can do stand above it. */
export const firstMenu: Question<Opening> = opening(
  'whatCame',
  menu(
    'whatCame',
    () => say('root:whatCame.ask'),
    () => [
      road('levy', 'root:whatCame.levy'),
      road('letter', 'root:whatCame.letter'),
      road('several', 'root:whatCame.several'),
      road('contact', 'root:whatCame.contact'),
    ],
    () => [
      { kind: 'text', say: say('root:welcome') },
      { kind: 'text', say: say('root:welcome.human') },
    ],
  ),
);

/** What to do after a plan, or when the talk was stopped. */
export const nextMenu: Question<Opening> = opening(
  'next',
  menu(
    'next',
    () => say('root:next.ask'),
    ({ caseFile }) => [
      ...(Object.keys(caseFile).length > 0 ? [road('plan', 'root:next.plan')] : []),
      road('newLetter', 'root:next.newLetter'),
      road('levy', 'root:whatCame.levy'),
      road('contact', 'root:whatCame.contact'),
      road('goodbye', 'root:next.goodbye'),
    ],
  ),
);

/** A menu whose free text may already be the answer: a letter, its date, an amount, a levy, a call. */
function opening(id: string, buttons: Question<string>): Question<Opening> {
  return { ...buttons, id, read: (utterance, services) => readRoad(buttons, utterance, services) };
}

function readRoad(
  buttons: Question<string>,
  utterance: Utterance,
  services: TurnServices,
): Result<Opening, Misread> {
  const pressed = buttons.read(utterance, services);
  const chosen = pressed.ok ? ROADS.find((each) => each === pressed.value) : undefined;
  if (chosen) return ok({ road: chosen, facts: {} });
  const told = readOpening(utterance, services);
  const identity = services.identify(told.noticeText ?? utterance.text);
  const { noticeText: _, contactKind, levyKind, ...facts } = told;
  if (levyKind) return ok({ road: 'levy', facts: { ...facts, levy: { kind: levyKind } } });
  if (identity.standing === 'identified')
    return ok({ road: 'letter', facts: { ...facts, notice: identity.code } });
  if (contactKind) return ok({ road: 'contact', facts: {} });
  if (identity.standing === 'near-misses') return ok({ road: 'letter', facts });
  const mail = mailIn(utterance.text, services);
  return mail.ok
    ? ok({ road: 'letter', facts: { ...facts, notice: mail.value } })
    : err({ say: say('root:menu.unclear') });
}

const road = (id: Opening['road'], key: Choice['label']['key']): Choice => ({ id, label: say(key) });
