import { CaseFile } from '../../../src/assessment';
import type { Locale } from '../../../src/conversation/locale';
import { say, type Param } from '../../../src/conversation/reply';
import { translatorFor } from '../../../src/localization/translator';
import type { Heard, Talk } from '../../support/talk';

/** What a talk must offer to be told a letter: typed and pressed, in memory or in a browser. */
type Listener = Pick<Talk, 'meet' | 'type' | 'press'>;
import type { RealLetter } from './realLetter';

/** The plan, and how many times the reader had to speak until it came. */
export interface Told {
  readonly plan: Heard;
  readonly turns: number;
}

/** A reader brings a letter: names the road, answers from the paper what is asked, says yes to the summary, hears the plan. */
export async function tellLetter(talk: Listener, letter: RealLetter, locale: Locale): Promise<Told> {
  let heard = await choose(talk, await talk.meet(), roadOf(letter), locale);
  let turns = 1;
  while (!isPlan(heard)) {
    if (turns === PATIENCE) throw new Error(`no plan after ${turns} turns: ${heard.keys.join(' ')}`);
    heard = await answer(talk, heard, letter, locale);
    turns += 1;
  }
  return { plan: heard, turns };
}

const PATIENCE = 12;

const isPlan = ({ keys }: Heard): boolean => keys.includes('plan:notAdvice');

/** Money that is held or pay that is cut is an emergency; a letter is a letter. */
const roadOf = ({ facts }: RealLetter): string => (facts.levy?.servedDate ? 'levy' : 'letter');

/** English readers press the button, Spanish readers type what stands on it: both are the same answer. */
async function choose(talk: Listener, heard: Heard, id: string, locale: Locale): Promise<Heard> {
  if (locale === 'en') return talk.press(id);
  const button = heard.choices.find((each) => each.id === id);
  if (!button) throw new Error(`no button ${id} among ${heard.choices.map((each) => each.id).join(' ')}`);
  return talk.type(translatorFor(locale)(button.label));
}

async function answer(talk: Listener, heard: Heard, letter: RealLetter, locale: Locale): Promise<Heard> {
  const question = heard.keys.findLast((key) => key in ANSWERS);
  const told = question && ANSWERS[question]?.(letter, locale);
  if (!told) return choose(talk, heard, 'dontKnow', locale);
  return 'press' in told ? choose(talk, heard, told.press, locale) : talk.type(told.type);
}

/** What stands on the paper, by the question that asks for it. */
type AnswerOf = (
  letter: RealLetter,
  locale: Locale,
) => { readonly press: string } | { readonly type: string } | undefined;

const ANSWERS: Readonly<Record<string, AnswerOf>> = {
  'intake:notice.ask': ({ typed }, locale) => ({ type: typed[locale] }),
  'intake:noticeDate.ask': dayOn(({ noticeDate }) => noticeDate),
  'intake:printedDeadline.ask': dayOn(({ printedDeadline }) => printedDeadline),
  'intake:lienFiledDate.ask': dayOn(({ lienFiledDate }) => lienFiledDate),
  'intake:amountDue.ask': ({ facts: { amountDue } }, locale) =>
    amountDue === undefined
      ? undefined
      : { type: worded({ type: 'money', cents: centsOn(amountDue) }, locale) },
  'intake:taxYears.ask': ({ facts: { taxYears } }) => taxYears && { type: taxYears.join(', ') },
  'intake:confirm.ask': () => ({ press: 'yes' }),
  'emergency:levyKind.ask': ({ facts: { levy } }) => levy && { press: levy.kind },
  'emergency:levyServedDate.ask': dayOn(({ levy }) => levy?.servedDate),
  'emergency:levyServedDate.askWages': dayOn(({ levy }) => levy?.servedDate),
  'situation:hardship.ask': ({ facts: { hardship } }) =>
    hardship === undefined ? undefined : { press: hardship ? 'yes' : 'no' },
};

function dayOn(field: (caseFile: CaseFile) => CaseFile['noticeDate']): AnswerOf {
  return ({ facts }, locale) => {
    const found = field(CaseFile.parse(facts));
    return found && { type: worded({ type: 'date', day: found, style: 'short' }, locale) };
  };
}

const centsOn = (amount: number) => CaseFile.shape.amountDue.unwrap().parse(amount);

/** A value as the reader's language writes it: `January 30, 2018`, `30 de enero de 2018`. */
const worded = (what: Param, locale: Locale): string => translatorFor(locale)(say('root:asIs', { what }));
