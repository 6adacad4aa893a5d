import { say } from '../../src/conversation/reply';
import { readYesNo, type Reader } from '../../src/conversation/understanding';
import type { CaseFact } from '../kit/question';
import { without } from './dayFact';

type YesNoField =
  'abroad' | 'returnsFiled' | 'bankruptcy' | 'hardship' | 'jointReturn' | 'cleanHistory' | 'disasterArea';

/** A fact that is yes or no. */
export function yesNoFact(field: YesNoField, read: Reader<boolean> = readYesNo): CaseFact<boolean> {
  return {
    id: field,
    label: say(`situation:${field}.label`),
    ask: () => say(`situation:${field}.ask`),
    why: say(`situation:${field}.why`),
    example: say('situation:yesNo.example'),
    whereToFind: say(`situation:${field}.where`),
    choices: () => [
      { id: 'yes', label: say('common:yes') },
      { id: 'no', label: say('common:no') },
    ],
    read,
    known: (caseFile) => caseFile[field] !== undefined,
    keep: (caseFile, value) => ({ ...caseFile, [field]: value }),
    drop: (caseFile) => without(caseFile, field),
    tell: (caseFile) => {
      const value = caseFile[field];
      return value === undefined ? undefined : say(value ? 'common:yes' : 'common:no');
    },
  };
}
