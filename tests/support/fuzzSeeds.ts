import { randomInt } from 'node:crypto';

/** The same inputs every day: what failed once fails again. */
const FIXED = 20_261_122;

const given = process.env['FUZZ_SEED'];

/** A seed of this run's own, so that each run looks at new inputs; `FUZZ_SEED=n` in front of a test runs it again with n. */
const own = given === undefined ? randomInt(2 ** 31) : Number(given);

/** The seeds of a run. Both stand in the titles of the tests, and the run's own one in its output. */
export const fuzzSeeds: readonly number[] = [FIXED, own];

process.stdout.write(`Inputs of this run's own: FUZZ_SEED=${own}\n`);
