import type { TurnContext } from 'botbuilder';
import { say } from '../../src/conversation/reply';
import { servicesOf } from './servicesOf';
import { speakText } from './speak';

/** Once a conversation, where an employer may read along, the reader is told before anything is told to us. */
export async function nameEmployer(context: TurnContext): Promise<void> {
  const services = servicesOf(context);
  if (!services.employerMayRead || services.employerNamed) return;
  services.nameEmployer();
  await speakText(context, say('root:welcome.employer'));
}
