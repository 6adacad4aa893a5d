import { ok } from '../../../assessment';
import { fold, VALUE_LENGTH } from '../fold';
import type { Reader } from '../reader';
import { circumstancesIn } from '../story/circumstancesIn';
import { readYesNo } from './readYesNo';

/** Reads whether paying would leave someone short of basics: "I can't buy food" is a yes in plain words. */
export const readHardship: Reader<boolean> = (utterance, context) =>
  circumstancesIn(fold(utterance.text, VALUE_LENGTH)).hardship ? ok(true) : readYesNo(utterance, context);
