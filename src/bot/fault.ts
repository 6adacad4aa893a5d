/** What an operator can mend: what is wrong, and what to do about it. */
const FAULTS = {
  settingRefused: {
    what: 'A setting cannot be used.',
    fix: 'Change the setting that is named here; .env.example shows what each of them takes.',
  },
  settingsHalfSet: {
    what: 'The settings of the Bot Framework channel are incomplete.',
    fix: 'Set all that the app type needs, or none of them: .env.example lists them.',
  },
  nodeTooOld: {
    what: 'This Node.js is too old.',
    fix: 'Start with `npm start`, which brings its own Node.js, or install Node.js 24 or later.',
  },
  portTaken: {
    what: 'The address is already in use.',
    fix: 'Stop the other program, or set PORT to a free port.',
  },
  portForbidden: {
    what: 'The user of this process may not listen on this port.',
    fix: 'Set PORT to 1024 or higher, and let a proxy in front take the lower one.',
  },
  hostUnknown: {
    what: 'The address to listen on is none of this machine.',
    fix: 'Set HOST to an address of this machine: 127.0.0.1 for itself alone, 0.0.0.0 for all of them.',
  },
  storeUnreachable: {
    what: 'The place where conversations rest cannot be opened.',
    fix: 'Check that DATA_DIR is a folder which can be written, or that the server of DATABASE_URL answers.',
  },
  storeNewer: {
    what: 'A newer release has written these conversations.',
    fix: 'Start that release or a later one, or point DATA_DIR or DATABASE_URL to another place.',
  },
  storeDamaged: {
    what: 'The file where conversations rest is damaged.',
    fix: 'Move guide.db and the files beside it out of DATA_DIR, or put a copy back that was made earlier.',
  },
  storeFull: {
    what: 'There is no room left where conversations rest; turns are refused until there is.',
    fix: 'Free space on the disk of DATA_DIR or of the database server. Nothing that was answered is lost.',
  },
  storeReadOnly: {
    what: 'The place where conversations rest cannot be written.',
    fix: 'Let the user of this process write DATA_DIR and the files in it, or the user of DATABASE_URL write its tables.',
  },
  storeInUse: {
    what: 'Another process keeps its conversations in this folder.',
    fix: 'Stop the other process, or set DATA_DIR to another folder; several processes need DATABASE_URL.',
  },
  storeSealed: {
    what: 'Conversations rest sealed with a key that was not given.',
    fix: 'Set ENCRYPTION_KEY to the key that sealed them; after a change of keys set ENCRYPTION_KEY_PREVIOUS to the one before.',
  },
  channelKeysAway: {
    what: 'The keys with which the channels of Microsoft sign cannot be had; what they send is refused until then.',
    fix: 'Let this machine reach the host that is named here over HTTPS.',
  },
  secretUnreadable: {
    what: 'The secret that signs chat tokens cannot be read or kept.',
    fix: 'Set DIRECT_LINE_SECRET, or make DATA_DIR a folder which can be read and written.',
  },
} as const;

export type FaultCode = keyof typeof FAULTS;

/** A failure that an operator can mend; it says what is wrong and what helps, and nothing of any conversation. */
export class Fault extends Error {
  readonly what: string;
  readonly fix: string;

  constructor(
    readonly code: FaultCode,
    /** Which setting or address it is about. */
    readonly about?: string,
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.what = FAULTS[code].what;
    this.fix = FAULTS[code].fix;
  }

  /** As an operator reads it. */
  override toString(): string {
    return `${this.code}: ${this.what}${this.about ? ` (${this.about})` : ''}\n  ${this.fix}`;
  }
}
