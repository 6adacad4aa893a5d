import { say, talks } from './talks';

const { said } = talks();

const WAYS = ['letter', 'call', 'text', 'email', 'visit', 'unknown'] as const;

describe('is it real?', () => {
  it.each(WAYS)(
    'ends with the check that no sender can fake, and with the day that stands: %s',
    async (way) => {
      const { last } = await said(['#contact', `#${way}`]);
      expect(last.keys.slice(0, 6)).toEqual([
        'authenticity:verify.title',
        'authenticity:verify.account',
        'authenticity:verify.noLink',
        'authenticity:verify.call',
        'authenticity:verify.page',
        'authenticity:verify.pay',
      ]);
      expect(last.keys).toContain(`authenticity:about.${way}`);
      expect(last.keys).toContain('authenticity:deadlineStands');
      expect(last.words).toContain('800-829-1040');
    },
  );

  it.each([
    ['I got a call from the IRS', 'call'],
    ['someone texted me saying they are the irs', 'text'],
    ['me llamaron del IRS', 'call'],
  ])(
    'is where a contact leads that is no letter, and how it came is not asked again: %s',
    async (words, way) => {
      const { last } = await said([words]);
      expect(last.keys).toEqual(
        expect.arrayContaining([
          'authenticity:verify.account',
          `authenticity:about.${way}`,
          'authenticity:deadlineStands',
        ]),
      );
      expect(last.keys).not.toContain('authenticity:how.ask');
    },
  );

  it('goes on with the letter when there is one', async () => {
    const { last } = await said(['#contact', '#call', '#letter']);
    expect(last.keys).toContain('intake:notice.ask');
  });

  it('ends with a menu, and with no plan, when there is none', async () => {
    const { last } = await said(['#contact', '#call', '#done']);
    expect(last.keys).toContain('root:next.ask');
    expect(last.keys).not.toContain('plan:notAdvice');
  });

  it('judges no message by its words: a link in it changes nothing', async () => {
    const { talk } = await said(['#contact', '#text']);
    const turn = await say(talk, 'the link is http://irs-refund.example/pay');
    expect(JSON.stringify(turn.replies)).not.toContain('irs-refund');
  });
});
