import type { NoticeIdentity } from '../notices/noticeIdentity';
import type { ContactInput } from './contactInput';
import type { ReadContact } from './text/readContact';
import type { Reading } from './words/reading';

/** A contact as the signs see it: what was told about it, what its words say, and what it points to. */
export interface Contact {
  readonly told: ContactInput;
  readonly read: ReadContact;
  readonly reading: Reading;
  readonly notice: NoticeIdentity;
  /** The person began it, on a way that they found themselves. */
  readonly ownInitiative: boolean;
  /** A newsletter or other general news, which tells of scams without being one. */
  readonly isNews: boolean;
}

type Channel = ContactInput['channel'];

export const isBy = ({ told }: Contact, ...channels: readonly Channel[]): boolean =>
  channels.includes(told.channel);

/** Comes in writing to a screen: such a first contact needs the consent of the person. */
export const isTyped = (contact: Contact): boolean => isBy(contact, 'sms', 'email', 'social');

/** Comes by voice. */
export const isSpoken = (contact: Contact): boolean => isBy(contact, 'call', 'voicemail');
