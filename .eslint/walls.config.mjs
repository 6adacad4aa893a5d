import tseslint from 'typescript-eslint';
import { house } from './house.mjs';

/** The files in which `as` is at home: where something unknown becomes known. */
const parsers = [
  'dialogs/kit',
  'src/assessment/kernel/localDate.ts',
  'src/channels/botFramework/wireActivity.ts',
  'src/channels/webChat/incomingActivity.ts',
  'src/conversation/present/keyed.ts',
];

/** What an operator reads in the log, in English: what is wrong and how to mend it. */
const forOperators = ['src/bot/fault.ts'];

/** The walls and manners of the house, without type information: fast enough to run on every save. */
export default [
  { ignores: ['node_modules/', 'dist/', 'data/', 'coverage/'] },
  {
    files: ['src/**/*.ts', 'dialogs/**/*.ts', 'tests/**/*.ts'],
    languageOptions: { parser: tseslint.parser },
    linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true },
    plugins: { house },
    rules: { 'house/no-any': 'error', 'house/type-imports': ['error', { disallowTypeAnnotations: false }] },
  },
  {
    files: ['src/**/*.ts', 'dialogs/**/*.ts'],
    rules: {
      'house/walls': 'error',
      'house/narrow-sdk': 'error',
      'house/no-clock': 'error',
      'house/no-environment': 'error',
      'house/no-module-let': 'error',
      'house/no-non-null': 'error',
      'house/narrow-casts': ['error', parsers],
      'house/no-console': 'error',
      'house/max-lines': ['error', 200],
      'house/max-lines-per-function': ['error', 40],
      'house/max-params': ['error', 4],
    },
  },
  {
    files: ['src/**/*.ts', 'dialogs/**/*.ts'],
    ignores: ['src/channels/**', 'src/rendering/**', 'src/bot/**'],
    rules: { 'house/no-channel-id': 'error' },
  },
  {
    files: ['src/bot/**/*.ts', 'src/conversation/**/*.ts', 'dialogs/**/*.ts'],
    ignores: forOperators,
    rules: { 'house/no-words-in-code': 'error' },
  },
  { files: ['src/server/**/*.ts', 'src/channels/console/**/*.ts'], rules: { 'house/no-console': 'off' } },
  {
    files: ['tests/**/*.ts'],
    rules: { 'house/no-parked-tests': 'error', 'house/no-sleeping': 'error' },
  },
];
