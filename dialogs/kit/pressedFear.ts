import {
  ASKED_TOPICS,
  MONEY_TOPICS,
  type AskedTopic,
  type MoneyTopic,
  type Utterance,
} from '../../src/conversation/understanding';

/** A button below the answer to a fear: what was feared, and what is to be worked out. */
interface PressedFear {
  readonly asked: AskedTopic;
  readonly topic: MoneyTopic;
}

/** Which of those buttons was pressed, if one was. */
export function pressedFear({ choice = '' }: Utterance): PressedFear | undefined {
  const [button, fear, work] = choice.split('.');
  const asked = ASKED_TOPICS.find((each) => each === fear);
  const topic = MONEY_TOPICS.find((each) => each === work);
  return button === 'workItOut' && asked && topic ? { asked, topic } : undefined;
}
