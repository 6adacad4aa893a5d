import fc from 'fast-check';
import { z } from 'zod';
import { CaseFile, CaseInput, dayOf, identifyNotice, LocalDate, NoticeIdentity } from '../../src/assessment';
import { mask } from '../../src/bot/privacy';
import { Fault } from '../../src/bot/fault';
import { loadSession, SESSION_VERSION } from '../../src/bot/session';
import { DirectLineTokens } from '../../src/channels/webChat';
import { IncomingActivity } from '../../src/channels/webChat/incomingActivity';
import { Locale } from '../../src/conversation/locale';
import * as understanding from '../../src/conversation/understanding';
import { factBook } from '../../src/facts';
import { chooseLocale } from '../../src/localization/chooseLocale';
import { readConfig } from '../../src/server/config';
import { pageLocale } from '../../src/server/page/pageLocale';
import { refusalOf } from '../../src/server/refusalOf';
import { Settings } from '../../src/server/settings';
import { fuzzSeeds } from '../support/fuzzSeeds';
import { english, spanish } from '../conversation/understanding/context';
import { costOf } from './costOf';
import { damaged, garbageJson, jsonText } from './garbageJson';
import { EACH_DOORS, EACH_READER } from './inputCount';
import { buttons, meanings } from './meanings';
import { mutatedText } from './mutatedText';

/** Nobody types more; the bot hears this much at most. */
const LONGEST = 2_000;
const LIMIT_MS = 20;

interface Tried<T> {
  readonly inputs: fc.Arbitrary<T>;
  readonly read: (input: T) => unknown;
}
const tried = <T>(inputs: fc.Arbitrary<T>, read: (input: T) => unknown): Tried<T> => ({ inputs, read });

const said = fc.record({
  text: mutatedText(LONGEST),
  choice: fc.option(mutatedText(60), { nil: undefined, freq: 8 }),
});
const saying = fc.tuple(said, fc.constantFrom(english, spanish));

type Read = (utterance: understanding.Utterance, more: unknown) => unknown;
const readersOfWords = Object.entries(understanding)
  .filter(([name, value]) => name.startsWith('read') && typeof value === 'function')
  .map(([name, value]) => [name, value as Read] as const);

const ofWords = readersOfWords.map(
  ([name, read]) =>
    [
      name,
      tried(saying, ([utterance, context]) => {
        const result = read(utterance, name === 'readChoice' ? buttons : context);
        expect((meanings[name] ?? z.never()).safeParse(result).error?.issues).toBeUndefined();
      }),
    ] as const,
);

const NOW = 1_795_305_600_000;
const tokens = new DirectLineTokens('a secret of thirty-two characters', () => NOW, 30);
const claims = { use: 'talk', conversation: 'c', user: 'dl_u' } as const;
const good = tokens.issue(claims);
const session = {
  version: SESSION_VERSION,
  locale: 'es',
  caseFile: { notice: 'LT11', noticeDate: '2026-10-27', amountDue: 3_420_000, taxYears: [2021] },
  dialogs: { dialogStack: [{ id: 'root', state: {} }] },
  spokenAt: 1,
};

const SSN = '219-09-9999';
const settingNames = Object.keys(Settings.shape);
const environment = fc.dictionary(
  fc.constantFrom(...settingNames, 'MICROSOFT_APP_ID', 'MICROSOFT_APP_TYPE'),
  mutatedText(60),
  { maxKeys: 4 },
);

