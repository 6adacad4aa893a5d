import { z } from 'zod';
import { collectionStatute as compute } from '../deadlines/collectionStatute';
import { StatuteEvent, StatuteEventKind, StatuteOutcome } from '../deadlines/collectionStatuteEvent';
import { CollectionStatute } from '../deadlines/collectionStatuteResult';
import { LocalDate } from '../kernel/localDate';
import { computation } from './computation';

/** How long the IRS may collect one assessment (IRC 6502), on the command line. */
export const collectionStatute = computation({
  input: z.strictObject({
    assessmentDate: LocalDate.optional().describe(
      'the day on which the IRS recorded the tax, such as "2016-05-30": on the account transcript, code 150, 290 or 300; leave it out if unknown',
    ),
    taxYear: z
      .int()
      .min(1990)
      .max(2100)
      .optional()
      .describe('the year of the tax, such as 2015; used only where assessmentDate is not known'),
    events: z
      .array(StatuteEvent)
      .max(50)
      .default([])
      .describe(
        `a list of what happened since, such as [{"kind":"bankruptcy","from":"2018-01-10","to":"2018-05-10"}]; kind is one of ${StatuteEventKind.options.join(', ')}; from is the first day, and to the last, left out while it lasts; outcome, where the kind has several, is one of ${StatuteOutcome.options.join(', ')}; appealed is true or false after a rejection or termination, and appealEnded the day that appeal ended`,
      ),
  }),
  output: CollectionStatute,
  example: {
    assessmentDate: '2016-05-30',
    events: [{ kind: 'bankruptcy', from: '2018-01-10', to: '2018-05-10' }],
  },
  compute,
});
