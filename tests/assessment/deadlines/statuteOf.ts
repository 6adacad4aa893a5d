import { collectionStatute, day, StatuteEvent, type CollectionStatute } from '../../../src/assessment';
import { factBook } from '../../../src/facts';

/** An event as a table writes it, with plain days. */
export type Told = Omit<StatuteEvent, 'from' | 'to' | 'appealEnded'> & {
  readonly from: string;
  readonly to?: string;
  readonly appealEnded?: string;
};

/** What is known of one assessment; a gap is thrown. */
export function statute(assessed: string, events: readonly Told[], asOf = '2026-11-22'): CollectionStatute {
  const input = { assessmentDate: day(assessed), events: events.map((each) => StatuteEvent.parse(each)) };
  const answer = collectionStatute(input, { factBook, asOf: day(asOf) });
  if (!answer.ok) throw new RangeError(JSON.stringify(answer.error));
  return answer.value;
}

/** The earliest and the latest last day. */
export const range = ({ earliest, latest }: CollectionStatute) => [earliest?.day, latest?.day];

/** The range of what was recorded on 30 May 2016: its bare ten years end on Saturday, 30 May 2026. */
export const after = (...events: readonly Told[]) => range(statute('2016-05-30', events));
