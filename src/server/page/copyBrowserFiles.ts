import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSER_FOLDER, packagedWebChat } from './assets';

/** The last step of a build: what browsers load is put beside the compiled code, so that it runs without its packages. */
const sources = join(__dirname, '..', '..', '..', '..', 'src', 'server', 'page', 'browser');
mkdirSync(BROWSER_FOLDER, { recursive: true });
cpSync(sources, BROWSER_FOLDER, { recursive: true });
cpSync(packagedWebChat(), join(BROWSER_FOLDER, 'webchat.js'));
