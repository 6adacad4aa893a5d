import { parsedJson } from '../../bot/parsedJson';
import { ENTRIES_AT_ONCE, type ActivityLog } from './activityLog';

/** How much of a log a page gets at once, but for a single entry that is larger: others are not held up meanwhile. */
const MOST_BYTES = 256 * 1024;

/** Some entries of a log as the protocol sends them. */
export interface LogPart {
  readonly json: string;
  /** The place up to which the part reaches. */
  readonly watermark: number;
  /** Whether nothing is in it; it may still reach further than the one before. */
  readonly isEmpty: boolean;
  /** Whether there may be more behind it. */
  readonly hasMore: boolean;
}

export type LogEntries = Awaited<ReturnType<ActivityLog['since']>>;

/** The first part of what was read after a place. An entry that is no activity is left out, for it would make all of it unreadable. */
export function logPart(entries: LogEntries, after: number): LogPart {
  const taken = withinBytes(entries);
  const watermark = taken.at(-1)?.watermark ?? after;
  const activities = taken.flatMap(({ activity }) => (isActivity(activity) ? [activity] : []));
  return {
    json: `{"activities":[${activities.join(',')}],"watermark":"${watermark}"}`,
    watermark,
    isEmpty: activities.length === 0,
    hasMore: taken.length < entries.length || entries.length === ENTRIES_AT_ONCE,
  };
}

function withinBytes(entries: LogEntries): LogEntries {
  let bytes = 0;
  const end = entries.findIndex(({ activity }, place) => {
    bytes += Buffer.byteLength(activity);
    return place > 0 && bytes > MOST_BYTES;
  });
  return end < 0 ? entries : entries.slice(0, end);
}

function isActivity(text: string): boolean {
  const value = parsedJson(text);
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
