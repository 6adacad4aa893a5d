import type { DialogContext } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { Fact } from './question';
import { allMoneyFacts } from '../questions/moneyFacts';

/** The fact about money that was answered last in the interview that is going on: what "no, it was 3" is about. */
export function lastAnswered(dc: DialogContext): Fact<unknown> | undefined {
  if (dc.child?.activeDialog) return lastAnswered(dc.child) ?? answeredIn(dc);
  return answeredIn(dc);
}

function answeredIn({ stack }: DialogContext): Fact<unknown> | undefined {
  const asked = stack.flatMap(({ state }) => {
    const { data } = Steps.safeParse(state);
    return data?.values.asked ?? data?.options.asked ?? [];
  });
  return allMoneyFacts.find(({ id }) => id === asked.at(-1));
}

/** What the steps of an interview keep. */
const Asked = z.looseObject({ asked: z.array(z.string()).optional() });
const Steps = z.looseObject({ values: Asked, options: Asked });
