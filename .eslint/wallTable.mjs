const core = 'src/assessment/index';
const conversation = 'src/conversation';

/**
 * Who may import whom. A row holds for every file under its path; the longest path wins. `values` and `types` are paths
 * of this house and names of packages; a file may always import its own folder, and `types` counts for `import type` only.
 * `node:*` means any module of Node.
 */
export const wallTable = {
  'src/assessment': {
    values: ['zod'],
    types: [],
    why: 'the core is shared by every bot and tool that reads a case: no bot, clock, disk, network or language.',
  },
  'src/assessment/kernel/localDate.ts': {
    values: ['src/assessment', 'zod', 'date-fns', '@date-fns/utc'],
    types: [],
    why: 'days are counted in this one file, so that no other file can shift one by a time zone.',
  },
  'src/assessment/authenticity': {
    values: ['src/assessment', 'zod', 'tldts', 'libphonenumber-js'],
    types: [],
    why: 'who owns an address and which country a number belongs to are lists that others keep.',
  },
  'src/assessment/deadlines/legalHolidays.ts': {
    values: ['src/assessment', 'zod', 'date-fns', '@date-fns/utc'],
    types: [],
    why: 'the calendar of the District of Columbia is computed here and nowhere else.',
  },
  'src/facts': {
    values: ['src/assessment/facts', 'src/assessment/kernel', 'src/assessment/notices', 'zod'],
    types: [],
    why: 'facts are data with citations; they know the shape of a fact and nothing of the rules.',
  },
  'src/conversation': {
    values: [
      core,
      ...['en', 'es'].flatMap((locale) => [`locales/${locale}/words.json`, `locales/${locale}/asked.json`]),
      'zod',
    ],
    types: ['locales/en', 'botbuilder'],
    why: 'it says what is meant, in keys and values; the look and the language come later.',
  },
  'src/localization': {
    values: [core, 'src/assessment/kernel', conversation, 'locales', 'i18next'],
    types: [],
    why: 'words must be usable without the bot: by documents, letters and the next SDK.',
  },
  'src/documents': {
    values: [core, conversation, 'src/localization', '@resvg/resvg-wasm', 'node:*'],
    types: [],
    why: 'a paper or a picture is made of values and words: without the bot, and for the next SDK too.',
  },
  'src/rendering': {
    values: [conversation, 'src/localization', 'botbuilder', 'botbuilder-core'],
    types: [core],
    why: 'a look must not decide law, nor know which question is being asked.',
  },
  'src/bot': {
    values: [
      core,
      conversation,
      'src/localization',
      'botbuilder',
      'botbuilder-core',
      'botbuilder-dialogs',
      'zod',
      'node:*',
    ],
    types: [],
    why: 'a turn runs whatever dialog it was given, on whatever channel it came from.',
  },
  'src/channels': {
    values: ['src/bot', 'botbuilder', 'botbuilder-core', 'restify', 'ws', 'zod', 'node:*'],
    types: ['src/rendering', conversation],
    why: 'a channel carries activities; it knows no case, no dialog and no table.',
  },
  'src/storage': {
    values: ['kysely', 'pg', 'zod', 'node:*'],
    types: ['botbuilder', 'src'],
    why: 'where things rest must be replaceable without touching what rests there.',
  },
  'src/server': { values: ['*'], types: ['*'], why: 'the server puts the parts together.' },
  dialogs: {
    values: [core, conversation, 'botbuilder', 'botbuilder-core', 'botbuilder-dialogs', 'zod'],
    types: [],
    why: 'dialogs know the order of questions; facts, words, looks and channels are given to them.',
  },
};
