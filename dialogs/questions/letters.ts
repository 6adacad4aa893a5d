import { err, ok, type CaseFile } from '../../src/assessment';
import { say, type Say } from '../../src/conversation/reply';
import { readOpening } from '../../src/conversation/understanding';
import type { TurnServices } from '../../src/conversation/turnServices';
import { noted } from '../kit/noted';
import type { Question } from '../kit/question';

interface Letters extends Question<Pick<CaseFile, 'notice' | 'otherNotices'>> {
  /** Which of them is looked at first, so that the next questions are about no other. */
  tell(caseFile: CaseFile): Say;
  /** Whether an interview with these options is about several letters. */
  wanted(options: object): boolean;
}

/** Which letters came, when it is more than one: the one whose clock matters most is looked at first, the others are kept. */
export const letters: Letters = {
  id: 'letters',
  wanted: (options) => 'several' in options,
  tell: ({ notice = '', otherNotices = [] }) =>
    otherNotices.length > 0
      ? say('intake:letters.first', { notice, others: { type: 'list', items: otherNotices } })
      : noted(say('intake:notice.label'), say('root:asIs', { what: notice })),
  ask: () => say('intake:letters.ask'),
  why: say('intake:letters.why'),
  example: say('intake:letters.example'),
  read: ({ text }, services) => {
    const [notice, ...otherNotices] = codesIn(text, services);
    if (notice === undefined) return err({ say: say('intake:notice.unknown') });
    const first = services.assess({ notice, otherNotices }).moreUrgentNotice?.code ?? notice;
    return ok({ notice: first, otherNotices: [notice, ...otherNotices].filter((code) => code !== first) });
  },
};

/** The notices named in a list such as `CP504, LT11 and a 3172`. */
function codesIn(text: string, services: TurnServices): readonly string[] {
  const { noticeTexts = [] } = readOpening({ text }, services);
  const parts = text.slice(0, 500).split(/[,;\n/&+]| and | y | e /i);
  const found = [...noticeTexts, ...parts]
    .map((part) => services.identify(part))
    .flatMap((identity) => (identity.standing === 'identified' ? [identity.code] : []));
  return [...new Set(found)];
}
