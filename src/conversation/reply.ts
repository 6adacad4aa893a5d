import type { Activity } from 'botbuilder';
import type { Cents, Citation, LocalDate } from '../assessment';
import type { MessageKey } from './messageKey';

/** A value inside a sentence. Dates and money stay values until the reader's language formats them. */
export type Param =
  | string
  | number
  /** `long` is weekday, day, month in letters and year; `short` leaves the weekday out. */
  | { readonly type: 'date'; readonly day: LocalDate; readonly style?: 'long' | 'short' }
  /** `whole` leaves the cents out, for an axis or a rough amount. */
  | { readonly type: 'money'; readonly cents: Cents; readonly style?: 'whole' }
  | { readonly type: 'say'; readonly say: Say }
  | { readonly type: 'list'; readonly items: readonly Param[]; readonly join?: 'and' | 'or' | 'sentences' };

/** One sentence: its key and the values it needs. Never the words. */
export interface Say {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, Param>>;
}

export const say = (key: MessageKey, params?: Say['params']): Say => (params ? { key, params } : { key });

/** A button. `id` comes back as the answer; its label, typed, is the same answer. */
export interface Choice {
  readonly id: string;
  readonly label: Say;
}

/** The kinds of things a reply is made of. A new look is a new kind; the compiler then asks every renderer to learn it. */
export type Block =
  | { readonly kind: 'heading'; readonly say: Say }
  | { readonly kind: 'text'; readonly say: Say; readonly tone?: 'plain' | 'strong' | 'subtle' }
  /** The day that matters, made to stand out. */
  | {
      readonly kind: 'deadline';
      readonly title: Say;
      readonly day?: LocalDate;
      readonly standing: 'open' | 'today' | 'passed' | 'unknown';
      readonly notes: readonly Say[];
    }
  | {
      readonly kind: 'list';
      readonly title?: Say;
      readonly items: readonly Say[];
      readonly ordered?: boolean;
    }
  /** Rows of label and value: what we have, an option's verdict. */
  | {
      readonly kind: 'facts';
      readonly title?: Say;
      readonly rows: readonly { readonly label: Say; readonly value: Say }[];
    }
  /** Rows under the names of their columns; the first cell of a row names it. */
  | {
      readonly kind: 'table';
      readonly title?: Say;
      readonly columns: readonly Say[];
      readonly rows: readonly (readonly Say[])[];
    }
  /** Balances over time, two or three side by side: drawn where a channel shows pictures, told by `told` everywhere. */
  | {
      readonly kind: 'balances';
      readonly told: Say;
      readonly lines: readonly BalanceLine[];
    }
  /** Where statements are written: links on the allow-list of official hosts only. */
  | { readonly kind: 'sources'; readonly title: Say; readonly citations: readonly Citation[] }
  | { readonly kind: 'links'; readonly links: readonly { readonly label: Say; readonly url: string }[] }
  /** Buttons. Typed answers are equal to them. */
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] };

/** How one balance goes, oldest day first; between two points it is drawn straight. */
export interface BalanceLine {
  readonly label: Say;
  readonly points: readonly { readonly day: LocalDate; readonly cents: Cents }[];
}

/** What the bot says in one bubble. */
export interface Reply {
  readonly blocks: readonly Block[];
}

export const reply = (...blocks: readonly Block[]): Reply => ({ blocks });

export const REPLY_VALUE_TYPE = 'irs-notice-guide/reply';

/** A reply on its way out rides inside a normal activity, so the SDK's prompts carry it untouched and unworded. */
export const asActivity = (content: Reply): Partial<Activity> => ({
  type: 'message',
  valueType: REPLY_VALUE_TYPE,
  value: content,
});
