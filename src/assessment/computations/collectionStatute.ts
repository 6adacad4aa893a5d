import { z } from 'zod';
import { collectionStatute as compute } from '../deadlines/collectionStatute';
import { statuteContradiction, type StatuteContradiction } from '../deadlines/collectionStatuteContradiction';
import { StatuteEvent, StatuteEventKind } from '../deadlines/collectionStatuteEvent';
import { CollectionStatute } from '../deadlines/collectionStatuteResult';
import { LocalDate } from '../kernel/localDate';
import { computation } from './computation';

/** How long the IRS may collect one assessment (IRC 6502), on the command line. */
export const collectionStatute = computation({
  input: z.strictObject({
    assessmentDate: LocalDate.optional().describe(
      'the day on which the IRS recorded the tax, such as "2016-05-30": on the account transcript, code 150, 290 or 300; not after today, nor before the year of the tax was over; leave it out if unknown',
    ),
    taxYear: z
      .int()
      .min(1990)
      .max(2100)
      .optional()
      .describe(
        'the year of the tax, such as 2015; assessmentDate must lie after it, and where that is not known, gives a day before which the time cannot end',
      ),
    events: z
      .array(StatuteEvent)
      .max(50)
      .default([])
      .describe(
        `a list of what happened since, such as [{"kind":"bankruptcy","from":"2018-01-10","to":"2018-05-10"}]; kind is one of ${StatuteEventKind.options.join(', ')}; from is the first day, and to the last, left out while it lasts; outcome, appealed and appealEnded tell how it ended and are described with the items`,
      ),
  }),
  output: CollectionStatute,
  example: {
    assessmentDate: '2016-05-30',
    events: [{ kind: 'bankruptcy', from: '2018-01-10', to: '2018-05-10' }],
  },
  compute,
  refuses: (input, { asOf }) => {
    const found = statuteContradiction(input, asOf);
    return found && { path: found.path, shouldBe: SHOULD_BE[found.contradiction] };
  },
});

const SHOULD_BE: Readonly<Record<StatuteContradiction, string>> = {
  'assessment-after-today': 'a day not after today, because nothing is recorded before its day',
  'assessment-before-year-over':
    'a day after the end of taxYear, because the return of a year comes after it',
  'event-after-today': 'a day not after today, because what has not begun has paused nothing',
};
