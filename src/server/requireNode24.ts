import { Fault } from '../bot/fault';

/** The store needs `node:sqlite` and our packages Node 24; the first import of the server, so that an older one says so. */
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(String(new Fault('nodeTooOld', `Node.js ${process.versions.node}`)));
  process.exit(1);
}
