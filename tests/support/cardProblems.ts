/** The bundle, because the package's own entry is no module that Node can load. */
const adaptiveCards: typeof import('adaptivecards') = require('adaptivecards/dist/adaptivecards.js');

/** What the renderer of Web Chat objects to in a card: nothing, when it is shown as written. */
export function cardProblems(card: object): readonly string[] {
  const context = new adaptiveCards.SerializationContext(adaptiveCards.Versions.v1_5);
  const parsed = new adaptiveCards.AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...events, ...parsed.validateProperties().validationEvents.map(({ message }) => message)];
}
