import { z } from 'zod';

/** A way in which an address was made to look like another one, or like none. */
export const HostTrick = z.enum([
  'userinfo',
  'punycode',
  'mixed-script',
  'homoglyph',
  'ip-address',
  'numeric-host',
  'port',
  'trailing-dot',
  'escaped-host',
  'official-name-on-the-left',
  'official-name-inside',
  'near-spelling',
  'shown-as-another',
  'hidden-link',
  'disguised',
  'redirect',
  'no-longer-authorised',
]);
export type HostTrick = z.infer<typeof HostTrick>;
