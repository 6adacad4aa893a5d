import './requireNode24';
import { runCompute } from './computeCommand';
import { coreCommand } from './coreCommand';

/** The computations on the command line: one of them by name, its input as JSON on standard input. */
void coreCommand(runCompute);
