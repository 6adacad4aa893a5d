import type { CaseFile, MoneyFacts } from '../../src/assessment';
import { keyed } from '../../src/conversation/present/keyed';
import { say, type Say } from '../../src/conversation/reply';
import type { Fact, Question } from '../kit/question';
import { without } from './dayFact';

type Field = keyof MoneyFacts;
type ValueOf<F extends Field> = NonNullable<MoneyFacts[F]>;

/** What a fact about money adds to its words: its buttons, its reader, and how its value is told. */
interface Parts<F extends Field> extends Pick<
  Question<ValueOf<F>>,
  'choices' | 'read' | 'hearsLead' | 'hearsNumbers' | 'noIsUnknown'
> {
  tell(value: ValueOf<F>): Say;
}

/** A fact that is a field of `money` in the case. Its words are `money:<field>.ask`, `.why`, `.example`, `.where` and `.label`. */
export function moneyFact<F extends Field>(field: F, parts: Parts<F>): Fact<ValueOf<F>> {
  return {
    ...parts,
    id: field,
    label: words(field, 'label'),
    ask: () => words(field, 'ask'),
    why: words(field, 'why'),
    example: words(field, 'example'),
    whereToFind: words(field, 'where'),
    known: ({ money }) => money?.[field] !== undefined,
    keep: (caseFile, value): CaseFile => ({ ...caseFile, money: { ...caseFile.money, [field]: value } }),
    drop: (caseFile) => withoutMoney(caseFile, field),
    tell: ({ money }) => {
      const value = money?.[field];
      return value === undefined ? undefined : parts.tell(value);
    },
  };
}

const words = (field: Field, part: string): Say => say(keyed('money', `${field}.${part}`));

/** A case whose last fact about money is taken back has none. */
function withoutMoney(caseFile: CaseFile, field: Field): CaseFile {
  const money = without(caseFile.money ?? {}, field);
  return Object.keys(money).length > 0 ? { ...caseFile, money } : without(caseFile, 'money');
}
