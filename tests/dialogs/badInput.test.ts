import type { Activity } from 'botbuilder';
import { places } from './places';
import { standAt, type Turn } from './standing';

/** Words that answer no question: the case must be as it was. */
const MEANINGLESS = [
  '',
  '   ',
  '\n\n\t',
  '😱🧾😱',
  '\u200B\u200D\uFEFF',
  'مرحبا بالعالم',
  '\u202Etxt.exe\u202C',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[click](https://evil.example/pay)',
  '{{notice}} $t(root:welcome) ${7*7}',
  "'; drop table sessions; --",
  '**_~`# >',
  '\u0000\u0007',
  'e\u0301'.repeat(50),
];

/** Long words: whatever they are taken for, they are read in bounded time. */
const LONG = ['a', '1', '$', '(', ' ', '10/27/2026 ', 'CP504 ', 'no, ', '1,', '😱', 'aé'].map((each) =>
  each.repeat(10_000 / each.length),
);

/** What cards can send that are not ours. */
const FOREIGN_VALUES: readonly unknown[] = [
  null,
  7,
  'dontKnow',
  [],
  {},
  { choice: 7 },
  { choice: null },
  { choice: { choice: 'yes' } },
  { choice: ['yes'] },
  { choice: '__proto__' },
  { choice: 'constructor' },
  { choice: '<script>' },
  { choice: 'x'.repeat(10_000) },
  { other: 'yes' },
  nested(100),
];

/** A turn on a slow machine; a reader that grows with its input takes minutes. */
const LIMIT_MS = 2_000;

describe.each(places)('at %s', (name) => {
  const here = standAt('en', name);

  const answered = (turn: Turn) => {
    expect(turn.keys.length).toBeGreaterThan(0);
    expect(turn.asked).toBeDefined();
  };

  it('words without a meaning get a clear answer, and nothing is lost', async () => {
    for (const text of MEANINGLESS) {
      const turn = await here.type(text);
      answered(turn);
      expect([text, turn.caseFile]).toEqual([text, here.arrival().caseFile]);
      expect(turn.words).not.toMatch(/evil\.example|<script|onerror|drop table/);
    }
  });

  it('long words are answered in bounded time', async () => {
    for (const text of LONG) {
      const began = performance.now();
      answered(await here.type(text));
      expect([text.slice(0, 10), performance.now() - began < LIMIT_MS]).toEqual([text.slice(0, 10), true]);
    }
  });

  it('a card that is not ours is no answer', async () => {
    for (const value of FOREIGN_VALUES) {
      const turn = await here.send({ type: 'message', value });
      answered(turn);
      expect([value, turn.caseFile]).toEqual([value, here.arrival().caseFile]);
    }
  });

  it('a message without text or value, or with an attachment only, is answered', async () => {
    answered(await here.send({ type: 'message' }));
    answered(
      await here.send({
        type: 'message',
        attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/letter.png' }],
      }),
    );
  });

  it('what is no message is not answered, and changes nothing', async () => {
    for (const activity of NO_MESSAGES) {
      const { keys, pending, caseFile } = await here.send(activity);
      expect([activity, keys]).toEqual([activity, []]);
      expect({ pending, caseFile }).toEqual({ pending: name, caseFile: here.arrival().caseFile });
    }
  });
});

const NO_MESSAGES: readonly Partial<Activity>[] = [
  { type: 'typing' },
  { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] },
  { type: 'messageReaction', reactionsRemoved: [{ type: 'like' }] },
  { type: 'messageUpdate', text: 'yes' },
  { type: 'messageDelete' },
  { type: 'event', name: 'dontKnow', value: { choice: 'dontKnow' } },
  { type: 'event' },
  { type: 'conversationUpdate' },
  { type: 'conversationUpdate', membersAdded: [{ id: 'bot', name: 'Bot' }] },
  { type: 'conversationUpdate', membersRemoved: [{ id: 'user1', name: 'Reader' }] },
  { type: 'endOfConversation' },
  { type: 'installationUpdate', action: 'remove' },
  { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } },
  { type: 'handoff' },
  { type: 'trace', value: {} },
  { type: 'not a type' },
];

function nested(depth: number): unknown {
  return depth === 0 ? 'yes' : { choice: nested(depth - 1) };
}
