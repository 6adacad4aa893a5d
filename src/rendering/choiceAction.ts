import type { CardAction } from 'botbuilder';
import type { Choice } from '../conversation/reply';
import type { Translator } from '../localization/translator';

/**
 * A button that sends its label as text and its id as value, so that pressing it and typing it are the same answer.
 * `displayText` is what lets Web Chat show the press in the reader's own bubble.
 */
export function choiceAction({ id, label }: Choice, translate: Translator): CardAction {
  const text = translate(label);
  return { type: 'messageBack', title: text, text, displayText: text, value: { choice: id } };
}
