import { contactLinks } from '../../../../src/assessment/authenticity/hosts/contactLinks';
import type { ContactLink } from '../../../../src/assessment/authenticity/hosts/contactLink';
import { factBook } from '../../../../src/facts';

const linksOf = (text: string): readonly ContactLink[] => contactLinks(text, [], factBook.sites);
const only = (text: string): Partial<ContactLink> => {
  const links = linksOf(text);
  expect(links).toHaveLength(1);
  return links[0] ?? {};
};

describe('a host of the government or of those who serve it', () => {
  // The hosts of the IRS as its own pages and notices name them; processors as named on IRS.gov/payments.
  it.each([
    ['https://www.irs.gov/notices', 'irs.gov'],
    ['irs.gov', 'irs.gov'],
    ['IRS.gov/payments', 'irs.gov'],
    ['https://sa.www4.irs.gov/ola/', 'irs.gov'],
    ['https://directpay.irs.gov/directpay/payment', 'irs.gov'],
    ['https://www.taxpayeradvocate.irs.gov', 'irs.gov'],
    ['taxpayeradvocate.irs.gov/contact-us', 'irs.gov'],
    ['https://apps.irs.gov/app/picklist', 'irs.gov'],
    ['https://idverify.irs.gov/IE/e-authenticate', 'irs.gov'],
    ['ci.irs.gov', 'irs.gov'],
    ['name@irs.gov', 'irs.gov'],
    ['name@irscounsel.treas.gov', 'treas.gov'],
    ['https://irs.treasury.gov/rates', 'treasury.gov'],
    ['https://fiscal.treasury.gov/top', 'treasury.gov'],
    ['https://home.treasury.gov', 'treasury.gov'],
    ['https://www.tigta.gov/hotline', 'tigta.gov'],
    ['https://dawson.ustaxcourt.gov', 'ustaxcourt.gov'],
    ['https://www.identitytheft.gov', 'identitytheft.gov'],
    ['https://reportfraud.ftc.gov', 'ftc.gov'],
    ['https://www.pay.gov/public/home', 'pay.gov'],
  ])('is official: %s', (text, registrable) =>
    expect(only(text)).toMatchObject({ kind: 'official', registrable, tricks: [] }),
  );

  it.each([
    ['https://www.eftps.gov/eftps'],
    ['https://www.pay1040.com'],
    ['https://fed.acipayonline.com/'],
    ['https://api.id.me/en/session/new'],
    ['ID.me'],
    ['irs@service.govdelivery.com'],
  ])('serves the IRS: %s', (text) =>
    expect(only(text)).toMatchObject({ kind: 'official-processor', tricks: [] }),
  );

  it('no longer counts payUSAtax, which stopped on 2025-01-01', () =>
    expect(only('https://www.payusatax.com/pay')).toMatchObject({
      kind: 'other',
      tricks: ['no-longer-authorised'],
    }));

  it.each([
    ['https://www.ftb.ca.gov/pay'],
    ['dor.mo.gov/payments'],
    ['https://tax.ny.gov'],
    ['https://www.revenue.state.mn.us'],
    ['https://www.co.hennepin.mn.us/taxes'],
    ['https://treasurer.ohio.gov'],
  ])('belongs to a state or a county: %s', (text) =>
    expect(only(text)).toMatchObject({ kind: 'state-or-local-gov', tricks: [] }),
  );
});

