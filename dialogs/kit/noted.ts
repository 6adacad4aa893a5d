import { say, type Say } from '../../src/conversation/reply';

/** The echo of an answer, so that a misread one shows: "Date on the letter: Tuesday, October 27, 2026." */
export const noted = (label: Say, told: Say): Say =>
  say('root:noted', { label: { type: 'say', say: label }, what: { type: 'say', say: told } });
