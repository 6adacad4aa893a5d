import { sql, type RawBuilder, type SqlBool } from 'kysely';

/** A reply's id tells its place, so it is the same however often the turn's outcome is read. */
export const idOf = (revision: number, position: number): string => `${revision}.${position}`;

/** Whether a row of `replies` is one of these. */
export function isOneOf(conversation: string, replyIds: readonly string[]): RawBuilder<SqlBool> {
  const places = replyIds
    .map(placeOf)
    .map(({ revision, position }) => sql`(revision = ${revision} and position = ${position})`);
  return sql`conversation = ${conversation} and (${sql.join(places, sql` or `)})`;
}

function placeOf(id: string): { readonly revision: number; readonly position: number } {
  const [revision, position] = id.split('.').map(Number);
  if (revision === undefined || position === undefined) throw new RangeError('no reply has this id');
  return { revision, position };
}
