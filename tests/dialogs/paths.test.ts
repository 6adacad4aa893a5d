import type { Locale } from '../../src/conversation/locale';
import type { Block, Param, Say } from '../../src/conversation/reply';
import { startTalk, type Heard } from '../support/talk';
import { answerAll, type Answers } from './answering';

const LETTERS = [
  'CP14',
  'CP501',
  'CP503',
  'CP504',
  'LT11',
  'CP90',
  'Letter 1058',
  'Letter 3172',
  'LT16',
  'CP523',
  'CP91',
  'CP2000',
  'CP3219A',
  'CP11',
  'CP71C',
  'CP508C',
  'CP53E',
  'CP49',
] as const;

const NOTHING: Answers = {};

const DATES: Readonly<Record<Locale, string>> = { en: 'October 27, 2026', es: '27 de octubre de 2026' };

describe.each(['en', 'es'] as const)('in %s, every letter', (locale) => {
  const asks = LETTERS.flatMap((notice) =>
    [DATES[locale], 'dontKnow'].flatMap((noticeDate) =>
      ['$34,200', 'dontKnow'].map((amountDue) => ({ notice, noticeDate, amountDue })),
    ),
  );

  it.each(asks)(
    '%o ends with a dated step, or says which fact is missing and where it stands',
    async (answers) => {
      const plan = await planFor(locale, 'letter', { ...answers, confirm: 'yes' });
      expect(plan.keys).toContain('plan:notAdvice');
      expect(plan.keys).toContain('plan:firstActions');
      expect(nextStepsIn(plan)).not.toEqual([]);
    },
  );
});

describe.each(['en', 'es'] as const)('in %s, a reader who knows nothing', (locale) => {
  it.each(['letter', 'several', 'levy'])('still hears a first step after "%s"', async (road) => {
    const plan = await planFor(locale, road, {});
    expect(plan.keys).toContain('plan:missing.notice');
    expect(plan.keys).toContain('plan:firstActions');
    expect(plan.keys).toContain('plan:helpers');
  });

  it.each(['bank', 'wages', 'social-security', 'state-refund'])(
    'hears what to do about a levy: %s',
    async (levyKind) => {
      const plan = await planFor(locale, 'levy', { levyKind });
      expect(plan.keys).toContain(`plan:title.levy.${levyKind}`);
      expect(nextStepsIn(plan)).not.toEqual([]);
    },
  );
});

describe('a levy', () => {
  it.each(['bank', 'wages', 'social-security', 'state-refund'])(
    'is answered after at most three questions: %s',
    async (levyKind) => {
      for (const said of [{ levyServedDate: 'November 9, 2026', hardship: 'yes' }, NOTHING]) {
        const turns = await talkThrough('en', 'levy', { levyKind, ...said });
        expect(turns.at(-1)?.keys).toContain('plan:notAdvice');
        expect(turns.length - 1).toBeLessThanOrEqual(3);
      }
    },
  );
});

async function planFor(locale: Locale, road: string, answers: Answers): Promise<Heard> {
  const turns = await talkThrough(locale, road, answers);
  const plan = turns.at(-1);
  if (!plan) throw new Error('nothing was said');
  return plan;
}

async function talkThrough(locale: Locale, road: string, answers: Answers): Promise<readonly Heard[]> {
  const talk = await startTalk({ locale });
  try {
    await talk.meet();
    return await answerAll(talk, await talk.press(road), answers);
  } finally {
    await talk.close();
  }
}

/** The last day, a step with its day, or the fact that is missing: one of them must be said. */
const nextStepsIn = ({ blocks }: Heard): readonly unknown[] => [
  ...blocks.filter((block) => block.kind === 'deadline' && block.day !== undefined),
  ...saysIn(blocks).filter(
    ({ key }) =>
      key.startsWith('plan:missing.') || ['plan:actionBy', 'plan:actionToday', 'plan:actionOn'].includes(key),
  ),
];

const saysIn = (blocks: readonly Block[]): readonly Say[] =>
  blocks.flatMap((block): readonly Say[] => {
    if (block.kind === 'text') return [block.say];
    if (block.kind === 'deadline') return block.notes;
    return block.kind === 'list' ? block.items.flatMap(within) : [];
  });

const within = (sentence: Say): readonly Say[] => [
  sentence,
  ...Object.values(sentence.params ?? {}).flatMap((param: Param) =>
    typeof param === 'object' && param.type === 'say' ? within(param.say) : [],
  ),
];

describe('a levy of the wrong kind', () => {
  it('can be mended by going back, and keeps no day of the other one', async () => {
    const talk = await startTalk();
    await talk.meet();
    for (const choice of ['levy', 'bank', 'back']) await talk.press(choice);
    expect((await talk.press('wages')).keys).toContain('emergency:levyServedDate.askWages');
    expect(await talk.caseFile()).toEqual({ levy: { kind: 'wages' } });
    await talk.close();
  });
});

describe.each(['en', 'es'] as const)('in %s, a reader who says only "I do not know"', (locale) => {
  it('is led from the first question to a plan with a first step', async () => {
    const talk = await startTalk({ locale });
    let heard = await talk.meet();
    for (let turns = 0; turns < 6 && !heard.keys.includes('plan:notAdvice'); turns += 1)
      heard = await talk.type(locale === 'en' ? "I don't know" : 'no sé');
    expect(heard.keys).toEqual(expect.arrayContaining(['plan:firstActions', 'plan:missing.notice']));
    await talk.close();
  });
});
