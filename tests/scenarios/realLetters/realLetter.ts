import type { CaseFile, DeadlineKind, OptionId, PowerId, Stage } from '../../../src/assessment';
import type { z } from 'zod';

/** Where a letter was published. `read`: we read the dates there; `known`: they are from the opinion itself, not read again. */
export interface Source {
  readonly citation: string;
  /** The official address, where there is one. */
  readonly url?: string;
  readonly confirmed: 'read' | 'known';
  /** What the source does not say and we set, if anything. */
  readonly set?: string;
}

/** The day that matters most. A field that is left out must be absent, so an invented day fails. */
export interface ExpectedDay {
  readonly kind: DeadlineKind;
  readonly standing: 'open' | 'today' | 'passed' | 'unknown';
  readonly lastDay?: string;
  readonly safeDay?: string;
  readonly printedDay?: string;
  readonly rolledOver?: 'weekend' | 'legal-holiday';
  readonly paysOver?: string;
}

/** One published letter, as its reader would bring it, and the answer that the law gives on one day. */
export interface RealLetter {
  readonly name: string;
  readonly source: Source;
  /** How its reader would name it. */
  readonly typed: { readonly en: string; readonly es: string };
  readonly facts: Omit<z.input<typeof CaseFile>, 'notice'>;
  readonly asOf: string;
  readonly expected: {
    readonly code: string;
    readonly stage: Stage;
    /** Absent when the paper starts no clock. */
    readonly main?: ExpectedDay;
    readonly further?: Partial<Record<DeadlineKind, Partial<ExpectedDay>>>;
    /** How each power stands, with the day from which it changes: `from 2018-02-10`, `not-yet`. */
    readonly powers: Partial<Record<PowerId, string>>;
    readonly options: Partial<Record<OptionId, 'fits' | 'blocked' | 'unknown'>>;
    /** A letter that was mailed late, in a talk: it knows the date on the letter and not the postmark, so it plans by the earlier day. */
    readonly inTalk?: Pick<ExpectedDay, 'kind' | 'lastDay' | 'standing'>;
  };
}
