import { cite, citedOnce } from '../facts/cite';
import type { FactBook } from '../facts/factBook';
import { identifyNotice } from '../notices/identifyNotice';
import type { Contact } from './contact';
import type { ContactCheck } from './contactCheck';
import type { ContactInput } from './contactInput';
import { deadlineOf } from './deadlineOf';
import { missingOf } from './missingOf';
import { signsOf } from './signs/signsOf';
import { standingOf } from './standingOf';
import { stepsFor } from './steps/stepsFor';
import { readContact } from './text/readContact';
import { readingOf, type Reading } from './words/reading';
import { names, says } from './words/said';

/**
 * Judges whether a letter, call, message or visit looks like a scam, could be real, or comes from somebody else than the
 * IRS: with its reasons, what would settle it, what to do, and the deadline that stands meanwhile. Nothing is fetched.
 */
export function checkContact(told: ContactInput, factBook: FactBook): ContactCheck {
  const contact = contactOf(told, factBook);
  const signs = [...signsOf(contact, factBook)];
  const standing = standingOf(contact, signs);
  const deadline = deadlineOf(contact);
  return {
    standing,
    signs,
    missing: standing === 'looks-like-a-scam' ? [] : missingOf(contact, signs),
    steps: stepsFor(contact, { standing, deadline }),
    ...(deadline && { deadline }),
    citations: citedOnce(
      cite(factBook, 'irs-how-to-know', 'irs-account'),
      ...signs.map(({ citations }) => citations),
    ),
  };
}

function contactOf(told: ContactInput, factBook: FactBook): Contact {
  const pasted = [told.text, ...(told.links ?? []), told.phone].filter((part) => part !== undefined);
  const read = readContact(pasted.join('\n\n'), factBook);
  const reading = readingOf(read.folded);
  const notice = identifyNotice(told.notice ?? read.words.slice(0, NAMED_WITHIN), factBook);
  const isOfficial = read.links.every(({ kind }) => kind === 'official' || kind === 'official-processor');
  return {
    told,
    read,
    reading,
    notice,
    ownInitiative: told.userInitiated ?? isOwnInitiative(told, reading),
    isNews: isOfficial && says(reading, 'newsletter'),
  };
}

/** A paper names itself on its first page. */
const NAMED_WITHIN = 3_000;

/** The person tells that they began it; on the telephone the voice may say so, but a written message may say anything. */
const isOwnInitiative = ({ channel }: ContactInput, reading: Reading): boolean =>
  (says(reading, 'userInitiated') || (channel === 'call' && says(reading, 'claimsAsked'))) &&
  !names(reading, 'calledBack', 'notInitiated');
