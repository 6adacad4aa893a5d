import type { CaseAssessment, OptionVerdict } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { keyed } from './keyed';
import { deadlineBlock } from './presentDeadline';

/** What a new or corrected fact changed: the day that matters, and the ways out that stand differently now. */
export function presentChange(before: CaseAssessment, now: CaseAssessment): readonly Reply[] {
  const blocks = [...paperChange(before, now), ...dayChange(before, now), ...optionChanges(before, now)];
  return [blocks.length > 0 ? reply(...blocks) : reply({ kind: 'text', say: say('plan:change.none') })];
}

function paperChange(before: CaseAssessment, now: CaseAssessment): readonly Block[] {
  if (!now.paper || before.paper?.code === now.paper.code) return [];
  return [{ kind: 'text', say: say(keyed('notices', `${now.paper.id}.meaning`)) }];
}

function dayChange(before: CaseAssessment, now: CaseAssessment): readonly Block[] {
  const [was, is] = [before.mainDeadline, now.mainDeadline];
  if (!is)
    return was?.lastDay
      ? [{ kind: 'text', say: say('plan:change.dayGone', { was: date(was.lastDay) }) }]
      : [];
  if (was?.lastDay === is.lastDay && was?.kind === is.kind && was?.safeDay === is.safeDay) return [];
  const told =
    was?.lastDay && is.lastDay && was.kind === is.kind && was.lastDay !== is.lastDay
      ? [say('plan:change.day', { was: date(was.lastDay), now: date(is.lastDay) })]
      : [];
  return [...told.map((sentence): Block => ({ kind: 'text', say: sentence })), deadlineBlock(is)];
}

function optionChanges(before: CaseAssessment, now: CaseAssessment): readonly Block[] {
  const items = now.options.flatMap((option) => {
    const was = before.options.find((each) => each.option === option.option);
    return was && was.verdict !== option.verdict ? [optionChange(option)] : [];
  });
  return items.length > 0 ? [{ kind: 'list', title: say('plan:change.options'), items }] : [];
}

const optionChange = (option: OptionVerdict): Say =>
  say('plan:change.option', {
    title: sentence(keyed('options', `${option.option}.title`)),
    verdict: sentence(keyed('options', `verdict.${option.verdict}`)),
  });

const sentence = (key: Say['key']): Param => ({ type: 'say', say: say(key) });

const date = (day: NonNullable<CaseAssessment['asOf']>): Param => ({ type: 'date', day });
