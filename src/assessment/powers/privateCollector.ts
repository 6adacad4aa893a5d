import { done, type PowerRule } from './ground';

/** An account may be given to one of the IRS's private agencies, which can neither levy nor file a lien (IRC 6306). */
export const privateCollector: PowerRule = ({ notice }) =>
  notice?.stage === 'private-collection' ? done('irc-6306') : undefined;
