import { z } from 'zod';
import { CaseFile } from '../assessment';
import { Locale } from '../conversation/locale';
import { parsedJson } from './parsedJson';

/** Grows with every change of what a session holds or of a waterfall's steps (tests/dialogs/stepFingerprints guards it). */
export const SESSION_VERSION = 2;

/** The SDK's stack of dialogs: plain JSON that only the SDK reads. */
export const DialogState = z.looseObject({
  dialogStack: z.array(z.looseObject({ id: z.string(), state: z.unknown() })),
});
export type DialogState = z.infer<typeof DialogState>;

/** What is kept of one conversation between turns: plain JSON, no words of the bot, nothing that names the person. */
const Session = z.object({
  version: z.literal(SESSION_VERSION),
  locale: Locale,
  caseFile: CaseFile,
  dialogs: DialogState,
  /** When the bot spoke last, in milliseconds since 1970: a process that started later greets the reader with a recap. */
  spokenAt: z.number().default(0),
  /** The reader was told that an employer may read along, where one may. */
  employerNamed: z.boolean().default(false),
});
export type Session = z.infer<typeof Session>;

/** A session as it came out of the store: new, kept, or begun afresh because the record no longer fits. */
export interface LoadedSession {
  readonly session: Session;
  readonly standing: 'new' | 'kept' | 'renewed';
  /** The record itself, for a turn that must leave it as it is. */
  readonly record: string | undefined;
}

/** Reads a stored record. One that no longer parses keeps the case's facts where those still do, and starts the talk anew. */
export function loadSession(record: string | undefined, locale: Locale): LoadedSession {
  const fresh = freshSession(locale);
  if (record === undefined) return { session: fresh, standing: 'new', record };
  const stored = parsedJson(record);
  const whole = Session.safeParse(stored);
  if (whole.success) return { session: whole.data, standing: 'kept', record };
  return { session: { ...fresh, ...remainsOf(stored, locale) }, standing: 'renewed', record };
}

const freshSession = (locale: Locale): Session => ({
  version: SESSION_VERSION,
  locale,
  caseFile: {},
  dialogs: noDialogs(),
  spokenAt: 0,
  employerNamed: false,
});

export const noDialogs = (): DialogState => ({ dialogStack: [] });

/** What still holds of a record that no longer fits: the language, and each fact that is still one. */
function remainsOf(stored: unknown, locale: Locale): Pick<Session, 'locale' | 'caseFile'> {
  const { data } = Remains.safeParse(stored);
  const facts = Object.entries(data?.caseFile ?? {}).filter(
    ([name, value]) => CaseFile.safeParse({ [name]: value }).success,
  );
  return { locale: data?.locale ?? locale, caseFile: CaseFile.parse(Object.fromEntries(facts)) };
}

const Remains = z.object({
  locale: Locale.optional().catch(undefined),
  caseFile: z.record(z.string(), z.unknown()).catch({}),
});
