/** A violation planted on purpose: linted as if it stood in `file`, the rule must speak and its message must hold `says`. */
export interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly code: string;
  readonly says: string;
  readonly needsTypes?: boolean;
}

const line = (text: string, times: number): string => `${text}\n`.repeat(times);
const wall = (file: string, code: string, says: string): Plant => ({ rule: 'house/walls', file, code, says });

const walls: readonly Plant[] = [
  wall('src/assessment/planted.ts', "import { TurnContext } from 'botbuilder';", 'no bot, clock, disk'),
  wall('src/assessment/planted.ts', "import { readFileSync } from 'node:fs';", 'node:fs'),
  wall('src/assessment/planted.ts', "import { addDays } from 'date-fns';", 'date-fns'),
  wall('src/assessment/planted.ts', "import { say } from '../conversation/reply';", 'src/conversation/reply'),
  wall('src/facts/planted.ts', "import { assessCase } from '../assessment';", 'know the shape of a fact'),
  wall('src/facts/planted.ts', "import type { Activity } from 'botbuilder';", 'botbuilder'),
  wall('src/conversation/planted.ts', "import { MessageFactory } from 'botbuilder';", 'as a value'),
  wall('src/conversation/planted.ts', "import i18next from 'i18next';", 'i18next'),
  wall(
    'src/conversation/planted.ts',
    "import { Notice } from '../assessment/notices/notice';",
    'one deep module',
  ),
  wall('src/localization/planted.ts', "import type { Activity } from 'botbuilder';", 'botbuilder'),
  wall(
    'src/rendering/planted.ts',
    "import { rootDialog } from '../../dialogs/rootDialog';",
    'dialogs/rootDialog',
  ),
  wall('src/rendering/planted.ts', "import { assessCase } from '../assessment';", 'as a value'),
  wall('src/bot/planted.ts', "import { RootDialog } from '../../dialogs/rootDialog';", 'whatever dialog'),
  wall('src/bot/planted.ts', "export { chat } from '../channels/webChat/chat';", 'src/channels/webChat/chat'),
  wall('src/channels/planted.ts', "import { assessCase } from '../assessment';", 'knows no case'),
  wall('src/channels/planted.ts', "import type { Store } from '../storage/store';", 'src/storage/store'),
  wall('src/storage/planted.ts', "import { Turn } from '../bot/turn';", 'its types are welcome'),
  wall('src/bot/planted.ts', "const config = await import('../server/config');", 'src/server/config'),
  wall('dialogs/planted.ts', "const { factBook } = require('../src/facts');", 'src/facts/index'),
  wall('dialogs/planted.ts', "type Look = import('../src/rendering/plainText').Look;", 'src/rendering'),
  wall('src/newcomer/planted.ts', 'export const x = 1;', 'no row'),
];

