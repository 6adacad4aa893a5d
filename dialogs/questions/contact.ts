import { say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import {
  readAsked,
  readCollector,
  readLosses,
  readOpening,
  readPasted,
  siteTyped,
} from '../../src/conversation/understanding';
import type { Utterance } from '../../src/conversation/understanding/reader';
import { menu } from '../kit/menu';
import type { ToldOptions } from '../kit/toldInterview';
import { saidLosses } from './lossQuestions';
import { givenChannel, heardIn, type Channel } from './contactWords';

/** The dialog that knows a kind of contact, and what was told of it already. */
export interface Contact {
  readonly dialog: 'alreadyGave' | 'message' | 'collector' | 'visit';
  readonly options: ToldOptions;
}

/** The contact that some words are, or tell of; money already lost goes before any judgement. */
export function contactIn(utterance: Utterance, services: TurnServices): Contact | undefined {
  if (utterance.choice !== undefined) return undefined;
  const losses = readLosses(utterance, services);
  if (losses.length > 0) return { dialog: 'alreadyGave', options: saidLosses(losses) };
  const { contactKind, offer } = readOpening(utterance, services);
  const told = contactKind === 'text' ? 'sms' : contactKind;
  if (readPasted(utterance, services)) return message(told ?? channelOfPaste(utterance), services);
  if (readCollector(utterance, services)) return { dialog: 'collector', options: {} };
  if (contactKind === 'visit') return { dialog: 'visit', options: {} };
  if (told || offer) return message(told ?? 'offer', services);
  return isMessage(services) ? message('unknown', services) : undefined;
}

/**
 * A message as it came, or words at length that show a scam. A letter that names itself and looks like one is told, not
 * checked: its day comes first. So is a question about what the IRS may do.
 */
export function isMessage(services: TurnServices): boolean {
  const { utterance } = services;
  const pasted = readPasted(utterance, services);
  if (pasted && siteTyped(utterance.text) !== undefined) return true;
  if (!pasted && (utterance.text.length < AT_LENGTH || readAsked(utterance, services))) return false;
  const isNamed = readOpening(utterance, services).noticeText !== undefined;
  const { standing } = services.checkContact({ channel: 'unknown', text: utterance.text });
  return standing === 'looks-like-a-scam' ? pasted || !isNamed : pasted && !isNamed;
}

/** Shorter words are an answer. */
const AT_LENGTH = 60;

/** What was pasted came to a screen if it has a link or the head of a mail. */
function channelOfPaste({ text }: Utterance): Channel {
  if (MAIL_HEAD.test(text)) return 'email';
  return siteTyped(text) !== undefined && text.length < LONGEST_TEXT ? 'sms' : 'unknown';
}

const MAIL_HEAD = /^\s*(?:from|de|subject|asunto|sender|remitente) ?:/i;

/** Text messages are cut above this. */
const LONGEST_TEXT = 700;

/** Words that tell of a message are judged at once when they say enough; otherwise they are asked for. */
function message(channel: Channel, services: TurnServices): Contact {
  const given = givenChannel(channel);
  const heard = heardIn(services, given);
  const enough = heard.standing !== 'cannot-tell' || readPasted(services.utterance, services);
  return { dialog: 'message', options: { given: enough ? { ...given, contactWords: heard } : given } };
}

/** The contact that a button names. */
export function chosenContact(id: string): Contact {
  if (id === 'gave') return { dialog: 'alreadyGave', options: {} };
  if (id === 'collector' || id === 'visit') return { dialog: id, options: {} };
  const channel = id === 'text' ? 'sms' : (CHANNELS.find((each) => each === id) ?? 'unknown');
  return { dialog: 'message', options: { given: givenChannel(channel) } };
}

const CHANNELS = ['letter', 'call', 'email'] as const;

/** How something came. */
export const howItCame = menu({
  id: 'howItCame',
  ask: () => say('authenticity:how.ask'),
  choices: () => [
    { id: 'letter', label: say('authenticity:how.letter') },
    { id: 'call', label: say('authenticity:how.call') },
    { id: 'collector', label: say('authenticity:how.collector') },
    { id: 'text', label: say('authenticity:how.text') },
    { id: 'email', label: say('authenticity:how.email') },
    { id: 'visit', label: say('authenticity:how.visit') },
    { id: 'gave', label: say('authenticity:how.gave') },
    { id: 'unknown', label: say('common:dontKnow') },
  ],
  unknown: 'unknown',
});
