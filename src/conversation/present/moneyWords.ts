import { Cents, type FactGap, type LocalDate, type Unknown } from '../../assessment';
import { reply, say, type Block, type Param, type Reply, type Say } from '../reply';

/** Money as a value of a sentence. */
export const money = (cents: number): Param => ({ type: 'money', cents: Cents.parse(cents) });

/** A day without its weekday, as a value of a sentence. */
export const shortDay = (day: LocalDate): Param => ({ type: 'date', day, style: 'short' });

/** A value that is a sentence of its own, such as a cell of a table. */
export const cell = (what: Param): Say => say('root:asIs', { what });

export const moneyCell = (cents: number): Say => cell(money(cents));

export const text = (sentence: Say, tone: 'plain' | 'strong' | 'subtle' = 'plain'): Block => ({
  kind: 'text',
  say: sentence,
  tone,
});

/** Figures that are not known for the day: an honest end, said as such. */
export function presentUnknown({ unknown: { gaps } }: Unknown): readonly Reply[] {
  const days = [...new Set(gaps.map(({ day }: FactGap) => day))];
  return [reply(...days.map((day) => text(say('plan:gap', { day: { type: 'date', day } }))))];
}
