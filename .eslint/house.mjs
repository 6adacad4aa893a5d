import { builtinRules } from 'eslint/use-at-your-own-risk';
import tseslint from 'typescript-eslint';
import { narrowSdk } from './narrowSdk.mjs';
import { explained } from './explain.mjs';
import { narrowCasts } from './narrowCasts.mjs';
import { noChannelId } from './noChannelId.mjs';
import { noClock } from './noClock.mjs';
import { noEnvironment } from './noEnvironment.mjs';
import { noModuleLet } from './noModuleLet.mjs';
import { noWordsInCode } from './noWordsInCode.mjs';
import { walls } from './walls.mjs';
import { noParkedTests, noSleeping } from './wholeTests.mjs';

const ts = tseslint.plugin.rules;
const secondIdea = {
  why: 'over this size there is a second idea in it.',
  fix: 'name that idea and give it its own place.',
};

/** The rules of this house, under the prefix `house/`. Each message says what, why and how to mend it. */
export const house = {
  rules: {
    walls,
    'narrow-sdk': narrowSdk,
    'no-clock': noClock,
    'no-environment': noEnvironment,
    'no-module-let': noModuleLet,
    'no-channel-id': noChannelId,
    'no-words-in-code': noWordsInCode,
    'narrow-casts': narrowCasts,
    'no-parked-tests': noParkedTests,
    'no-sleeping': noSleeping,
    'max-lines': explained(builtinRules.get('max-lines'), secondIdea),
    'max-lines-per-function': explained(builtinRules.get('max-lines-per-function'), secondIdea),
    'max-params': explained(builtinRules.get('max-params'), {
      why: 'nobody remembers the order of five values.',
      fix: 'take one object with names.',
    }),
    'no-any': explained(ts['no-explicit-any'], {
      why: 'any switches the compiler off for all that it touches.',
      fix: 'use unknown and parse it.',
    }),
    'no-non-null': explained(ts['no-non-null-assertion'], {
      why: 'unknown is an answer here; `!` turns it into a crash.',
      fix: 'handle the missing case, or parse so that it cannot be missing.',
    }),
    'type-imports': explained(ts['consistent-type-imports'], {
      why: 'an import of a type must not load its module: the walls count on it.',
      fix: 'write `import type`.',
    }),
    'no-console': explained(builtinRules.get('no-console'), {
      why: 'what a reader says must never reach a log by accident.',
      fix: 'log a code through src/server/log.ts.',
    }),
  },
};
