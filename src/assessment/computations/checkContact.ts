import { checkContact as compute } from '../authenticity/checkContact';
import { ContactCheck } from '../authenticity/contactCheck';
import { ContactInput } from '../authenticity/contactInput';
import { ok } from '../kernel/result';
import { computation } from './computation';

/** Whether a letter, call, message or visit looks like a scam, with its reasons and what to do (IRC 6306, 6330). */
export const checkContact = computation({
  input: ContactInput,
  output: ContactCheck,
  example: {
    channel: 'sms',
    text: 'IRS: your refund of $573.00 is on hold. Confirm your details: https://irs.gov.safe-paying.com',
  },
  compute: (input, { factBook }) => ok(compute(input, factBook)),
});
