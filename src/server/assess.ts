import './requireNode24';
import { runAssess } from './assessCommand';
import { coreCommand } from './coreCommand';

/** The assessment on the command line: a case as JSON on standard input, its assessment as JSON on standard output. */
void coreCommand(runAssess);