const ofOthers = Object.entries({
  fold: tried(mutatedText(LONGEST), (text) => {
    expect(understanding.fold(text, 200).length).toBeLessThanOrEqual(200);
  }),
  identifyNotice: tried(mutatedText(LONGEST), (text) => {
    NoticeIdentity.parse(identifyNotice(text, factBook));
  }),
  'mask, twice': tried(mutatedText(LONGEST), (text) => {
    const once = mask(text).text;
    expect(mask(once)).toEqual({ text: once, masked: [] });
  }),
  'mask, around a private number': tried(fc.tuple(mutatedText(300), mutatedText(300)), ([before, after]) => {
    expect(mask(`${before} ${SSN} ${after}`).text).not.toContain(SSN);
  }),
  LocalDate: tried(mutatedText(60), (text) => {
    const { data } = LocalDate.safeParse(text);
    if (data !== undefined) expect(new Date(`${data}T00:00:00Z`).toISOString()).toContain(data);
  }),
  dayOf: tried(
    fc.tuple(fc.double(), fc.integer({ min: -3, max: 40 }), fc.double()),
    ([year, month, date]) => {
      LocalDate.optional().parse(dayOf(year, month, date));
    },
  ),
  chooseLocale: tried(fc.option(mutatedText(60), { nil: undefined }), (tag) =>
    Locale.parse(chooseLocale(tag)),
  ),
  pageLocale: tried(fc.tuple(mutatedText(60), mutatedText(1_000)), ([lang, header]) =>
    Locale.parse(pageLocale(new URLSearchParams({ lang }), header)),
  ),
  refusalOf: tried(fc.oneof(garbageJson, damaged({ notice: 'LT11', levy: { kind: 'bank' } })), (input) => {
    const { error } = CaseInput.safeParse(input);
    if (error) expect(refusalOf(error, CaseInput, {})).toMatch(/^[^\n\r]{1,400}$/);
  }),
  readConfig: tried(environment, (given) => {
    try {
      expect(readConfig(given).port).toBeGreaterThanOrEqual(0);
    } catch (failure) {
      expect(failure).toBeInstanceOf(Fault);
    }
  }),
  loadSession: tried(
    fc.oneof(jsonText(damaged(session)), jsonText(garbageJson), mutatedText(300)),
    (record) => {
      const { session: loaded, standing } = loadSession(record, 'en');
      CaseFile.parse(loaded.caseFile);
      Locale.parse(loaded.locale);
      expect(['kept', 'renewed']).toContain(standing);
    },
  ),
  'DirectLineTokens.read': tried(
    fc.oneof(
      mutatedText(300),
      fc
        .tuple(fc.nat({ max: good.length - 1 }), fc.constantFrom('.', 'A', '_', '', '\0', 'é'))
        .map(([at, piece]) => good.slice(0, at) + piece + good.slice(at + 1)),
      jsonText(garbageJson).map((text) =>
        [good.split('.')[0], Buffer.from(text).toString('base64url'), good.split('.')[2]].join('.'),
      ),
    ),
    (token) => {
      if (token !== good) expect(tokens.read('talk', token)).toBeUndefined();
    },
  ),
  IncomingActivity: tried(
    fc.oneof(garbageJson, damaged({ type: 'message', text: 'hi', channelData: { clientActivityID: 'a' } })),
    (body) => {
      const { data } = IncomingActivity.safeParse(body);
      if (data) expect(data.type.length).toBeLessThanOrEqual(100);
    },
  ),
}) as unknown as readonly (readonly [string, Tried<unknown>])[];

const everyReader = [...(ofWords as unknown as typeof ofOthers), ...ofOthers];

it('gives 20,000 inputs and more, together with those of the doors', () => {
  expect(everyReader.length).toBeGreaterThanOrEqual(25);
  expect(fuzzSeeds.length * (everyReader.length * EACH_READER + EACH_DOORS)).toBeGreaterThanOrEqual(20_000);
});

it('knows what each reader of words may give', () =>
  expect(readersOfWords.map(([name]) => name).sort()).toEqual(Object.keys(meanings).sort()));

describe.each(fuzzSeeds)('with the seed %i', (seed) => {
  it.each(everyReader)(
    '%s neither throws nor gives what it may not, and ends soon',
    (_name, { inputs, read }) => {
      let count = 0;
      fc.assert(
        fc.property(inputs, (input) => {
          count += 1;
          read(input);
          if (count % 10 === 0) expect(costOf(() => read(input), LIMIT_MS)).toBeLessThanOrEqual(LIMIT_MS);
        }),
        { seed, numRuns: EACH_READER, interruptAfterTimeLimit: 20_000 },
      );
      expect(count).toBe(EACH_READER);
    },
  );
});
