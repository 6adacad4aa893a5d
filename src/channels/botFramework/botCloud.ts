import { ConfigurationServiceClientCredentialFactory } from 'botbuilder-core';
import { sdkSettings, type BotIdentity } from './botIdentity';

/** Gives the token that lets the bot speak to a channel; fresh enough for now. */
export type BotToken = () => Promise<string>;

/** What the channel relies on in a cloud of Microsoft's: who signs what arrives, and where the bot gets its own token. */
export interface BotCloud {
  /** Signs what channels send. */
  readonly issuer: string;
  /** Where the issuer publishes its keys. */
  readonly openIdMetadata: string;
  tokenOf(identity: BotIdentity): BotToken;
}

const SCOPE = 'https://api.botframework.com';
const LOGIN = 'https://login.microsoftonline.com/botframework.com';

/** The cloud of everyone but governments. Its tokens are the SDK's, which keeps one until shortly before it expires. */
export const publicCloud: BotCloud = {
  issuer: 'https://api.botframework.com',
  openIdMetadata: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  tokenOf(identity) {
    const factory = new ConfigurationServiceClientCredentialFactory(sdkSettings(identity));
    let credentials: Promise<object> | undefined;
    return async () => {
      credentials ??= factory.createCredentials(identity.id, SCOPE, LOGIN, true);
      return tokenFrom(await credentials);
    };
  },
};

function tokenFrom(credentials: object): Promise<string> {
  if (!hasToken(credentials)) throw new TypeError('the credentials give no token');
  return credentials.getToken();
}

const hasToken = (credentials: object): credentials is { getToken: BotToken } =>
  'getToken' in credentials && typeof credentials.getToken === 'function';
