/** To which hosts a reply may go beside Microsoft's own. */
export interface ServiceHosts {
  /** Names of hosts; `*.` in front stands for one or more names. */
  readonly also: readonly string[];
  /** For development: this machine too, over HTTP and on any port. */
  readonly thisMachine: boolean;
}

/** Where the address of a channel leads, or `undefined` when no reply may go there. */
export type ServiceUrlPolicy = (serviceUrl: unknown) => URL | undefined;

/**
 * Whoever sends an activity says where the reply goes, with the bot's own token on it, so the address is held against a
 * list. It must be written just as it is read: an address that the URL parser would tidy up (a user name that looks
 * like a host, a backslash, a dot too many, other letters) is refused, and so is any port of its own.
 */
export const serviceUrlPolicy =
  ({ also, thisMachine }: ServiceHosts): ServiceUrlPolicy =>
  (serviceUrl) => {
    const url = asWritten(serviceUrl);
    if (!url) return undefined;
    const listed = isPublic(url) && [...MICROSOFT, ...also].some((pattern) => matches(url.hostname, pattern));
    return listed || (thisMachine && isHere(url)) ? url : undefined;
  };

/**
 * Teams and the other channels of the public cloud, and Teams of the government cloud that signs in there. Not
 * `*.trafficmanager.net`: anyone can have a name under it.
 */
const MICROSOFT = ['smba.trafficmanager.net', '*.botframework.com', 'smba.infra.gcc.teams.microsoft.com'];

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

const LONGEST = 500;

function asWritten(text: unknown): URL | undefined {
  if (typeof text !== 'string' || text.length > LONGEST || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const written = url.origin + url.pathname;
  return written === text || written === `${text}/` ? url : undefined;
}

const isHere = ({ protocol, hostname }: URL): boolean =>
  (protocol === 'http:' || protocol === 'https:') && LOOPBACK.has(hostname);

const isPublic = ({ protocol, port }: URL): boolean => protocol === 'https:' && port === '';

const matches = (host: string, pattern: string): boolean =>
  pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) && host.length >= pattern.length
    : host === pattern;
