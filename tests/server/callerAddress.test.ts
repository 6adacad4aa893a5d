import { callerAddress } from '../../src/server/callerAddress';

const seen = (trustedProxies: number, forwarded?: string, remoteAddress: string | undefined = '10.0.0.1') =>
  callerAddress(
    { socket: { remoteAddress }, headers: { 'x-forwarded-for': forwarded } } as never,
    trustedProxies,
  );

describe('the address of a caller', () => {
  it.each([
    ['no header, no proxy', 0, undefined, '10.0.0.1'],
    ['a forged header, no proxy', 0, '1.1.1.1', '10.0.0.1'],
    ['one proxy', 1, '203.0.113.7', '203.0.113.7'],
    ['one proxy, entries forged before it', 1, '1.1.1.1, 2.2.2.2,203.0.113.7', '203.0.113.7'],
    ['one proxy that added nothing', 1, undefined, '10.0.0.1'],
    ['one proxy, an empty header', 1, '', '10.0.0.1'],
    ['two proxies', 2, '203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['two proxies, entries forged before them', 2, '1.1.1.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['two proxies, of which one was passed by', 2, '203.0.113.7', '10.0.0.1'],
    ['a port beside it', 1, '203.0.113.7:49152', '203.0.113.7'],
    ['no address', 1, 'unknown', '10.0.0.1'],
    ['a script', 1, '<script>', '10.0.0.1'],
    ['a number that is none', 1, '999.1.1.1', '10.0.0.1'],
    ['a very long entry', 1, '1'.repeat(10_000), '10.0.0.1'],
  ])('is right with %s', (_what, proxies, header, address) => {
    expect(seen(proxies, header)).toBe(address);
  });

  it.each([
    ['the whole form', '2001:0db8:0001:0002:0003:0004:0005:0006', '2001:db8:1:2::/64'],
    ['a short form', '2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['capitals', '2001:DB8:1:2::FF', '2001:db8:1:2::/64'],
    ['brackets and a port', '[2001:db8:1:2::1]:443', '2001:db8:1:2::/64'],
    ['brackets', '[2001:db8:1:2::1]', '2001:db8:1:2::/64'],
    ['another network of the same site', '2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['nothing on the left', '::1', '0:0:0:0::/64'],
    ['nothing on the right', '2001:db8::', '2001:db8:0:0::/64'],
    ['a zone', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['IPv4 inside, dotted', '::ffff:203.0.113.7', '203.0.113.7'],
    ['IPv4 inside, as groups', '::ffff:cb00:7107', '203.0.113.7'],
    ['IPv4 behind a gateway', '64:ff9b::203.0.113.7', '64:ff9b:0:0::/64'],
  ])('is one for a network of IPv6: %s', (_what, text, network) => {
    expect(seen(1, text)).toBe(network);
    if (!text.startsWith('[')) expect(seen(0, undefined, text)).toBe(network);
  });

  it('is something to count by even for a connection that is gone', () => {
    const gone = { socket: {}, headers: {} } as never;
    expect(callerAddress(gone, 0)).toBe('');
  });
});
