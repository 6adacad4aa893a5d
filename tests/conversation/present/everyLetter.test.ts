import { CaseInput, type CaseAssessment } from '../../../src/assessment';
import type { Locale } from '../../../src/conversation/locale';
import { presentChange } from '../../../src/conversation/present/presentChange';
import { presentDetails } from '../../../src/conversation/present/presentDetails';
import { presentMissing } from '../../../src/conversation/present/presentMissing';
import { presentOptions } from '../../../src/conversation/present/presentOptions';
import { presentPlan } from '../../../src/conversation/present/presentPlan';
import { presentSources } from '../../../src/conversation/present/presentSources';
import type { Reply } from '../../../src/conversation/reply';
import { factBook } from '../../../src/facts';
import { assessed } from '../../support/assessed';
import { hear } from '../../support/talk';

const CODES = factBook.notices.map(({ code }) => code);

/** What a reader may have told of a letter. */
const TOLD: readonly (readonly [string, Omit<CaseInput, 'notice'>])[] = [
  ['nothing but its code', {}],
  ['its date', { noticeDate: '2026-10-27' }],
  ['a date long ago, and a large amount', { noticeDate: '2025-06-02', amountDue: '134200.00' }],
  [
    'all of it',
    {
      noticeDate: '2026-10-27',
      printedDeadline: '2026-11-26',
      lienFiledDate: '2026-10-20',
      amountDue: '9200.00',
      taxYears: [2021],
      position: 'agree',
      canPay: 'monthly',
      returnsFiled: true,
      bankruptcy: false,
      hardship: true,
      otherNotices: ['CP504', 'LT11'],
    },
  ],
];

/** A sentence that lacks a value, a hole in it, or the name of a value: the translator throws on the first. */
const HOLES = /\{\{|\}\}|undefined|NaN|\[object|Invalid Date/;

/** What no reader may be told (and no exclamation mark). */
const FORBIDDEN: Readonly<Record<Locale, RegExp>> = {
  en: /you qualify|unfortunately|please|sorry|!/i,
  es: /calificas|lamentablemente|por favor|lo siento|perdón|[¡!]/i,
};

describe.each(['en', 'es'] as const)('every letter, in %s', (locale) => {
  it.each(TOLD)('with %s told, is said without a hole', (_, told) => {
    for (const notice of CODES) {
      const { words } = hear(everythingSaid({ notice, ...told }), locale);
      expect([notice, HOLES.exec(words)?.[0]]).toEqual([notice, undefined]);
      expect([notice, FORBIDDEN[locale].exec(words)?.[0]]).toEqual([notice, undefined]);
    }
  });
});

describe('every plan', () => {
  it.each(TOLD)(
    'with %s told, has a step, someone who helps, a source, and at most three bubbles',
    (_, told) => {
      for (const notice of CODES) {
        const input = { notice, ...told };
        const plan = presentPlan(assessed(input), CaseInput.parse(input));
        const { keys, blocks } = hear(plan, 'en');
        expect([notice, keys]).toEqual([
          notice,
          expect.arrayContaining(['plan:firstActions', 'plan:notAdvice']),
        ]);
        expect([notice, plan.length <= 3]).toEqual([notice, true]);
        expect([
          notice,
          blocks.some((block) => block.kind === 'sources' && block.citations.length > 0),
        ]).toEqual([notice, true]);
      }
    },
  );

  it('names the last day, or the fact that is missing, or says that there is no clock', () => {
    for (const notice of CODES)
      for (const [, told] of TOLD) {
        const input = { notice, ...told };
        const { keys, blocks } = hear(presentPlan(assessed(input), CaseInput.parse(input)), 'en');
        const dated = blocks.some((block) => block.kind === 'deadline' && block.day !== undefined);
        const open = keys.some((key) => key.startsWith('plan:missing.') || key === 'plan:noDay');
        expect([notice, told, dated || open]).toEqual([notice, told, true]);
      }
  });
});

describe('mail that is no collection notice', () => {
  it.each(factBook.outOfScope.map(({ id, words }) => [id, words[0] ?? '']))(
    'is said in both languages: %s',
    (id, phrase) => {
      const assessment = assessed({ notice: phrase });
      expect(assessment.notice).toMatchObject({ standing: 'out-of-scope', mail: id });
      for (const locale of ['en', 'es'] as const)
        expect(hear(presentPlan(assessment, {}), locale).words).not.toMatch(HOLES);
    },
  );
});

function everythingSaid(input: CaseInput): readonly Reply[] {
  const assessment = assessed(input);
  const before: CaseAssessment = assessed({});
  return [
    ...presentPlan(assessment, CaseInput.parse(input)),
    ...presentOptions(assessment),
    ...presentDetails(assessment),
    ...presentMissing(assessment),
    ...presentSources(assessment),
    ...presentChange(before, assessment),
  ];
}
