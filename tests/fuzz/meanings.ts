import { z } from 'zod';
import { CaseFile, Cents, LocalDate } from '../../src/assessment';
import { LOSSES, MONEY_TOPICS } from '../../src/conversation/understanding';

/** Buttons as a question shows them. */
export const buttons = [
  { id: 'yes', labels: ['Yes'] },
  { id: 'bank', labels: ['Money in a bank account', 'Dinero en una cuenta de banco'] },
  { id: '2026-10-27', labels: ['October 27, 2026'] },
];
const Misread = z.object({ say: z.object({ key: z.string() }), choices: z.array(z.unknown()).optional() });
const readAs = <T extends z.ZodType>(value: T) =>
  z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true), value }),
    z.object({ ok: z.literal(false), error: Misread }),
  ]);

/** What each reader of what people say may give. A reader that is not here fails the test below. */
export const meanings: Readonly<Record<string, z.ZodType>> = {
  readChoice: z.enum(buttons.map(({ id }) => id)).optional(),
  readHardship: readAs(z.boolean()),
  readUnknown: z.boolean(),
  readYesNo: readAs(z.boolean()),
  readAsked: z.string().optional(),
  readCommand: z.object({ command: z.string() }).optional(),
  readDate: readAs(z.object({ day: LocalDate, note: z.enum(['future', 'over-a-year-old']).optional() })),
  readMoney: readAs(CaseFile.shape.amountDue.unwrap()),
  readCrisis: z.enum(['self-harm', 'abuse']).optional(),
  readPaper: z.boolean(),
  readOpening: z.looseObject({
    noticeText: z.string().max(200).optional(),
    noticeDate: CaseFile.shape.noticeDate,
    amountDue: CaseFile.shape.amountDue,
    taxYears: CaseFile.shape.taxYears,
  }),
  readTaxYears: readAs(CaseFile.shape.taxYears.unwrap()),
  readMoneyTopic: z.enum(MONEY_TOPICS).optional(),
  readCount: readAs(z.int().nonnegative()),
  readHousehold: readAs(z.int().nonnegative()),
  readMonthlyMoney: readAs(Cents),
  readPeriodicMoney: readAs(Cents),
  readLosses: z.array(z.enum(LOSSES)),
  readCollector: z.boolean(),
  readOnTheLine: z.boolean(),
  readPasted: z.boolean(),
};
