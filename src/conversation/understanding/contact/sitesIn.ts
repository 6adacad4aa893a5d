import { fold, STORY_LENGTH } from '../fold';

/** The names of the sites in some folded words, by a full address or alone: `irs.gov.safe-paying.com`. Nothing is opened. */
export const sitesIn = (folded: string): readonly string[] => [
  ...(folded.match(ADDRESS) ?? []).map(siteOf),
  ...(folded.match(BARE) ?? []),
];

/** The first site that was typed. */
export const siteTyped = (text: string): string | undefined => sitesIn(fold(text, STORY_LENGTH)).at(0);

const ADDRESS = /(?:h(?:tt|xx)ps?:\/\/|www\.)[^\s<>"')\]]{3,200}/g;

/** The name of a site alone; a sentence whose blank was forgotten ("letter.it says") is none. */
const BARE =
  /(?<![\w@./-])[\w-]{2,60}(?:\.[\w-]{2,60}){0,4}\.(?:com|net|org|gov|info|us|io|co|cc|top|xyz|site|online|shop|vip|app|ly|link|click|live|biz|ru|cn|tk|example)(?![\w-])/g;

const siteOf = (address: string): string =>
  address
    .replace(/^h(?:tt|xx)ps?:\/\//, '')
    .replace(/[/?#].*$/, '')
    .replace(/(?<!\.)\.+$/, '');
