import { err, ok } from '../../src/assessment';
import { say, type Block, type Choice, type Say } from '../../src/conversation/reply';
import type { TurnServices } from '../../src/conversation/turnServices';
import { readChoice, readUnknown, readYesNo } from '../../src/conversation/understanding';
import { labelled } from './labelled';
import type { Question } from './question';

interface Menu {
  readonly id: string;
  ask(services: TurnServices): Say;
  choices(services: TurnServices): readonly Choice[];
  lead?(services: TurnServices): readonly Block[];
  readonly leadOnce?: true;
  /** Where somebody goes who does not know: on, rather than round in a circle. */
  readonly unknown?: string;
  /** Where a plain "yes" and a plain "no" go, when the question can be heard as one of those; a "yes" to several things asks which. */
  readonly yesNo?: { readonly yes?: string; readonly no: string };
}

/** A question whose answers are where to go next. Whatever is typed besides is answered with the same buttons. */
export const menu = (parts: Menu): Question<string> => ({
  ...parts,
  menu: true,
  why: say('root:menu.why'),
  example: say('root:menu.example'),
  read: (utterance, services) => {
    const chosen = readChoice(utterance, labelled(parts.choices(services), services));
    const plain = readYesNo(utterance, services);
    const said = plain.ok && parts.yesNo ? parts.yesNo[plain.value ? 'yes' : 'no'] : undefined;
    const meant = chosen ?? (readUnknown(utterance, services) ? parts.unknown : said);
    if (meant !== undefined) return ok(meant);
    return plain.ok && plain.value && parts.yesNo
      ? err({ say: say('root:menu.which'), understood: true })
      : err({ say: say('root:menu.unclear') });
  },
});
