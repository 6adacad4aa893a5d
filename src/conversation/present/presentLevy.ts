import { Cents, type LevyCaution, type LocalDate, type Unknown } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';
import { howSure, sourcesOf, type Evidence } from './howSure';
import { keyed } from './keyed';

/** What the figures of a levy do not show by themselves. */
export const cautionBlocks = (cautions: readonly LevyCaution[]): readonly Block[] =>
  cautions.length > 0
    ? [{ kind: 'list', title: say('keptShare:cautions'), items: cautions.map(cautionSay) }]
    : [];

const cautionSay = ({ caution }: LevyCaution): Say => say(keyed('keptShare', `caution.${caution}`));

/** How sure the figures are, what they take for granted, and where they are written. */
export const evidenceBlocks = (figures: readonly Evidence[], asOf: LocalDate): readonly Block[] => [
  ...howSure(figures, asOf),
  sourcesOf(figures, say('plan:sources.main')),
];

/** A figure that nobody has published for that day: said as such, with where to look. */
export const gapReply = ({ unknown }: Unknown): Reply =>
  reply(
    ...unknown.gaps.slice(0, 1).map(({ day }): Block => ({
      kind: 'text',
      say: say('keptShare:unknown', { day: { type: 'date', day } }),
    })),
  );

/** An amount inside a sentence, and one that is a sentence of its own. */
export const dollars = ({ cents }: { readonly cents: number }): Param => ({
  type: 'money',
  cents: Cents.parse(cents),
});

export const amount = (cents: number): Say => say('root:asIs', { what: dollars({ cents }) });

export const text = (sentence: Say, tone: 'plain' | 'strong' = 'plain'): Block => ({
  kind: 'text',
  say: sentence,
  tone,
});
