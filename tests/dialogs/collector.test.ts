import { talks } from './talks';

const { said } = talks();

describe('a collector called', () => {
  it.each([
    ['en', 'A debt collector called me about my taxes'],
    ['en', 'CBE called about my IRS debt'],
    ['es', 'Me llamó un cobrador del IRS'],
  ] as const)('is heard in %s: %s', async (locale, words) => {
    const { last } = await said([words], { locale });
    expect(last.keys).toContain('collector:wants.ask');
  });

  it.each([
    ['money that is dictated', ['#dictated'], 'scam'],
    ['a card on the phone', ['#card'], 'phone'],
    ['no letter before', ['#treasury', '#neither'], 'first'],
    ['one letter of two', ['#nothing', '#one'], 'first'],
    ['letters that nobody remembers', ['#nothing', '#dontKnow'], 'first'],
    ['an agency that is on no list', ['#treasury', '#both', '#other'], 'other'],
    ['both letters and a known name', ['#treasury', '#both', '#conserve'], 'could'],
  ])('is judged by %s', async (_what, answers, standing) => {
    const { last } = await said(['#contact', '#collector', ...answers]);
    expect(last.keys[0]).toBe(`collector:standing.${standing}`);
    expect(last.keys).toEqual(
      expect.arrayContaining(['collector:order.call', 'collector:debt', 'authenticity:deadlineStands']),
    );
    expect(last.words).toContain('800-910-5837');
  });
});

describe('someone is at the door', () => {
  it.each([
    ['en', 'Two men came to my house and say they are from the IRS'],
    ['es', 'Dos señores del IRS vinieron a mi casa'],
  ] as const)('is safe first, in %s', async (locale, words) => {
    const { last } = await said([words], { locale });
    expect(last.keys).toContain('visit:safe');
    expect(last.keys.indexOf('visit:safe')).toBeLessThan(last.keys.indexOf('visit:wants.ask'));
  });

  it.each([
    ['money now', ['#money'], 'money', false],
    ['a paper from an officer', ['#paper', '#collection'], 'collection', true],
    ['talk with investigators', ['#talk', '#criminal'], 'criminal', false],
    ['a private agency', ['#talk', '#agency'], 'agency', false],
    ['nobody knows who, gone by now', ['#gone', '#dontKnow'], 'other', true],
  ])('is judged by %s, and a paper keeps its day', async (_what, answers, standing, paper) => {
    const { last } = await said(['#contact', '#visit', ...answers]);
    expect(last.keys.slice(0, 2)).toEqual(['visit:safe', `visit:standing.${standing}`]);
    expect(last.keys.includes('visit:paper')).toBe(paper);
    expect(last.keys).toEqual(expect.arrayContaining(['visit:id.two', 'authenticity:deadlineStands']));
  });
});
