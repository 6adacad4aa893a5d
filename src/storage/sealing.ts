import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  randomBytes,
  type KeyObject,
} from 'node:crypto';
import { StoreFault } from './storeFault';

/** Where a text rests: its table and its key in it. A text that was sealed for one place opens in no other. */
export type Place = readonly [table: string, ...key: (string | number)[]];

/** Keeps what rests from whoever holds a copy of the store without the key. */
export interface Seal {
  /** The marks of the keys at hand, the one that seals first; none when texts rest as they are. */
  readonly marks: readonly string[];
  close(text: string, place: Place): string;
  /**
   * The text, also one that was never sealed; `undefined` when it was damaged or belongs to another place. Throws
   * where a key is missing: whoever has it can still read the text, so nothing may be written over it.
   */
  open(resting: string, place: Place): string | undefined;
  /** The same text under the first key; one that was damaged stays damaged. */
  renew(resting: string, place: Place): string;
}

/** AES-256-GCM under the first key; texts under any of them open. Without a key it leaves texts as they are. */
export function sealWith(keys: readonly Buffer[]): Seal {
  const known = new Map(keys.map((key) => [markOf(key), createSecretKey(key)]));
  const [first] = known;
  const close = (text: string, place: Place): string =>
    first ? first[0] + encrypt(first[1], text, place) : text;
  const open = (resting: string, place: Place): string | undefined => {
    const mark = markIn(resting);
    if (mark === undefined) return resting;
    const key = known.get(mark);
    if (key) return decrypt(key, resting.slice(mark.length), place);
    if (isWhole(mark)) throw new StoreFault('storeSealed');
    return undefined;
  };
  const renew = (resting: string, place: Place): string => {
    const text = open(resting, place);
    return text === undefined ? (first?.[0] ?? '') + resting.slice(MARK_LENGTH) : close(text, place);
  };
  return { marks: [...known.keys()], close, open, renew };
}

/** The mark at the beginning of a sealed text: it names the version of the form and the key, and is no secret. */
export const markIn = (resting: string): string | undefined =>
  resting.startsWith(VERSION) && resting[MARK_LENGTH - 1] === '.' ? resting.slice(0, MARK_LENGTH) : undefined;

/** No JSON begins with it. */
const VERSION = 'A.';

/** The version, eight characters that name the key, four that check these, and a full stop. */
export const MARK_LENGTH = VERSION.length + 8 + 4 + 1;

const markOf = (key: Buffer): string => markNaming(hash(key).toString('base64url', 0, 6));

const markNaming = (name: string): string =>
  `${VERSION}${name}${hash(Buffer.from(name)).toString('base64url', 0, 3)}.`;

/** Tells the mark of another key from one that was damaged. */
const isWhole = (mark: string): boolean =>
  mark === markNaming(mark.slice(VERSION.length, VERSION.length + 8));

const hash = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

function encrypt(key: KeyObject, text: string, place: Place): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(bytesOf(place));
  const body = cipher.update(text, 'utf8');
  cipher.final();
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
}

/** What does not open is an answer here, not a failure: the tag tells whether the text is as it was sealed. */
function decrypt(key: KeyObject, sealed: string, place: Place): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url');
  if (bytes.length < IV_BYTES + TAG_BYTES) return undefined;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(bytesOf(place))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  const text = decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES));
  try {
    decipher.final();
    return text.toString('utf8');
  } catch {
    return undefined;
  }
}

/** Tables have keys of a fixed length, whose first part alone is free text, so no two places are written alike. */
const bytesOf = (place: Place): Buffer => Buffer.from(place.join('/'));
