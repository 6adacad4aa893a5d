import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder-core';
import { Fault } from '../../bot/fault';
import type { BotCloud } from './botCloud';
import { sdkSettings, type BotIdentity } from './botIdentity';
import { channelClaims, type ChannelClaims } from './channelClaims';

/** A channel sends one token for up to a day; it is checked anew this often, so that a withdrawn key counts soon. */
const TRUSTED_MS = 5 * 60 * 1000;

/** More than the channels and addresses that one bot hears from within that time. */
const MOST_TRUSTED = 500;

/** How long the issuer may take to give its keys: the SDK would wait for ever. */
export const KEYS_LIMIT_MS = 5_000;

/**
 * Whether a token lets an activity in: signed by the channels' issuer, for this bot, for this channel and this service
 * address. The SDK decides; what it was never meant to decide for us (tokens of the emulator, of skills, of other
 * services) does not get that far.
 */
export class ChannelTokens {
  private readonly sdk: ConfigurationBotFrameworkAuthentication;
  /** Tokens that held, with the channel and address they held for, until when. The oldest stand first. */
  private readonly trusted = new Map<string, number>();

  constructor(
    private readonly identity: BotIdentity,
    private readonly cloud: BotCloud,
    private readonly now: () => number,
    private readonly keysLimitMs: number,
  ) {
    this.sdk = new ConfigurationBotFrameworkAuthentication({
      ...sdkSettings(identity),
      ToBotFromChannelTokenIssuer: cloud.issuer,
      ToBotFromChannelOpenIdMetadataUrl: cloud.openIdMetadata,
      ToBotFromEmulatorOpenIdMetadataUrl: cloud.openIdMetadata,
      // The SDK wants all of its addresses or none; these two are for requests that we do not make through it.
      ToChannelFromBotLoginUrl: cloud.issuer,
      ToChannelFromBotOAuthScope: cloud.issuer,
      OAuthUrl: cloud.issuer,
    });
  }

  /** What a token claims that may hold; cheap, because it is asked before anything else is looked at. */
  claims(authorization: string): ChannelClaims | undefined {
    return channelClaims(authorization, { issuer: this.cloud.issuer, audience: this.identity.id });
  }

  /** Throws a `Fault` when it cannot be known, because the issuer's keys cannot be had. */
  async hold(authorization: string, activity: Activity): Promise<boolean> {
    const claim = [authorization, activity.channelId, activity.serviceUrl].join('\n');
    if ((this.trusted.get(claim) ?? 0) > this.now()) return true;
    const claims = this.claims(authorization);
    if (!claims || !(await this.isSigned(authorization, activity))) return false;
    this.trust(claim, Math.min(claims.exp * 1000, this.now() + TRUSTED_MS));
    return true;
  }

  private async isSigned(authorization: string, activity: Activity): Promise<boolean> {
    try {
      await inTime(this.sdk.authenticateRequest(activity, authorization), this.keysLimitMs);
      return true;
    } catch (cause) {
      if (isRefusal(cause)) return false;
      throw new Fault('channelKeysAway', new URL(this.cloud.openIdMetadata).host, { cause });
    }
  }

  private trust(claim: string, until: number): void {
    const [oldest] = this.trusted.keys();
    if (this.trusted.size >= MOST_TRUSTED && oldest !== undefined) this.trusted.delete(oldest);
    this.trusted.delete(claim);
    this.trusted.set(claim, until);
  }
}

function inTime<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('the keys did not come in time')), limitMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** The SDK's own refusal carries the status 401; a signature that does not fit comes out as it was thrown below it. */
const isRefusal = (failure: unknown): boolean =>
  failure instanceof Error &&
  (SIGNATURE_ERRORS.has(failure.name) || ('statusCode' in failure && failure.statusCode === 401));

const SIGNATURE_ERRORS: ReadonlySet<string> = new Set([
  'JsonWebTokenError',
  'NotBeforeError',
  'TokenExpiredError',
]);
