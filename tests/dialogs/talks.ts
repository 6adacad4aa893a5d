import type { Locale } from '../../src/conversation/locale';
import { startTalk, type Heard, type Talk } from '../support/talk';

/** Talks that end with their test. Words are typed; `#id` presses a button. */
export interface Talks {
  /** A talk after these turns, and what each of them said. */
  said(turns: readonly string[], options?: Begin): Promise<Said>;
}

export interface Said {
  readonly talk: Talk;
  readonly turns: readonly Heard[];
  /** What was said last. */
  readonly last: Heard;
}

interface Begin {
  readonly locale?: Locale;
  readonly today?: string;
  /** The first words come without a greeting before them. */
  readonly unmet?: true;
  /** The channel is that of a workplace. */
  readonly workplace?: true;
}

export function talks(): Talks {
  const open: Talk[] = [];
  afterEach(async () => {
    for (const talk of open.splice(0)) await talk.close();
  });
  return {
    said: async (turns, { unmet, ...options } = {}) => {
      const talk = await startTalk(options);
      open.push(talk);
      const heard: Heard[] = unmet ? [] : [await talk.meet()];
      for (const turn of turns) heard.push(await say(talk, turn));
      const last = heard.at(-1);
      if (!last) throw new Error('nothing was said');
      return { talk, turns: heard, last };
    },
  };
}

export const say = (talk: Talk, turn: string): Promise<Heard> =>
  turn.startsWith('#') ? talk.press(turn.slice(1)) : talk.type(turn);

/** An LT11, told in one breath and confirmed: the plan is on the table. */
export const LT11_PLAN = ['I got an LT11 dated October 27, 2026 for $34,200 for 2021 and 2022', '#yes'];

/** The last day that stands out in a reply. */
export const dayIn = ({ blocks }: Heard): string | undefined =>
  blocks.flatMap((block) => (block.kind === 'deadline' && block.day ? [block.day] : [])).at(0);
