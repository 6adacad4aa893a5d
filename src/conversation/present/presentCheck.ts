import type { StandingDeadline } from '../../assessment';
import type { OfficialPhones } from '../officialPhones';
import { reply, say, type Block, type Reply } from '../reply';

/**
 * The check that no sender can fake. It stands last in every reply about a contact, and beside it that the day of a
 * letter that may be real runs meanwhile.
 */
export const presentCheck = (
  { irs, taxpayerAdvocate: tas }: OfficialPhones,
  deadline?: StandingDeadline,
): Reply =>
  reply(
    { kind: 'heading', say: say('authenticity:verify.title') },
    {
      kind: 'list',
      ordered: true,
      items: [
        say('authenticity:step.use-none-of-its-routes'),
        say('authenticity:step.look-in-the-online-account'),
        say('authenticity:step.call-the-irs', { irs }),
        say('authenticity:verify.page'),
        say('authenticity:verify.pay'),
        say('authenticity:step.ask-the-taxpayer-advocate', { tas }),
      ],
    },
    ...runs(deadline),
  );

function runs(deadline: StandingDeadline | undefined): readonly Block[] {
  const named: readonly Block[] =
    deadline?.notice === undefined
      ? []
      : [{ kind: 'text', say: say('authenticity:deadlineOf', { notice: deadline.notice }), tone: 'strong' }];
  return [...named, { kind: 'text', say: say('authenticity:deadlineStands'), tone: 'strong' }];
}
