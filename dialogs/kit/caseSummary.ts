import type { CaseFile } from '../../src/assessment';
import { say, type Block } from '../../src/conversation/reply';
import { allFacts } from '../questions/allFacts';

/** What is known of the case, one row a fact. Used to confirm, and to show what is kept. */
export function caseSummary(caseFile: CaseFile): readonly Block[] {
  const rows = allFacts.flatMap((fact) => {
    const value = fact.tell(caseFile);
    return value ? [{ label: fact.label, value }] : [];
  });
  const all = [...rows, ...otherLetters(caseFile)];
  return all.length > 0 ? [{ kind: 'facts', title: say('root:summary.title'), rows: all }] : [];
}

/** Letters that wait for their turn; no question asks for them by name. */
const otherLetters = ({ otherNotices: items = [] }: CaseFile) =>
  items.length > 0
    ? [
        {
          label: say('intake:letters.label'),
          value: say('root:asIs', { what: { type: 'list', items } as const }),
        },
      ]
    : [];
