import ts from 'typescript';
import { filesUnder, found } from './sourceFiles';

const FOLDERS = [
  'tests/assessment/notices',
  'tests/conversation/understanding',
  'tests/scenarios',
  'tests/dialogs',
];

/** What people typed in every other test of ours: typed forms of letters, utterances, whole stories. */
export const realWords: readonly string[] = [
  ...new Set(
    filesUnder(FOLDERS, /\.ts$/).flatMap((file) =>
      found(file, (node) => (ts.isStringLiteralLike(node) && node.text.length > 1 ? node.text : undefined)),
    ),
  ),
];
