import { talks } from './talks';

const { said } = talks();

describe('money or data that is already gone', () => {
  it.each([
    ['en', 'I already bought two Apple gift cards and read him the codes', ['gift-card']],
    ['en', 'I clicked the link and entered my social security number', ['ssn', 'clicked']],
    ['en', 'I let them into my computer with AnyDesk', ['remote-access']],
    ['en', 'I sent $900 by Zelle', ['app']],
    ['es', 'Ya le mandé dos tarjetas de regalo', ['gift-card']],
    ['es', 'Les di mi seguro social y mi contraseña', ['password', 'ssn']],
  ] as const)('is met at once with its first hour, in %s: %s', async (locale, words, losses) => {
    const { last } = await said([words], { locale });
    expect(last.keys[0]).toBe('firstHour:hangUp');
    expect(
      last.keys.filter((key) => key.startsWith('firstHour:do.') && key !== 'firstHour:do.title'),
    ).toEqual(losses.map((loss) => `firstHour:do.${loss}`));
    expect(last.keys).toEqual(
      expect.arrayContaining(['firstHour:report.ftc', 'firstHour:report.tigta', 'firstHour:recovery']),
    );
    expect(last.keys).toContain('authenticity:step.look-in-the-online-account');
  });

  it('is met in the middle of a letter too', async () => {
    const { last } = await said(['#letter', 'LT11', 'I paid a scammer with bitcoin']);
    expect(last.keys).toContain('firstHour:do.crypto');
  });

  it.each([
    'I paid the IRS by check last week',
    'Should I pay with gift cards?',
    'They want me to send gift cards',
    "I didn't click the link",
    'I already paid it with my credit card',
  ])('is not what somebody tells who lost nothing: %s', async (words) => {
    const { last } = await said([words]);
    expect(last.keys.filter((key) => key.startsWith('firstHour:do.'))).toEqual([]);
  });

  it('tells somebody who is still on the line to hang up, before anything else', async () => {
    const { last } = await said(["I am on the phone with them and they won't let me hang up"]);
    expect(last.keys[0]).toBe('firstHour:hangUp');
  });

  it('is asked for by its two halves, and several may be true', async () => {
    const { last } = await said([
      '#contact',
      '#gave',
      'gift cards and zelle',
      'my ssn, and I let them into my phone',
    ]);
    expect(last.keys.filter((key) => key.startsWith('firstHour:do.'))).toEqual([
      'firstHour:do.title',
      'firstHour:do.remote-access',
      'firstHour:do.app',
      'firstHour:do.gift-card',
      'firstHour:do.ssn',
    ]);
    expect(last.keys).toContain('firstHour:report.identity-theft');
    expect(last.keys).toContain('firstHour:report.ic3');
  });

  it('may be nothing at all, and then there is nothing to undo', async () => {
    const { last } = await said(['#contact', '#gave', '#none', '#none']);
    expect(last.keys[0]).toBe('firstHour:nothing');
  });

  it('grows with what comes to mind later', async () => {
    const { last } = await said(['I sent $900 by Zelle', '#more', '#none', '#ssn']);
    expect(last.keys).toEqual(expect.arrayContaining(['firstHour:do.app', 'firstHour:do.ssn']));
  });

  it('leads to the message, to the letter or out', async () => {
    const road = ['#contact', '#gave', '#gift-card', '#none'];
    expect((await said([...road, '#message'])).last.keys).toContain('authenticity:words.ask');
    expect((await said([...road, '#letter'])).last.keys).toContain('intake:notice.ask');
    expect((await said([...road, '#done'])).last.keys).toContain('root:next.ask');
  });

  it('asks for no number and keeps none', async () => {
    const { talk } = await said(['I gave them my ssn 123-45-6789']);
    expect(await talk.record()).not.toContain('6789');
  });
});
