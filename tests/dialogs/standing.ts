import type { Activity } from 'botbuilder';
import type { Question } from '../../dialogs/kit/question';
import type { CaseFile } from '../../src/assessment';
import { loadSession } from '../../src/bot/session';
import type { Locale } from '../../src/conversation/locale';
import type { Choice, Say } from '../../src/conversation/reply';
import { startTalk, type Heard, type Talk } from '../support/talk';
import { allQuestions } from './dialogTree';
import { pendingIn } from './pending';
import { walkTo } from './places';

/** A reader who stands at one question, as often as a test likes. */
export interface Standing {
  readonly name: string;
  readonly locale: Locale;
  readonly question: Question<unknown>;
  /** The first hearing of the question. */
  arrival(): Turn;
  /** The buttons of its own: those that not every question has. */
  own(): readonly Choice[];
  press(id: string): Promise<Turn>;
  type(text: string): Promise<Turn>;
  send(activity: Partial<Activity>): Promise<Turn>;
  /** Says one thing after the other, without going back in between. */
  typeAll(texts: readonly string[]): Promise<readonly Turn[]>;
}

/** What a turn said, and where it left the talk. */
export interface Turn {
  readonly keys: readonly string[];
  readonly words: string;
  readonly choices: readonly Choice[];
  /** The sentence above the buttons. */
  readonly asked: Say | undefined;
  readonly pending: string | undefined;
  readonly caseFile: CaseFile;
}

/** Buttons that every question of a fact has. */
export const ALWAYS = ['dontKnow', 'why', 'back', 'stop'];

/** Stands at a question for the tests of the `describe` around it. */
export function standAt(locale: Locale, name: string): Standing {
  const question = allQuestions.get(name);
  if (!question) throw new Error(`there is no question ${name}`);
  let talk: Talk;
  let record: string;
  let arrival: Turn;

  beforeAll(async () => {
    talk = await startTalk({ locale });
    const place = await walkTo(talk, name);
    record = place.record;
    arrival = await turnAfter(talk, place.heard);
  });
  afterAll(() => talk.close());

  const hear = async (say: () => Promise<Heard>): Promise<Turn> => {
    await talk.goBackTo(record);
    return turnAfter(talk, await say());
  };
  return {
    name,
    locale,
    question,
    arrival: () => arrival,
    own: () => arrival.choices.filter(({ id }) => question.menu || !ALWAYS.includes(id)),
    press: (id) => hear(() => talk.press(id)),
    type: (text) => hear(() => talk.type(text)),
    send: (activity) => hear(() => talk.send(activity)),
    typeAll: async (texts) => {
      await talk.goBackTo(record);
      const turns: Turn[] = [];
      for (const text of texts) turns.push(await turnAfter(talk, await talk.type(text)));
      return turns;
    },
  };
}

/** Every turn leaves a record that the next one can read. */
async function turnAfter(talk: Talk, heard: Heard): Promise<Turn> {
  const record = await talk.record();
  expect(record === undefined ? 'kept' : loadSession(record, 'en').standing).toBe('kept');
  return {
    keys: heard.keys,
    words: heard.words,
    choices: heard.choices,
    asked: askedBy(heard),
    pending: pendingIn(record),
    caseFile: await talk.caseFile(),
  };
}

function askedBy({ blocks }: Heard): Say | undefined {
  const above = blocks.slice(
    0,
    blocks.findLastIndex(({ kind }) => kind === 'choices'),
  );
  return above.flatMap((block) => (block.kind === 'text' ? [block.say] : [])).at(-1);
}
