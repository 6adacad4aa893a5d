import type { ContactStanding } from '../assessment';
import type { LabelledMessage } from './labelledMessage';

/** A labelled message and what the check made of it. */
export interface Judged {
  readonly message: LabelledMessage;
  readonly standing: ContactStanding;
}

/** Shares from 0 to 1; a share of nothing is left out. */
export interface Shares {
  readonly messages: number;
  /** Of the scams, those flagged. */
  readonly recall?: number;
  /** Of the genuine mail, what was flagged. */
  readonly falseAlarms?: number;
  /** Of all, what it would not judge. */
  readonly cannotTell: number;
}

export interface Miss {
  readonly id: string;
  readonly label: string;
  readonly channel: string;
  readonly lang: string;
  readonly standing: ContactStanding;
}

export interface Score extends Shares {
  readonly byChannel: Readonly<Record<string, Shares>>;
  readonly byLanguage: Readonly<Record<string, Shares>>;
  readonly misses: readonly Miss[];
}

/** How often the check is right on labelled messages. */
export const scoreOf = (judged: readonly Judged[]): Score => ({
  ...sharesOf(judged),
  byChannel: grouped(judged, ({ message }) => message.channel),
  byLanguage: grouped(judged, ({ message }) => message.lang),
  misses: judged.filter(isMiss).map(missOf),
});

/**
 * Flagged is what is called a scam. `Not from the IRS` flags a seller's message that is labelled a scam, for that is what
 * the reader must know; on genuine mail it is a false alarm like the other.
 */
function isFlagged({ message, standing }: Judged): boolean {
  if (standing === 'not-from-the-irs')
    return message.label !== 'scam' || message.subtype === 'third-party-marketing';
  return standing === 'looks-like-a-scam';
}

const isMiss = (judged: Judged): boolean =>
  (judged.message.label === 'scam' && !isFlagged(judged)) ||
  (judged.message.label === 'genuine' && isFlagged(judged));

const missOf = ({ message: { id, label, channel, lang }, standing }: Judged): Miss => ({
  id,
  label,
  channel,
  lang,
  standing,
});

function sharesOf(judged: readonly Judged[]): Shares {
  const scams = judged.filter(({ message }) => message.label === 'scam');
  const genuine = judged.filter(({ message }) => message.label === 'genuine');
  return {
    messages: judged.length,
    ...(scams.length > 0 && { recall: share(scams, isFlagged) }),
    ...(genuine.length > 0 && { falseAlarms: share(genuine, isFlagged) }),
    cannotTell: share(judged, ({ standing }) => standing === 'cannot-tell'),
  };
}

const share = (all: readonly Judged[], test: (each: Judged) => boolean): number =>
  all.length === 0 ? 0 : Math.round((all.filter(test).length / all.length) * 10_000) / 10_000;

function grouped(
  judged: readonly Judged[],
  keyOf: (each: Judged) => string,
): Readonly<Record<string, Shares>> {
  const keys = [...new Set(judged.map(keyOf))].toSorted();
  return Object.fromEntries(keys.map((key) => [key, sharesOf(judged.filter((each) => keyOf(each) === key))]));
}
