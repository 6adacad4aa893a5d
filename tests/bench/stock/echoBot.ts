import { ActivityHandler } from 'botbuilder';

/** What every Bot Framework tutorial begins with: it says back what it hears. */
export class EchoBot extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`Echo: ${context.activity.text}`);
      await next();
    });
  }
}
