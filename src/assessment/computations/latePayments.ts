import { z } from 'zod';
import type { Payment } from '../charges/payment';
import { ChargeDay } from './chargeDay';
import { Dollars } from './dollars';

/** Payments as JSON writes them: a day and dollars. */
export const LatePayments = z.array(z.strictObject({ date: ChargeDay, amount: Dollars })).max(1000);

/** The same in cents; left out, there were none. */
export const latePaymentsOf = (payments: z.output<typeof LatePayments> = []): readonly Payment[] =>
  payments.map(({ date, amount }) => ({ date, cents: amount }));
