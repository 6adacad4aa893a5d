import type { Tables } from './schema';

/** A column that holds what people said, or what keeps it safe, with the columns that say where in its table a text rests. */
export interface RestingText {
  readonly table: Exclude<keyof Tables, 'schema_version' | 'seals'>;
  readonly key: readonly string[];
  readonly text: string;
}

/** All that is sealed. A new column with words of a talk belongs here, and its table's key is its place. */
export const RESTING_TEXTS: readonly RestingText[] = [
  { table: 'conversations', key: ['id'], text: 'record' },
  { table: 'replies', key: ['conversation', 'revision', 'position'], text: 'activity' },
  { table: 'direct_line_activities', key: ['conversation', 'watermark'], text: 'activity' },
  { table: 'secrets', key: ['name'], text: 'value' },
];
