import { err, ok, type Result } from '../../src/assessment';
import { say, type Choice, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import type { Misread } from '../../src/conversation/understanding/reader';
import type { CaseFact } from '../kit/question';
import { noticeTitle } from '../../src/conversation/present/noticeTitle';

/** Which letter it is: by its code, by any words for it, or by its look. Mail that is not a notice is kept as its words. */
export const notice: CaseFact<string> = {
  id: 'notice',
  label: say('intake:notice.label'),
  ask: () => say('intake:notice.ask'),
  why: say('intake:notice.why'),
  example: say('intake:notice.example'),
  hearsFirst: true,
  whereToFind: say('intake:notice.where'),
  choices: () => USUAL.map(codeChoice),
  read: ({ text }, services) => noticeIn(text, services),
  known: (caseFile) => caseFile.notice !== undefined,
  keep: (caseFile, code) => ({ ...caseFile, notice: code }),
  drop: ({ notice: _, ...rest }) => rest,
  tell: ({ notice: code }) => (code === undefined ? undefined : say('root:asIs', { what: code })),
};

/** The letters that come most often, in the order in which they come. */
const USUAL = ['CP14', 'CP501', 'CP503', 'CP504', 'LT11', 'CP90', 'Letter 3172', 'CP2000'];

/** Mail that is not a notice goes by the reader's own words, as far as a case holds them. */
export function mailIn(text: string, services: TurnServices): Result<string, Misread> {
  const words = text.slice(0, LONGEST_NAME);
  return services.identify(words).standing === 'out-of-scope'
    ? ok(words)
    : err({ say: say('intake:notice.unknown') });
}

const LONGEST_NAME = 200;

const codeChoice = (code: string): Choice => ({ id: code, label: say('root:asIs', { what: code }) });

function noticeIn(text: string, services: TurnServices): Result<string, Misread> {
  const identity = services.identify(text);
  switch (identity.standing) {
    case 'identified':
      return ok(identity.code);
    case 'out-of-scope':
      return mailIn(text, services);
    case 'near-misses':
      return err({ say: say('intake:notice.which'), choices: identity.choices.map(titled) });
    case 'unknown':
      return err({ say: say('intake:notice.unknown') });
  }
}

const titled = ({ code, id }: { readonly code: string; readonly id: string }): Choice => ({
  id: code,
  label: say('intake:notice.titled', { code, title: { type: 'say', say: noticeTitle(id) satisfies Say } }),
});
