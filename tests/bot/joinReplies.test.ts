import { joinReplies } from '../../src/bot/joinReplies';
import { asActivity, reply, say, type Block, type Reply } from '../../src/conversation/reply';

const noted: Block = { kind: 'text', say: say('root:corrected') };
const asked: Block = { kind: 'text', say: say('intake:noticeDate.ask') };
const buttons: Block = { kind: 'choices', choices: [{ id: 'yes', label: say('common:yes') }] };
const table: Block = { kind: 'facts', rows: [{ label: say('common:yes'), value: say('common:no') }] };

const joined = (...replies: readonly Reply[]) =>
  joinReplies(replies.map(asActivity)).map(({ value }) => (value as Reply).blocks);

describe('bubbles', () => {
  it('of plain sentences become one with the question after them', () =>
    expect(joined(reply(noted), reply(asked, buttons))).toEqual([[noted, asked, buttons]]));

  it('of a plan become one with the question after it', () =>
    expect(joined(reply(table), reply(asked, buttons))).toEqual([[table, asked, buttons]]));

  it('that both want a look of their own stay two', () =>
    expect(joined(reply(table), reply(table))).toEqual([[table], [table]]));

  it('after a question stay apart: the buttons are the last word of their bubble', () =>
    expect(joined(reply(asked, buttons), reply(noted))).toEqual([[asked, buttons], [noted]]));

  it('keep their order', () =>
    expect(joined(reply(noted), reply(table), reply(table), reply(asked, buttons))).toEqual([
      [noted, table],
      [table, asked, buttons],
    ]));

  it('that are no replies of ours are left as they are', () => {
    const foreign = { type: 'message', text: 'plain' };
    expect(joinReplies([asActivity(reply(noted)), foreign])).toEqual([asActivity(reply(noted)), foreign]);
  });

  it('of nothing are none', () => expect(joinReplies([])).toEqual([]));
});
