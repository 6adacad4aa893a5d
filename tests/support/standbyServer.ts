import { flushCompileCache } from 'node:module';
import '../../src/server/compose';
import '../../src/server/composeBot';
import '../../src/server/log';

/**
 * The server with its modules loaded, which starts when a line arrives: the next process stands ready when one is
 * killed. From that line on it is the server and nothing else.
 */
process.stdin.once('data', () => {
  process.stdin.destroy();
  require('../../src/server/main');
});

// A process that is killed keeps nothing for the next one, so what the compiler made is kept before.
flushCompileCache();
