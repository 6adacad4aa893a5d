import { z } from 'zod';
import { ContactChannel, ContactQuestion, ContactStanding, err, ok, SignId } from '../../src/assessment';
import { say, type Choice } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readChoice, readOpening, siteTyped } from '../../src/conversation/understanding';
import type { Utterance } from '../../src/conversation/understanding/reader';
import { labelled } from '../kit/labelled';
import type { Question } from '../kit/question';
import type { Told } from '../kit/toldInterview';

/** How it came; an offer is somebody who sells help against the IRS. */
export type Channel = ContactChannel | 'offer';

/** What is kept of a message: how it stands, the signs it shows, what would settle it, the letter it names. Never its words. */
const Heard = z.object({
  standing: ContactStanding,
  signs: z.array(SignId),
  missing: z.array(ContactQuestion),
  notice: z.string().optional(),
  /** Somebody sells help against the IRS. */
  offer: z.literal(true).optional(),
});
export type Heard = z.infer<typeof Heard>;

const CANNOT: Choice = { id: 'cannot', label: say('authenticity:words.cannot') };

/** The message itself, or what was said. */
export const contactWords: Question<string> = {
  id: 'contactWords',
  ask: () => say('authenticity:words.ask'),
  why: say('authenticity:words.why'),
  example: say('authenticity:words.example'),
  hearsContact: true,
  choices: () => [CANNOT],
  read: (utterance, services) => {
    if (readChoice(utterance, labelled([CANNOT], services)) !== undefined) return ok(CANNOT.id);
    return saysEnough(utterance, services) ? ok(HEARD) : err({ say: say('authenticity:words.tooLittle') });
  },
};

export const HEARD = 'heard';

/** A letter by its name, a link, or more words than a sigh. */
const saysEnough = ({ text }: Utterance, services: TurnServices): boolean =>
  services.identify(text).standing === 'identified' ||
  siteTyped(text) !== undefined ||
  text.split(/\s+/).length >= FEWEST_WORDS;

const FEWEST_WORDS = 4;

export const givenChannel = (channel: Channel): Told => ({ channel });

/** How it came, as the core knows it. */
export function channelIn({ channel }: Told): ContactChannel {
  const known = ContactChannel.safeParse(channel);
  return known.success ? known.data : 'unknown';
}

/** What the words of this turn tell as a message that came this way. */
export function heardIn(services: TurnServices, told: Told): Heard {
  const { standing, signs, missing } = services.checkContact({
    channel: channelIn(told),
    text: services.utterance.text,
  });
  const notice = noticeIn(services);
  const { offer } = readOpening(services.utterance, services);
  return {
    standing,
    signs: signs.map(({ id }) => id),
    missing,
    ...(notice !== undefined && { notice }),
    ...(offer && { offer }),
  };
}

/** The letter that the words name, when they name one. */
function noticeIn(services: TurnServices): string | undefined {
  const { noticeText } = readOpening(services.utterance, services);
  const identity = services.identify(noticeText ?? services.utterance.text.slice(0, LONGEST_NAME));
  return identity.standing === 'identified' ? identity.code : undefined;
}

/** A name of a letter is short. */
const LONGEST_NAME = 80;

/** What was heard of the words of a message; `undefined` when there were none. */
export function heardOf(told: Told): Heard | undefined {
  const parsed = Heard.safeParse(told[contactWords.id]);
  return parsed.success ? parsed.data : undefined;
}
