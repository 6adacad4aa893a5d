import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder-core';
import type { BotCloud } from './botCloud';
import { sdkSettings, type BotIdentity } from './botIdentity';
import { channelClaims } from './channelClaims';

/** A channel sends one token for up to a day; it is checked anew this often, so that a withdrawn key counts soon. */
const TRUSTED_MS = 5 * 60 * 1000;

/** More than the channels and addresses that one bot hears from within that time. */
const MOST_TRUSTED = 500;

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
    identity: BotIdentity,
    private readonly cloud: BotCloud,
    private readonly now: () => number,
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

  /** Throws when it cannot be known, because the issuer's keys cannot be had. */
  async hold(authorization: string, activity: Activity): Promise<boolean> {
    const claim = [authorization, activity.channelId, activity.serviceUrl].join('\n');
    if ((this.trusted.get(claim) ?? 0) > this.now()) return true;
    const claims = channelClaims(authorization, this.cloud.issuer);
    if (!claims || !(await this.isSigned(authorization, activity))) return false;
    this.trust(claim, Math.min(claims.exp * 1000, this.now() + TRUSTED_MS));
    return true;
  }

  private async isSigned(authorization: string, activity: Activity): Promise<boolean> {
    try {
      await this.sdk.authenticateRequest(activity, authorization);
      return true;
    } catch (failure) {
      if (isRefusal(failure)) return false;
      throw failure;
    }
  }

  private trust(claim: string, until: number): void {
    const [oldest] = this.trusted.keys();
    if (this.trusted.size >= MOST_TRUSTED && oldest !== undefined) this.trusted.delete(oldest);
    this.trusted.delete(claim);
    this.trusted.set(claim, until);
  }
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
