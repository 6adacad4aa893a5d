import type { Locale } from '../../../src/conversation/locale';
import { startTalk } from '../../support/talk';
import { realLetters } from './letters';
import type { RealLetter } from './realLetter';
import { tellLetter, type Told } from './tellLetter';

/** The issue asks for about five questions; with the menu before them and the summary after, seven turns. */
const MOST_TURNS = 7;

/** A lien letter without its printed day needs the filing date instead: one question more. */
const mostTurns = ({ expected, facts }: RealLetter): number =>
  expected.code === 'Letter 3172' && !facts.printedDeadline ? MOST_TURNS + 1 : MOST_TURNS;

const cases = realLetters.flatMap((letter) =>
  (['en', 'es'] as const).map((locale) => [locale, letter.name, letter] as const),
);

describe.each(cases)('in %s, %s', (locale, _, letter) => {
  let told: Told;
  beforeAll(async () => {
    told = await hearPlan(letter, locale);
  });

  it('shows the day of the law', () => {
    const { main, inTalk } = letter.expected;
    const day = inTalk ?? main;
    expect(deadlinesIn(told)).toEqual(
      day ? [{ kind: `deadlines:kind.${day.kind}`, lastDay: day.lastDay, standing: day.standing }] : [],
    );
  });

  it('names the paper, or the levy that it is about', () => {
    const { levy } = letter.facts;
    expect(headingIn(told)).toEqual(levy?.servedDate ? `plan:title.levy.${levy.kind}` : letter.expected.code);
  });

  it('ends with a next step, and names the fact that is missing where there is no day', () => {
    const { main } = letter.expected;
    expect(told.plan.keys).toContain('plan:firstActions');
    if (main && !main.lastDay)
      expect(told.plan.keys.some((key) => key.startsWith('plan:missing.'))).toBe(true);
    if (!main) expect(told.plan.keys).toContain('plan:noDay');
  });

  it('says where its statements are written', () => {
    const sources = told.plan.blocks.flatMap((block) => (block.kind === 'sources' ? block.citations : []));
    expect(sources.length).toBeGreaterThan(0);
  });

  it('comes after a few turns', () => expect(told.turns).toBeLessThanOrEqual(mostTurns(letter)));
});

async function hearPlan(letter: RealLetter, locale: Locale): Promise<Told> {
  const talk = await startTalk({ today: letter.asOf, locale });
  try {
    return await tellLetter(talk, letter, locale);
  } finally {
    await talk.close();
  }
}

const deadlinesIn = ({ plan }: Told) =>
  plan.blocks
    .filter((block) => block.kind === 'deadline')
    .map(({ title, day, standing }) => ({ kind: title.key, lastDay: day, standing }));

/** The code that the heading names; the key of the heading where a levy stands for its paper. */
function headingIn({ plan }: Told): unknown {
  const heading = plan.blocks.find((block) => block.kind === 'heading');
  return heading?.say.params?.['code'] ?? heading?.say.key;
}
