/** The door of understanding: from what was typed or pressed to what it means. */
export { readChoice } from './answers/readChoice';
export { readHardship } from './answers/readHardship';
export { readUnknown } from './answers/readUnknown';
export { readYesNo } from './answers/readYesNo';
export type { AskedTopic } from './asked/askedTopic';
export { readAsked } from './asked/readAsked';
export type { Command } from './command/command';
export { readCommand } from './command/readCommand';
export { readDate, type DateRead } from './date/readDate';
export { readMoney } from './money/readMoney';
export type { Misread, Reader, ReaderContext, Utterance } from './reader';
export { readCrisis, type Crisis } from './story/readCrisis';
export { readPaper } from './story/readPaper';
export { readOpening, type Opening } from './story/readOpening';
export { readTaxYears } from './years/readTaxYears';
export { fold } from './fold';
export { numberHintWords } from './words/numberHintWords';
