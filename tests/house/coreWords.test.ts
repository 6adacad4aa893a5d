import {
  CaseQuestion,
  Deadline,
  DeadlineKind,
  Helper,
  LevyException,
  LevyKind,
  OptionId,
  PowerId,
  Precondition,
  SecondBranch,
  Stage,
} from '../../src/assessment';
import { ActionId } from '../../src/assessment/actions/actionId';
import { MistakeId } from '../../src/assessment/actions/mistakeId';
import { ProofId } from '../../src/assessment/actions/proofId';
import { OptionReason } from '../../src/assessment/options/optionReason';
import { Locale } from '../../src/conversation/locale';
import type { Namespace } from '../../src/conversation/messageKey';
import { factBook } from '../../src/facts';
import { english } from '../../src/localization/english';
import { spanish } from '../../src/localization/spanish';

const SENTENCES = { en: english, es: spanish };

/** Every id that the core can name, and the keys that present/ makes of it. */
const SPOKEN: readonly (readonly [Namespace, readonly string[]])[] = [
  ['actions', ActionId.options],
  ['actions', ProofId.options.map((id) => `proof.${id}`)],
  ['actions', MistakeId.options.map((id) => `mistake.${id}`)],
  ['actions', Helper.shape.helper.options.map((id) => `helper.${id}`)],
  ['deadlines', DeadlineKind.options.map((id) => `kind.${id}`)],
  ['deadlines', Deadline.shape.rule.options.map((id) => `rule.${id}`)],
  ['deadlines', SecondBranch.options.map((id) => `branch.${id}.how`)],
  ['notices', factBook.notices.flatMap(({ id }) => [`${id}.title`, `${id}.meaning`])],
  ['notices', factBook.outOfScope.flatMap(({ id }) => [`${id}.title`, `${id}.meaning`])],
  ['options', OptionId.options.flatMap((id) => [`${id}.title`, `${id}.what`, `${id}.firstStep`])],
  ['options', OptionReason.options.map((id) => `reason.${id}`)],
  ['options', ['verdict.fits', 'verdict.blocked', 'verdict.unknown']],
  ['plan', CaseQuestion.options.map((id) => `missing.${id}`)],
  ['plan', LevyKind.options.flatMap((id) => [`title.levy.${id}`, `about.levy.${id}`])],
  ['powers', Precondition.options.map((id) => `precondition.${id}`)],
  ['powers', LevyException.options.map((id) => `exception.${id}`)],
  ['powers', PowerId.options.map((id) => `${id}.not-yet`)],
  ['stages', Stage.options.map((id) => `${id}.where`)],
];

describe.each(Locale.options)('every id of the core has its words in %s', (locale) => {
  it.each(SPOKEN.map(([namespace, ids]) => [namespace, ids] as const))('in %s', (namespace, ids) => {
    const held = SENTENCES[locale][namespace] ?? {};
    expect(ids.filter((id) => !(id in held) && !(`${id}_other` in held))).toEqual([]);
  });
});
