import { say, type Say } from '../reply';
import type { MessageKey } from '../messageKey';

/** What a paper is, in a few words. Every notice of the fact book has its title in every language (tests/house guards it). */
export const noticeTitle = (id: string): Say => say(`notices:${id}.title` as MessageKey);

/** What a paper says and what it does not mean. */
export const noticeMeaning = (id: string): Say => say(`notices:${id}.meaning` as MessageKey);
