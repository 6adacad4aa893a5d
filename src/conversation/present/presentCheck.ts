import { reply, say, type Block, type Reply } from '../reply';

/**
 * The check that no sender can fake. It stands last in every reply about a contact, and beside it that the day of a
 * real letter runs meanwhile.
 */
export const presentCheck = (irsPhone: string, taxpayerAdvocate: string): Reply =>
  reply(...checkBlocks(irsPhone, taxpayerAdvocate));

const checkBlocks = (irs: string, tas: string): readonly Block[] => [
  { kind: 'heading', say: say('authenticity:verify.title') },
  {
    kind: 'list',
    ordered: true,
    items: [
      say('authenticity:verify.noLink'),
      say('authenticity:verify.account'),
      say('authenticity:verify.call', { irs }),
      say('authenticity:verify.page'),
      say('authenticity:verify.pay'),
      say('authenticity:verify.stuck', { tas }),
    ],
  },
  { kind: 'text', say: say('authenticity:deadlineStands'), tone: 'strong' },
];
