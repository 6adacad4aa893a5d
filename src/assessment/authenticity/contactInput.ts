import { z } from 'zod';

/** How a contact reached the person. */
export const ContactChannel = z.enum([
  'letter',
  'call',
  'voicemail',
  'sms',
  'email',
  'social',
  'visit',
  'unknown',
]);
export type ContactChannel = z.infer<typeof ContactChannel>;

/** What a contact asks a person to give. */
export const AskedData = z.enum([
  'taxpayer-number',
  'bank-details',
  'card-details',
  'password-or-pin',
  'one-time-code',
  'identity-photo',
  'personal-details',
  'remote-access',
]);
export type AskedData = z.infer<typeof AskedData>;

/** The way to pay that a contact dictates: not one that the person chose. */
export const DictatedPayment = z.enum([
  'gift-card',
  'prepaid-card',
  'cryptocurrency',
  'money-transmitter',
  'payment-app',
  'wire',
  'cash',
  'courier',
  'safe-account',
  'irs-gov',
  'check-to-treasury',
  'check-to-another',
]);
export type DictatedPayment = z.infer<typeof DictatedPayment>;

/** What a contact threatens with. A levy or a lien is no sign here: genuine notices name them as often. */
export const Threat = z.enum([
  'arrest',
  'police',
  'deportation',
  'license',
  'number-suspended',
  'lawsuit',
  'criminal-charges',
  'levy-or-lien',
  'none',
]);
export type Threat = z.infer<typeof Threat>;

/** What a person has in hand: its words, or what they answered about it, or both. Everything is optional but the channel. */
export const ContactInput = z.strictObject({
  channel: ContactChannel.describe(`how it came, one of ${ContactChannel.options.join(', ')}`),
  text: z
    .string()
    .max(100_000)
    .optional()
    .describe('its words, pasted or told; the first 20,000 characters are read'),
  links: z
    .array(z.string().max(4_000))
    .max(200)
    .optional()
    .describe('addresses that it points to, beside those in the text, such as ["irs.gov"]'),
  phone: z.string().max(200).optional().describe('a telephone number that it names, such as "800-829-1040"'),
  asksFor: z
    .array(AskedData)
    .optional()
    .describe(`what it asks for, of ${AskedData.options.join(', ')}`),
  pays: z
    .array(DictatedPayment)
    .optional()
    .describe(`the way to pay that it dictates, of ${DictatedPayment.options.join(', ')}`),
  threats: z
    .array(Threat)
    .optional()
    .describe(`what it threatens with, of ${Threat.options.join(', ')}`),
  notice: z
    .string()
    .max(2_000)
    .optional()
    .describe('the notice or letter number printed on it, such as "LT11"'),
  lang: z
    .string()
    .max(20)
    .optional()
    .describe('the language it is written in, such as "es"; every language is read anyway'),
  userInitiated: z
    .boolean()
    .optional()
    .describe(
      'true if the person began it on a number or page of the IRS that they found themselves, else false; left out, not known',
    ),
  priorLetter: z
    .boolean()
    .optional()
    .describe('true if a letter about it came by mail before, else false; left out, not known'),
});
export type ContactInput = z.infer<typeof ContactInput>;
