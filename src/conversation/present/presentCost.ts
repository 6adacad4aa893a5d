import type { CaseFile } from '../../assessment';
import type { MoneyServices } from '../moneyServices';
import { reply, say, type Reply } from '../reply';

/** What the debt comes to in the way of paying that was told. */
export function presentCost(_caseFile: CaseFile, _money: MoneyServices): readonly Reply[] {
  return [reply({ kind: 'text', say: say('cost:unknown') })];
}
