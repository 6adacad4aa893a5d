import { day } from '../../../src/assessment';
import { readPaper } from '../../../src/conversation/understanding';

const context = { today: day('2026-11-22'), locale: 'en' } as const;

describe('some paper that nobody named', () => {
  it.each([
    'i got a letter from the irs and im freaking out',
    'THE IRS SENT ME A LETTER',
    'hi i need help with a tax notice',
    'me llegó una carta del irs y tengo miedo',
    'recibi un aviso',
  ])('is heard in "%s"', (text) => expect(readPaper({ text }, context)).toBe(true));

  it.each(['i owe the irs money', 'hello', 'they called me', 'debo dinero', ''])(
    'is not heard in "%s"',
    (text) => expect(readPaper({ text }, context)).toBe(false),
  );
});