describe('a host that borrows an official name', () => {
  it.each([
    ['https://irs.gov.safe-paying.com', 'safe-paying.com'],
    ['https://irs.gov.direct-capitals.com/x', 'direct-capitals.com'],
    ['https://www.irs.gov.account-alerts.example/signin', 'account-alerts.example'],
    ['irs.evil.co.uk/pay', 'evil.co.uk'],
    ['treasury.gov.evil.net', 'evil.net'],
    ['https://pay1040.com.evil.com', 'evil.com'],
    ['http://1rs.megabotikas.com/1rs', 'megabotikas.com'],
    ['https://irs-refund.pages.dev', 'irs-refund.pages.dev'],
    ['irs.github.io/refund', 'irs.github.io'],
    ['notice@irs.gov.account-alerts.example', 'account-alerts.example'],
    ['www.irs.gov.uk', 'irs.gov.uk'],
  ])('is no part of the official one: %s', (text, registrable) =>
    expect(only(text)).toMatchObject({ kind: 'look-alike', registrable }),
  );

  it.each([
    ['irs-gov.com/pay'],
    ['irsgov.net'],
    ['irs-payments.example'],
    ['www.irs-tax-payments.example'],
    ['irsrefundstatus.com'],
    ['myirs2025.net'],
    ['irstax.org'],
    ['irsimpuestos.com'],
    ['irs.com'],
    ['irs2026.info'],
    ['usirs.org'],
    ['taxes-irs.com'],
    ['1rs-gov.com'],
    ['us-treasury.org'],
    ['treasury-gov.com'],
    ['internal-revenue.services'],
    ['internalrevenueservice-pay.com'],
    ['taxpayeradvocate-help.org'],
    ['idme-verify.com'],
    ['id-me-login.com'],
    ['refunds@irs-mail.com'],
  ])('carries the name inside its own: %s', (text) =>
    expect(only(text)).toMatchObject({
      kind: 'look-alike',
      tricks: expect.arrayContaining(['official-name-inside']),
    }),
  );

  it.each([
    ['irs.gob'],
    ['irs.com'],
    ['irs.co/pay'],
    ['lrs.gov'],
    ['1rs.gov/refund'],
    ['tresury.gov'],
    ['treasvry.gov'],
    ['pay1041.com'],
    ['acipayonlline.com'],
    ['www.іrs.gov/cp53e'],
    ['https://ігѕ.gov'],
    ['https://www.ιrs.gov'],
    ['noreply@іrs.gov'],
  ])('is spelt nearly like it: %s', (text) =>
    expect(only(text)).toMatchObject({
      kind: 'look-alike',
      tricks: expect.arrayContaining(['near-spelling']),
    }),
  );

  it.each([['irs.gov@gmail.com'], ['irs-agent2024@outlook.com'], ['internal.revenue.service@yahoo.com']])(
    'stands before the host of somebody else: %s',
    (text) => expect(only(text)).toMatchObject({ kind: 'other', tricks: ['official-name-on-the-left'] }),
  );

  it.each([
    ['first.com'],
    ['chris.first@gmail.com'],
    ['theirs.org'],
    ['airship.io'],
    ['firsttechfed.com'],
    ['virs.com'],
    ['hairsalon.com'],
    ['google.com'],
    ['aprpok.com/2pRGFz'],
    ['pay.com'],
    ['turbotax.intuit.com'],
    ['taxexperts.com'],
    ['treasurytoday.com'],
    ['www.gov.uk'],
  ])('is no look-alike for sharing letters: %s', (text) =>
    expect(only(text)).toMatchObject({ kind: 'other' }),
  );

  it.each([['bit.ly/irs'], ['https://tinyurl.com/abc'], ['risu.io/e75CA'], ['t.co/x']])(
    'hides where it leads: %s',
    (text) => expect(only(text)).toMatchObject({ kind: 'shortener' }),
  );
});

describe('a trick in an address', () => {
  it.each([
    ['https://irs.gov@evil.com/login', 'evil.com', 'userinfo'],
    ['https://www.irs.gov:443@evil.com', 'evil.com', 'userinfo'],
    ['https://evil.com:8443/', 'evil.com', 'port'],
    ['https://irs.gov.evil.com./x', 'irs.gov.evil.com', 'trailing-dot'],
    ['http://192.168.1.1/irs.gov', '192.168.1.1', 'ip-address'],
    ['http://0x7f000001/', '127.0.0.1', 'numeric-host'],
    ['http://0177.0.0.1/', '127.0.0.1', 'numeric-host'],
    ['http://2130706433/', '127.0.0.1', 'numeric-host'],
    ['https://[::1]/x', '[::1]', 'ip-address'],
    ['https://%69rs.gov.evil.com', 'irs.gov.evil.com', 'escaped-host'],
    ['https://www.іrs.gov', 'www.іrs.gov', 'mixed-script'],
    ['hxxps://irs-refund[.]top/a', 'irs-refund.top', 'disguised'],
    ['irs-refund (dot) top/a', 'irs-refund.top', 'disguised'],
    ['www irs-gov com', 'www.irs-gov.com', 'disguised'],
    ['bit . ly/abc', 'bit.ly', 'disguised'],
    ['https//irs-gov.com/x', 'irs-gov.com', 'official-name-inside'],
    ['请访问irs.tax-cn.cc领取', 'irs.tax-cn.cc', 'official-name-on-the-left'],
    ['irs dot gov dot safe dash pay dot com', 'irs.gov.safe-pay.com', 'disguised'],
    ['https://irs.gov.direct-\npaying.com/abc', 'irs.gov.direct-paying.com', 'disguised'],
  ])('is seen in %s', (text, host, trick) =>
    expect(only(text)).toMatchObject({ host, tricks: expect.arrayContaining([trick]) }),
  );

  // Python: 'іrs'.encode('idna') gives xn--rs-goc; 'münchen' gives xn--mnchen-3ya.
  it.each([
    ['https://xn--rs-goc.gov/a', 'іrs.gov', 'look-alike'],
    ['https://xn--mnchen-3ya.de', 'münchen.de', 'other'],
  ])('is seen through punycode: %s', (text, host, kind) =>
    expect(only(text)).toMatchObject({ host, kind, tricks: expect.arrayContaining(['punycode']) }),
  );

  it('is followed into the address that another one forwards to', () =>
    expect(
      linksOf('https://www.google.com/url?q=https%3A%2F%2Firs-pay.top%2Fa').map(({ host }) => host),
    ).toEqual(['www.google.com', 'irs-pay.top']));
});

describe('a full stop without its space', () => {
  it.each([
    ["by the IRS.Don't worry"],
    ['Your refund is ready.To claim it see page 2'],
    ['send it in.it is late'],
    ['Minnesota Statute 5747.11.'],
    ['at 5 p.m. or e.g. the U.S. Inc.The end'],
    ['Download SecureDoc.html and notice.pdf'],
    ['you owe $1,204.33 for 2023.12'],
  ])('is no address: %s', (text) => expect(linksOf(text)).toEqual([]));
});
