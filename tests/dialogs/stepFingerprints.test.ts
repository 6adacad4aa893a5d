import { ComponentDialog, WaterfallDialog } from 'botbuilder-dialogs';
import { expectNone } from '../support/guardMessage';
import { SESSION_VERSION } from '../../src/bot/session';
import { allDialogs, stepsOf } from './dialogTree';
import { FINGERPRINT } from './stepFingerprint';

/** What rests in a stored talk: the ids of dialogs, and how far each waterfall has come. */
type Fingerprint = Readonly<Record<string, readonly string[]>>;

describe('the steps of the dialogs', () => {
  it('are those of the session version that was shipped with them', () =>
    expectNone(moved(FINGERPRINT.dialogs, fingerprintOf(allDialogs())), {
      what: 'The steps of a dialog moved.',
      why: 'A stored talk goes on by the number of its step: the SDK counts the steps and sees no more.',
      fix: 'Raise SESSION_VERSION in src/bot/session.ts, and write it and the steps into tests/dialogs/stepFingerprint.ts.',
    }));

  it('belong to this session version', () => expect(FINGERPRINT.version).toBe(SESSION_VERSION));

  it.each([
    ['a step that is gone', ['a', 'b']],
    ['a step that is new', ['a', 'b', 'c', 'd']],
    ['two steps that changed places', ['a', 'c', 'b']],
  ])('are not the same with %s', (_, steps) => {
    expect(moved({ 'x.steps': ['a', 'b', 'c'] }, { 'x.steps': steps })).toEqual([
      expect.stringContaining('x.steps'),
    ]);
  });

  it('are not the same when a dialog comes or goes', () => {
    expect(moved({ 'x.steps': [] }, {})).toHaveLength(1);
    expect(moved({}, { 'x.steps': [] })).toHaveLength(1);
  });

  it('have names, so that two of them can be told apart', () => {
    for (const { dialog } of allDialogs())
      if (dialog instanceof WaterfallDialog) {
        const steps = stepsOf(dialog);
        expect([dialog.id, steps.filter((step) => step === '')]).toEqual([dialog.id, []]);
        expect([dialog.id, new Set(steps).size]).toEqual([dialog.id, steps.length]);
      }
  });
});

describe('the ids of the dialogs', () => {
  it('are unique in each dialog: the SDK renames the second of two without a word', () =>
    expect(renamed(allDialogs())).toEqual([]));

  it('are found when they are not', () => {
    const twice = new ComponentDialog('twice');
    for (let each = 0; each < 2; each += 1) twice.addDialog(new WaterfallDialog('same', []));
    expect(renamed(allDialogs(twice))).toEqual(['twice/same2']);
  });
});

/** The steps of each waterfall and the children of each component, by id. */
function fingerprintOf(dialogs: ReturnType<typeof allDialogs>): Fingerprint {
  const waterfalls = dialogs.flatMap(({ dialog }) =>
    dialog instanceof WaterfallDialog ? [[dialog.id, stepsOf(dialog)] as const] : [],
  );
  const holders = [...new Set(dialogs.map(({ holder }) => holder))].map((holder) => [
    holder,
    [...new Set(dialogs.filter((each) => each.holder === holder).map(({ dialog }) => dialog.id))].sort(),
  ]);
  return Object.fromEntries([...waterfalls, ...holders]);
}

/** Each id whose steps or children are not what was shipped. */
const moved = (shipped: Fingerprint, now: Fingerprint): readonly string[] =>
  [...new Set([...Object.keys(shipped), ...Object.keys(now)])]
    .filter((id) => JSON.stringify(shipped[id]) !== JSON.stringify(now[id]))
    .map((id) => `${id}: shipped ${JSON.stringify(shipped[id])}, now ${JSON.stringify(now[id])}`);

/** Ids that the SDK made by counting on, because the id itself was taken. */
const renamed = (dialogs: ReturnType<typeof allDialogs>): readonly string[] =>
  dialogs
    .filter(({ holder, dialog: { id } }) =>
      dialogs.some(
        (each) =>
          each.holder === holder &&
          /^\d+$/.test(id.replace(each.dialog.id, '')) &&
          id.startsWith(each.dialog.id),
      ),
    )
    .map(({ holder, dialog: { id } }) => `${holder}/${id}`);
