import { say, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';

/** The people who can help, with the telephone numbers of the facts. */
export const humanHelp = ({ phones }: TurnServices): Say =>
  say('root:human', { irs: phones.irs, tas: phones.taxpayerAdvocate });
