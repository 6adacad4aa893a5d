import type { CaseAssessment } from '../../assessment';
import { reply, say, type Reply } from '../reply';
import { missingSay } from './presentDeadline';

/** Which answers would change the assessment, the one that changes most first. */
export const presentMissing = ({ missing }: CaseAssessment): readonly Reply[] => [
  missing.length > 0
    ? reply({ kind: 'list', title: say('plan:change.title'), items: missing.map(missingSay) })
    : reply({ kind: 'text', say: say('plan:change.nothing') }),
];
