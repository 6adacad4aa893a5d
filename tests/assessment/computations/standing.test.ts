import { z } from 'zod';
import { computations, day, err } from '../../../src/assessment';
import { factBook } from '../../../src/facts';
import { refusalOf } from '../../../src/server/refusalOf';

const world = { factBook, asOf: day('2026-11-22') };
const NAMES = ['collection-statute', 'lien', 'passport', 'private-collection'] as const;

const run = (name: (typeof NAMES)[number], json: unknown) => computations[name]?.run(json, world);

const refusedField = (name: (typeof NAMES)[number], json: unknown): string | undefined => {
  const answer = run(name, json) ?? err(undefined);
  return !answer.ok && answer.error instanceof z.ZodError
    ? answer.error.issues[0]?.path.map(String).join('.')
    : undefined;
};

it.each(NAMES)('%s computes its example, in the shape of its output', (name) => {
  const answer = run(name, computations[name]?.example);
  expect(answer?.ok).toBe(true);
  expect(computations[name]?.output.safeParse(answer?.ok && answer.value).error).toBeUndefined();
});

it.each([
  ['collection-statute', { assessmentDate: '2016-02-30' }, 'assessmentDate'],
  ['collection-statute', { events: [{ kind: 'moon', from: '2018-01-01' }] }, 'events.0.kind'],
  [
    'collection-statute',
    { events: [{ kind: 'offer', from: '2018-01-02', to: '2018-01-01' }] },
    'events.0.to',
  ],
  [
    'collection-statute',
    { events: [{ kind: 'offer', from: '2018-01-02', outcome: 'rejected' }] },
    'events.0.to',
  ],
  [
    'collection-statute',
    { events: [{ kind: 'offer', from: '2018-01-01', to: '2018-02-01', outcome: 'terminated' }] },
    'events.0.outcome',
  ],
  ['collection-statute', { events: [{ kind: 'extension-agreement', from: '2018-01-01' }] }, 'events.0.to'],
  [
    'collection-statute',
    {
      events: [
        {
          kind: 'offer',
          from: '2018-01-01',
          to: '2018-02-01',
          outcome: 'rejected',
          appealEnded: '2018-01-31',
        },
      ],
    },
    'events.0.appealEnded',
  ],
  ['lien', {}, 'balance'],
  ['lien', { balance: 1000.5 }, 'balance'],
  ['lien', { balance: '1000', planKind: 'big' }, 'planKind'],
  ['passport', { assessedDebt: '-1' }, 'assessedDebt'],
  ['passport', { assessedDebt: 70000, shields: ['luck'] }, 'shields.0'],
  ['private-collection', { household: 0 }, 'household'],
  ['private-collection', { region: 'guam' }, 'region'],
] as const)('%s refuses %j at %s', (name, json, field) => expect(refusedField(name, json)).toBe(field));

it.each([
  [{ assessmentDate: '2027-05-30' }, 'assessmentDate: should be a day not after today'],
  [
    { assessmentDate: '2014-05-01', taxYear: 2015 },
    'assessmentDate: should be a day after the end of taxYear',
  ],
  [event({ from: '2028-01-10' }), 'events.0.from: should be a day not after today'],
  [event({ from: '2018-01-40' }), 'events.0.from: should be the first day, as YYYY-MM-DD'],
  [event({ kind: 'moon' }), 'events.0.kind: should be what happened, one of installment-request'],
  [event({ to: '2018-01-09' }), 'events.0.to: should be a day not before from'],
  [event({ outcome: 'rejected' }), 'events.0.to: should be told'],
  [event({ appealed: true }), 'events.0.to: should be told'],
  [
    event({ to: '2018-05-10', outcome: 'terminated' }),
    'events.0.outcome: should be for offer one of accepted, rejected, returned, withdrawn',
  ],
  [
    event({ kind: 'abroad', outcome: 'final', to: '2018-05-10' }),
    'events.0.outcome: should be left out for abroad',
  ],
  [
    event({ to: '2018-05-10', outcome: 'accepted', appealed: true }),
    'events.0.appealed: should be left out, save',
  ],
  [
    event({ to: '2018-05-10', appealed: false, appealEnded: '2018-06-10' }),
    'events.0.appealEnded: should be left out, save where appealed',
  ],
])('what cannot be is refused by the one thing wrong: %j', (json, line) => {
  const computation = computations['collection-statute'];
  const answer = run('collection-statute', { assessmentDate: '2016-05-30', ...json });
  const refused = answer && !answer.ok && answer.error instanceof z.ZodError && computation;
  expect(refused && refusalOf(answer.error, computation.input, computation.example)).toMatch(line);
});

function event(told: object) {
  return { events: [{ kind: 'offer', from: '2018-01-10', ...told }] };
}

it('without a day of assessment, the ten years are not counted and the transcript is named', () =>
  expect(run('collection-statute', { taxYear: 2015 })).toMatchObject({
    ok: true,
    value: { standing: 'unknown', missing: ['assessmentDate'], citations: expect.any(Array) },
  }));

it('before the law of 1990, and for the passport of 2027, the answer is a gap', () => {
  expect(run('collection-statute', { assessmentDate: '1989-08-01' })).toMatchObject({
    ok: false,
    error: { unknown: { gaps: [{ fact: 'collectionYears' }] } },
  });
  expect(
    computations['passport']?.run(computations['passport'].example, { factBook, asOf: day('2027-01-01') }),
  ).toMatchObject({ ok: false, error: { unknown: { gaps: [{ fact: 'passportThresholdCents' }] } } });
});
