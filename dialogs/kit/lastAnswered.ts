import type { DialogContext } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { Fact } from './question';
import { caseFacts } from '../questions/caseFacts';
import { allMoneyFacts } from '../questions/moneyFacts';

/** The fact about money that was answered last in the interview that is going on: what "no, it was 3" is about. */
export function lastAnswered(dc: DialogContext): Fact<unknown> | undefined {
  const last = lastAsked(dc);
  return [...allMoneyFacts, caseFacts.amountDue].find(({ id }) => id === last);
}

/** The innermost interview that asked anything knows best. */
const lastAsked = (dc: DialogContext): string | undefined =>
  (dc.child?.activeDialog && lastAsked(dc.child)) ?? askedOn(dc).at(-1);

const askedOn = ({ stack }: DialogContext): readonly string[] =>
  stack.flatMap(({ state }) => {
    const { data } = Steps.safeParse(state);
    return data?.values.asked ?? data?.options.asked ?? [];
  });

/** What the steps of an interview keep. */
const Asked = z.looseObject({ asked: z.array(z.string()).optional() });
const Steps = z.looseObject({ values: Asked, options: Asked });
