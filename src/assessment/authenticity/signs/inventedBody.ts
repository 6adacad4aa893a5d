import type { Contact } from '../contact';
import { isBy } from '../contact';
import type { Hit } from '../words/hit';
import { names, saidAt, type Span } from '../words/said';
import { rule, unlessNews, type SignRule } from './rule';

/** A name that sounds official and belongs to no office: a subject of tax or force, and a word for an office beside it. */
export const inventedBodyRules: readonly SignRule[] = [
  rule(
    'invented-body',
    unlessNews((contact) => saidAt(contact.reading, 'inventedName') ?? inventedOffice(contact)),
  ),
];

function inventedOffice(contact: Contact): Span | undefined {
  const { reading } = contact;
  if (contact.ownInitiative || (isBy(contact, 'letter') && names(reading, 'stateBody'))) return undefined;
  const topics = reading.said.get('unitTopic') ?? [];
  const heads = reading.hits.get('unitHead') ?? [];
  const real = reading.hits.get('realUnit') ?? [];
  const middles = new Set((reading.hits.get('unitMiddle') ?? []).map(({ from }) => from));
  const byPlace = new Map(heads.map((head) => [head.from, head]));
  const byEnd = new Map(
    heads.filter(({ to }) => reading.tokens[to]?.text === 'of').map((head) => [head.to, head]),
  );
  return topics
    .flatMap((topic) => {
      const before = byEnd.get(topic.from - 1) ?? byEnd.get(topic.from - 2);
      if (before) return [{ from: before.from, to: topic.to }];
      const head = byPlace.get(topic.to) ?? (middles.has(topic.to) ? byPlace.get(topic.to + 1) : undefined);
      return head ? [{ from: topic.from, to: head.to }] : [];
    })
    .find((office) => !touches(office, real));
}

const touches = (office: Span, real: readonly Hit[]): boolean =>
  real.some(({ from, to }) => from < office.to && office.from < to + 1);
