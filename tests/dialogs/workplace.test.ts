import { say, talks } from './talks';

const { said } = talks();
const LINE = 'root:welcome.employer';
const count = (turns: readonly { readonly keys: readonly string[] }[]) =>
  turns.flatMap(({ keys }) => keys).filter((key) => key === LINE).length;

describe('in a workplace, a reader is told that an employer may read along', () => {
  it.each(['en', 'es'] as const)('in the greeting, within ninety words, in %s', async (locale) => {
    const { last } = await said([], { locale, workplace: true });
    expect(last.keys.slice(0, 2)).toEqual(['root:welcome', LINE]);
    expect(last.words.split(/\s+/).length).toBeLessThanOrEqual(90);
  });

  it.each([
    [['hello']],
    [['I got an LT11 dated October 27, 2026']],
    [['they are taking my paycheck']],
    [['is this letter real?']],
    [['help']],
    [['what do you know about me']],
    [['can they take my house?']],
    [['stop', '#contact']],
    [['I want to kill myself', '#goOn']],
    [['español']],
    [['no']],
  ])('when no greeting came first: %j', async (words) => {
    const { turns } = await said(words, { workplace: true, unmet: true });
    expect(count(turns)).toBe(1);
  });

  it('once a conversation, however often it begins again', async () => {
    const { turns } = await said(
      ['#letter', 'start over', '#levy', 'stop', 'menu', '#newLetter', 'LT11', 'hello', 'start over'],
      { workplace: true },
    );
    expect(count(turns)).toBe(1);
  });

  it('once more after everything was forgotten', async () => {
    const { turns } = await said(['#letter', 'delete my data', 'hello'], { workplace: true });
    expect(count(turns)).toBe(2);
  });

  it('not again after another process took over', async () => {
    const { talk } = await said(['#letter'], { workplace: true });
    talk.restart();
    expect((await say(talk, 'start over')).keys).not.toContain(LINE);
  });

  it('and that the copy of the workplace is not ours to erase', async () => {
    const { last } = await said(['#letter', 'delete my data'], { workplace: true });
    expect(last.keys).toEqual(['root:deleted', 'root:kept.workplace']);
  });
});

it('elsewhere nothing is said of employers', async () => {
  const { turns } = await said(['#letter', 'LT11', 'what do you know about me', 'delete my data']);
  expect(turns.flatMap(({ keys }) => keys)).not.toEqual(expect.arrayContaining([LINE]));
  expect(turns.flatMap(({ keys }) => keys)).not.toEqual(expect.arrayContaining(['root:kept.workplace']));
});
