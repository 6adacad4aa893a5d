import { leviesStated } from '../story/leviesStated';
import { onlyFillers } from '../words/fillers';
import { allPhrases } from '../words/words';
import type { Command } from './command';

/** Money or pay is already being taken, and the words say little else: "my bank froze my account this morning". */
export function readEmergency(folded: string): Command | undefined {
  const stated = leviesStated(folded);
  if (stated.length === 0 || !stated.every(({ rest }) => saysLittle(rest))) return undefined;
  const [levyKind, other] = [...new Set(stated.flatMap(({ kinds }) => kinds))];
  return levyKind === undefined || other !== undefined
    ? { command: 'emergency' }
    : { command: 'emergency', levyKind };
}

const saysLittle = onlyFillers(allPhrases('levyFillers'));
