import type { Computation } from './computation';

/** Everything that can be computed beside the assessment of a case, by the name it has on the command line. */
export const computations: Readonly<Record<string, Computation>> = {};
