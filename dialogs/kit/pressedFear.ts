import { ASKED_TOPICS, type AskedTopic, type Utterance } from '../../src/conversation/understanding';

/** The fear below whose answer the button was pressed that works it out. */
export const pressedFear = ({ choice }: Utterance): AskedTopic | undefined =>
  ASKED_TOPICS.find((topic) => choice === `workItOut.${topic}`);
