import type { FactBook } from '../assessment/facts/factBook';
import forms from './forms.json';
import { loadFactBook } from './loadFactBook';
import notices from './notices.json';
import noticeWords from './noticeWords.json';
import outOfScope from './outOfScope.json';
import phones from './phones.json';
import phrases from './phrases.json';
import rules from './rules.json';
import sources from './sources.json';

/** Everything the core may know, parsed once when this module is first imported, and frozen. */
export const factBook: FactBook = loadFactBook({
  forms,
  notices,
  noticeWords,
  outOfScope,
  phones,
  phrases,
  rules,
  sources,
});
