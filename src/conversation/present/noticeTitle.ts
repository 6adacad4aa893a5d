import { say, type Say } from '../reply';
import { keyed } from './keyed';

/** What a paper is, in a few words. */
export const noticeTitle = (id: string): Say => say(keyed('notices', `${id}.title`));

/** What a paper says and what it does not mean. */
export const noticeMeaning = (id: string): Say => say(keyed('notices', `${id}.meaning`));
