/** The Azure Bot registration that Microsoft's channels know the bot by. */
export type BotIdentity =
  | {
      readonly type: 'SingleTenant';
      readonly id: string;
      readonly password: string;
      readonly tenant: string;
    }
  | { readonly type: 'MultiTenant'; readonly id: string; readonly password: string }
  | { readonly type: 'UserAssignedMSI'; readonly id: string; readonly tenant: string };

/** The registration under the names that the SDK reads. */
export const sdkSettings = (identity: BotIdentity) => ({
  MicrosoftAppType: identity.type,
  MicrosoftAppId: identity.id,
  ...('password' in identity && { MicrosoftAppPassword: identity.password }),
  ...('tenant' in identity && { MicrosoftAppTenantId: identity.tenant }),
});
