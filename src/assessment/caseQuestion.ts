import { z } from 'zod';

/** A question whose answer would settle something. Dialogs ask exactly these. */
export const CaseQuestion = z.enum([
  'notice',
  'noticeDate',
  'printedDeadline',
  'mailedDate',
  'lienFiledDate',
  'amountDue',
  'taxYears',
  'abroad',
  'levyKind',
  'levyServedDate',
  'earlierCdpNoticeDate',
  'position',
  'canPay',
  'returnsFiled',
  'bankruptcy',
  'hardship',
  'jointReturn',
  'cleanHistory',
  'disasterArea',
]);
export type CaseQuestion = z.infer<typeof CaseQuestion>;
