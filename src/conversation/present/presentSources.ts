import type { CaseAssessment } from '../../assessment';
import { reply, say, type Reply } from '../reply';

/** Where every statement of the assessment is written, and the day on which it was last read there. */
export const presentSources = ({ citations }: CaseAssessment): readonly Reply[] => [
  citations.length > 0
    ? reply({ kind: 'sources', title: say('plan:sources.all'), citations })
    : reply({ kind: 'text', say: say('plan:sources.none') }),
];
