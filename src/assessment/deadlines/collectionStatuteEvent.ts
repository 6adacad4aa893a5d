import { z } from 'zod';
import { LocalDate } from '../kernel/localDate';
import { APPEALABLE, ENDINGS, StatuteEventKind, StatuteOutcome } from './collectionStatuteEnding';

export { endingOf, StatuteEventKind, StatuteOutcome } from './collectionStatuteEnding';

const listed = (endings: Readonly<Record<string, StatuteOutcome | readonly StatuteOutcome[]>>): string =>
  Object.entries(endings)
    .map(([kind, outcomes]) => `${kind}: ${[outcomes].flat().join(', ')}`)
    .join('; ');

const fields = {
  kind: StatuteEventKind.describe(`what happened, one of ${StatuteEventKind.options.join(', ')}`),
  from: LocalDate.describe(
    'the first day, as YYYY-MM-DD and not after today: on which the IRS received the request, the petition was filed, the person left, the agreement was signed. The earliest end counts the days from it to the last one, the latest end counts both days',
  ),
  to: LocalDate.optional().describe(
    'the last day, as YYYY-MM-DD and not before from: of the answer or its withdrawal, of the end of the case, of the return to the United States, or, for extension-agreement, the end agreed on; left out while it lasts',
  ),
  outcome: StatuteOutcome.optional().describe(
    `how it ended on to, by kind: ${listed(ENDINGS)}; determination is the IRS's written determination, final the day on which nothing more could be appealed, waiver the person's waiver of the bar to collection, returned an answer without a right to appeal, withdrawn the person's own act; left out for other kinds, and where it is not known`,
  ),
  appealed: z
    .boolean()
    .optional()
    .describe(
      `true if it was appealed in time or, for a determination, a court was petitioned, else false; only with ${listed(APPEALABLE)}; left out, not known, and then the latest end is open`,
    ),
  appealEnded: LocalDate.optional().describe(
    'the day, as YYYY-MM-DD and not before to, on which that appeal was over, for a court the day on which its decision became final; left out while it lasts; only where appealed',
  ),
};

const OPEN_ENDED = 'told, because without it nobody knows when: the last day, as YYYY-MM-DD';

/** One such event. Without `to` it still lasts. */
export const StatuteEvent = z
  .strictObject(fields)
  .refine(({ from, to }) => to === undefined || from <= to, says('to', 'a day not before from'))
  .superRefine(({ kind, outcome }, context) => {
    const known = ENDINGS[kind];
    if (outcome === undefined || known?.includes(outcome)) return;
    const shouldBe = known ? `for ${kind} one of ${known.join(', ')}` : `left out for ${kind}`;
    context.addIssue({ code: 'custom', ...says('outcome', shouldBe) });
  })
  .refine(({ outcome, to }) => outcome === undefined || to !== undefined, says('to', OPEN_ENDED))
  .refine(({ kind, to }) => kind !== 'extension-agreement' || to !== undefined, says('to', OPEN_ENDED))
  .refine(
    ({ appealed, appealEnded, to }) => !(appealed ?? appealEnded) || to !== undefined,
    says('to', OPEN_ENDED),
  )
  .refine(
    ({ kind, outcome, appealed }) => appealed === undefined || canBeAppealed(kind, outcome),
    says('appealed', `left out, save with ${listed(APPEALABLE)}`),
  )
  .refine(
    ({ kind, outcome, appealed, appealEnded }) =>
      appealEnded === undefined || (appealed !== false && canBeAppealed(kind, outcome)),
    says('appealEnded', `left out, save where appealed, with ${listed(APPEALABLE)}`),
  )
  .refine(
    ({ to, appealEnded }) => appealEnded === undefined || to === undefined || to <= appealEnded,
    says('appealEnded', 'a day not before to'),
  );
export type StatuteEvent = z.infer<typeof StatuteEvent>;

function canBeAppealed(kind: StatuteEventKind, outcome: StatuteOutcome | undefined): boolean {
  const appealable = APPEALABLE[kind];
  return appealable !== undefined && (outcome ?? appealable) === appealable;
}

/** Where it is wrong and what it should be, for the line that refuses it. */
function says(field: string, shouldBe: string): { path: string[]; params: { shouldBe: string } } {
  return { path: [field], params: { shouldBe } };
}
