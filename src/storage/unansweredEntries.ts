import { sql } from 'kysely';
import type { Database, Tables } from './schema';

/** Which messages are looked at: those of this time, of one conversation or of all. */
export interface Looking {
  readonly since: number;
  readonly before: number;
  readonly conversation: string | undefined;
}

/** An entry of a website chat with its place, as it rests. */
export type RestingEntry = Pick<
  Tables['direct_line_activities'],
  'conversation' | 'watermark' | 'activity_id' | 'activity'
>;

/** What people said in this time and after the newest message that a turn answered, in order. */
export const unansweredEntries = (
  db: Database,
  { since, before, conversation }: Looking,
): Promise<readonly RestingEntry[]> =>
  db
    .selectFrom('direct_line_activities as said')
    .select(['said.conversation', 'said.watermark', 'said.activity_id', 'said.activity'])
    // A literal, for only so is the index of what people said of use.
    .where('said.incoming', '=', sql.lit(1))
    .where('said.at', '>=', since)
    .where('said.at', '<', before)
    .$if(conversation !== undefined, (said) => said.where('said.conversation', '=', conversation ?? ''))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('direct_line_activities as answered')
            .innerJoin('seen_activities as seen', (join) =>
              join
                .onRef('seen.conversation', '=', 'answered.conversation')
                .onRef('seen.activity_id', '=', 'answered.activity_id'),
            )
            .select('answered.watermark')
            .where('answered.incoming', '=', 1)
            .whereRef('answered.conversation', '=', 'said.conversation')
            .whereRef('answered.watermark', '>=', 'said.watermark'),
        ),
      ),
    )
    .orderBy('said.conversation')
    .orderBy('said.watermark')
    .execute();
