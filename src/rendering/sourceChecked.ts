import { say, type Say } from '../conversation/reply';
import type { Source } from './blockRenderers';

/** When we last read a source, in words. */
export const sourceChecked = ({ verified }: Source): Say =>
  say('common:sources.checked', { verified: { type: 'date', day: verified, style: 'short' } });
