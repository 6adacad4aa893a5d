import { assessCase, day } from '../../src/assessment';
import { Locale } from '../../src/conversation/locale';
import { presentCheck } from '../../src/conversation/present/presentCheck';
import { presentContact } from '../../src/conversation/present/presentContact';
import { factBook } from '../../src/facts';
import { translatorFor } from '../../src/localization/translator';
import { coreServices } from '../../src/server/coreServices';
import { officialPhones } from '../../src/server/officialPhones';

/** Mistakes that peers make in dates and in telling fakes apart (the others stand beside the part of the core that avoids them). */
describe('E6: thirty days are not just thirty days', () => {
  const hearingOf = (noticeDate: string, mailedDate?: string) =>
    assessCase(
      { notice: 'LT11', noticeDate: day(noticeDate), ...(mailedDate && { mailedDate: day(mailedDate) }) },
      factBook,
      day('2026-11-22'),
    ).deadlines.find(({ kind }) => kind === 'cdp-request');

  it.each([
    ['2026-10-27', '2026-11-27', 'legal-holiday'], // the thirtieth day is Thanksgiving
    ['2026-10-30', '2026-11-30', 'weekend'], // a Sunday
    ['2026-03-17', '2026-04-17', 'legal-holiday'], // Emancipation Day, in the District of Columbia only
  ])('moves the last day of a letter of %s to %s (%s), IRC 7503', (noticeDate, lastDay, rolledOver) =>
    expect(hearingOf(noticeDate)).toMatchObject({ lastDay, rolledOver }),
  );

  it('leaves a last day alone that is a business day', () =>
    expect(hearingOf('2026-10-26')).toMatchObject({ lastDay: '2026-11-25' }));

  it('counts from the mailing when the letter went out later than its date (Weiss, 147 T.C. 179)', () =>
    expect(hearingOf('2026-10-26', '2026-11-02')).toMatchObject({ lastDay: '2026-12-02' }));
});

describe.each(Locale.options)('E10: no single sign tells a real letter from a fake, in %s', (locale) => {
  const check = coreServices({ today: () => day('2026-11-22') }).checkContact({
    channel: 'letter',
    text: 'Notice LT11. Notice of intent to levy and your right to a hearing.',
  });
  const replies = [
    ...presentContact({ ...check, seen: [], offer: false }),
    presentCheck(officialPhones, check.deadline),
  ];
  const blocks = replies.flatMap((each) => each.blocks);
  const translate = translatorFor(locale);
  const about = blocks.flatMap((block) => (block.kind === 'text' ? [translate(block.say)] : []));

  it('says that a real letter can carry a QR code', () =>
    expect(about.filter((sentence) => /QR/.test(sentence) && /\b(can|puede)\b/.test(sentence))).toHaveLength(
      1,
    ));

  it('ends with the check that does not depend on the letter, and with its date standing', () => {
    expect(
      blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ key }) => key) : [])),
    ).toContain('authenticity:step.look-in-the-online-account');
    expect(blocks.at(-1)).toMatchObject({ say: { key: 'authenticity:deadlineStands' } });
  });
});
