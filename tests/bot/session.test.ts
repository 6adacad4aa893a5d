import { loadSession, noDialogs, SESSION_VERSION } from '../../src/bot/session';

const kept = {
  version: SESSION_VERSION,
  locale: 'es',
  caseFile: { notice: 'LT11', noticeDate: '2026-10-27', amountDue: 3_420_000 },
  dialogs: { dialogStack: [{ id: 'root', state: { options: {} } }] },
  spokenAt: 5,
  employerNamed: false,
};

const load = (record: unknown) => loadSession(JSON.stringify(record), 'en');

describe('a session', () => {
  it('is new when nothing was kept: no facts, no talk, the language of the channel', () =>
    expect(loadSession(undefined, 'es')).toEqual({
      session: {
        version: SESSION_VERSION,
        locale: 'es',
        caseFile: {},
        dialogs: noDialogs(),
        spokenAt: 0,
        employerNamed: false,
      },
      standing: 'new',
      record: undefined,
    }));

  it('goes on as it was kept, and still knows when the bot spoke last', () =>
    expect(load(kept)).toEqual({ session: kept, standing: 'kept', record: JSON.stringify(kept) }));

  it.each([SESSION_VERSION - 1, SESSION_VERSION + 1, undefined])(
    'begins anew for version %s, with the language and the facts',
    (version) =>
      expect(load({ ...kept, version })).toMatchObject({
        session: { ...kept, version: SESSION_VERSION, dialogs: noDialogs(), spokenAt: 0 },
        standing: 'renewed',
      }),
  );

  it.each([
    ['a fact that is no fact any more', { ...kept.caseFile, oldName: 1 }],
    ['a fact of another shape', { ...kept.caseFile, taxYears: '2021' }],
    ['a day that is none', { ...kept.caseFile, printedDeadline: '2026-02-30' }],
  ])('drops %s, and keeps the others', (_, caseFile) =>
    expect(load({ ...kept, caseFile })).toMatchObject({
      session: { caseFile: kept.caseFile },
      standing: 'renewed',
    }),
  );

  it('takes the language of the channel when its own is none', () =>
    expect(load({ ...kept, locale: 'tlh' })).toMatchObject({
      session: { locale: 'en', caseFile: kept.caseFile },
    }));

  it.each(['', '{', '[]', 'null', '7', '"LT11"', '{"caseFile":[]}', '{"caseFile":null,"locale":5}'])(
    'begins anew, without facts, from %s',
    (record) =>
      expect(loadSession(record, 'en')).toMatchObject({
        session: { locale: 'en', caseFile: {}, dialogs: noDialogs() },
        standing: 'renewed',
      }),
  );
});