const manners: readonly Plant[] = [
  {
    rule: 'house/narrow-sdk',
    file: 'dialogs/planted.ts',
    code: "import { ComponentDialog } from 'botbuilder-dialogs';",
    says: 'recognizers',
  },
  {
    rule: 'house/narrow-sdk',
    file: 'src/bot/planted.ts',
    code: "import { TurnContext } from 'botbuilder';",
    says: 'botbuilder-core',
  },
  {
    rule: 'house/no-clock',
    file: 'src/bot/planted.ts',
    code: 'export const at = new Date();',
    says: 'new Date()',
  },
  {
    rule: 'house/no-clock',
    file: 'dialogs/planted.ts',
    code: 'export const at = Date.now();',
    says: 'Date.now',
  },
  {
    rule: 'house/no-clock',
    file: 'src/bot/planted.ts',
    code: 'export const r = Math.random();',
    says: 'chance',
  },
  {
    rule: 'house/no-clock',
    file: 'src/assessment/deadlines/planted.ts',
    code: "export const at = new Date('2026-04-15');",
    says: 'Los Angeles',
  },
  {
    rule: 'house/no-environment',
    file: 'src/assessment/planted.ts',
    code: 'export const today = process.env.TODAY;',
    says: 'src/server/config.ts',
  },
  {
    rule: 'house/no-module-let',
    file: 'dialogs/planted.ts',
    code: 'export let lastReader = 1;',
    says: 'the address of another',
  },
  {
    rule: 'house/no-channel-id',
    file: 'dialogs/planted.ts',
    code: "export const teams = (a: { channelId: string }) => a.channelId === 'msteams';",
    says: 'send a Block',
  },
  {
    rule: 'house/no-words-in-code',
    file: 'dialogs/planted.ts',
    code: "export const question = { key: 'When did the letter come' };",
    says: 'When did the letter come',
  },
  {
    rule: 'house/no-words-in-code',
    file: 'src/bot/planted.ts',
    code: "export const reply = { type: 'message', text: 'Hello' };",
    says: 'Hello',
  },
  {
    rule: 'house/no-words-in-code',
    file: 'src/bot/planted.ts',
    code: 'export const greet = (c: Context, name: string) => c.sendActivity(`Hi ${name}`);',
    says: 'a twin in each language',
  },
  {
    rule: 'house/narrow-casts',
    file: 'src/assessment/planted.ts',
    code: 'export const five = (x: unknown) => x as number;',
    says: 'as number',
  },
  {
    rule: 'house/no-any',
    file: 'src/assessment/planted.ts',
    code: 'export const same = (x: any) => x;',
    says: 'use unknown',
  },
  {
    rule: 'house/no-non-null',
    file: 'src/assessment/planted.ts',
    code: 'export const first = (x: readonly string[]) => x[0]!;',
    says: 'unknown is an answer',
  },
  {
    rule: 'house/type-imports',
    file: 'src/conversation/planted.ts',
    code: "import { Cents } from '../assessment';\nexport type Money = Cents;",
    says: 'import type',
  },
  { rule: 'house/no-console', file: 'src/bot/planted.ts', code: 'console.log(1);', says: 'reach a log' },
  { rule: 'house/max-lines', file: 'src/bot/planted.ts', code: line('void 0;', 201), says: 'second idea' },
  {
    rule: 'house/max-lines-per-function',
    file: 'src/bot/planted.ts',
    code: `export function long() {\n${line('void 0;', 40)}}`,
    says: 'second idea',
  },
  {
    rule: 'house/max-params',
    file: 'src/bot/planted.ts',
    code: 'export const five = (a: 1, b: 2, c: 3, d: 4, e: 5) => [a, b, c, d, e];',
    says: 'one object with names',
  },
  { rule: 'house/no-parked-tests', file: 'tests/planted.test.ts', code: "it.skip('x', f);", says: 'it.skip' },
  {
    rule: 'house/no-parked-tests',
    file: 'tests/planted.test.ts',
    code: "it.only.each([1])('x', f);",
    says: 'parks',
  },
  { rule: 'house/no-parked-tests', file: 'tests/planted.test.ts', code: "xit('x', f);", says: 'xit' },
  {
    rule: 'house/no-parked-tests',
    file: 'tests/planted.test.ts',
    code: "test.todo('x');",
    says: 'test.todo',
  },
  {
    rule: 'house/no-sleeping',
    file: 'tests/planted.test.ts',
    code: 'await new Promise((done) => setTimeout(done, 100));',
    says: 'wait for the event',
  },
];

const typed: readonly Plant[] = [
  {
    rule: '@typescript-eslint/no-floating-promises',
    file: 'src/assessment/index.ts',
    code: 'const later = async (): Promise<number> => 1;\nlater();',
    says: 'Promises must be awaited',
    needsTypes: true,
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    file: 'src/assessment/index.ts',
    code: "export const f = (x: 'a' | 'b') => {\n  switch (x) {\n    case 'a':\n      return 1;\n  }\n  return 2;\n};",
    says: 'not exhaustive',
    needsTypes: true,
  },
];

export const plants: readonly Plant[] = [...walls, ...manners, ...typed];

/** Lawful neighbours of the plants: a guard that barks at these would soon be switched off. */
export const lawful: readonly { readonly file: string; readonly code: string }[] = [
  {
    file: 'src/assessment/kernel/localDate.ts',
    code: "import { addDays } from 'date-fns';\nexport const x = addDays(new Date(0), 1);",
  },
  {
    file: 'src/conversation/planted.ts',
    code: "import type { Activity } from 'botbuilder';\nimport { Cents } from '../assessment';\nexport const x = (a: Activity) => Cents.parse(a.value);",
  },
  {
    file: 'src/facts/planted.ts',
    code: "import { FactBook } from '../assessment/facts/factBook';\nimport notices from './notices.json';\nexport const x = FactBook.parse(notices);",
  },
  {
    file: 'src/storage/planted.ts',
    code: "import type { TurnStore } from '../bot/turnStore';\nexport type Mine = TurnStore;",
  },
  { file: 'src/server/clock.ts', code: 'export const now = (): number => Date.now();' },
  {
    file: 'src/bot/planted.ts',
    code: 'export const f = (id: string) => {\n  throw new Error(`no such dialog: ${id}`);\n};',
  },
  { file: 'dialogs/kit/planted.ts', code: 'export const kept = (x: unknown) => x as string;' },
  {
    file: 'dialogs/planted.ts',
    code: "export const said = { key: 'intake:askNoticeDate', list: ['a', 'b'] as const };",
  },
  {
    file: 'src/conversation/planted.ts',
    code: 'export const p = new RegExp(String.raw`(?<day>\\d+) of (?<month>\\w+)`);',
  },
  {
    file: 'tests/planted.test.ts',
    code: "it('waits for what happens', async () => {\n  await new Promise((done) => setTimeout(done, 10));\n});",
  },
];
