import { endsInSuffix } from './registrableOf';

/** An address as it stands in a text. `clear` tells one that is meant as an address from a full stop without its space. */
export interface LinkText {
  readonly text: string;
  readonly medium: 'page' | 'email';
  readonly clear: boolean;
}

/** Reads one run of characters without spaces as an address, or as none. */
export function linkTextOf(token: string): LinkText | undefined {
  const scheme = token.search(/(?:https?|ftp):/i);
  if (scheme >= 0) return withScheme(withoutTail(token.slice(scheme)));
  const bare = withoutTail(token.replace(/^(?:mailto:|[^\p{L}\p{N}])+/iu, ''));
  const host = bare.replace(/[/?#\\:][^]*$/, '');
  if (host.includes('@')) return mail(host) ?? page(bare, host.replace(/^.*@/, ''));
  return page(bare, host);
}

/** What ends a sentence or closes a bracket is no part of an address. */
const withoutTail = (token: string): string =>
  cutAtIdeographs(token)
    .replace(/[^\p{L}\p{N}/=&%#$+-]{1,40}$/u, '')
    .replace(/(?<=\w)[-=&#$+]+$/, '');

/** Chinese, Japanese and Korean words follow an address without a space: it ends where they begin. */
const cutAtIdeographs = (token: string): string =>
  /^[^]*?\.[a-z0-9][a-z0-9/?&=#%_.~-]*(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])/iu.exec(
    token,
  )?.[0] ?? token;

const withScheme = (text: string): LinkText | undefined =>
  /^[a-z]+:[/\\]*[^/\\\s]*[\p{L}\p{N}\]]/iu.test(text) ? { text, medium: 'page', clear: true } : undefined;

function mail(text: string): LinkText | undefined {
  const [, host] = /^[^@\s]{1,200}@([^@\s]+)$/.exec(text) ?? [];
  return host && isHost(host) ? { text, medium: 'email', clear: true } : undefined;
}

function page(text: string, host: string): LinkText | undefined {
  if (!isHost(host)) return undefined;
  const isLonger = text.length > host.length;
  if (/^[\d.]+$/.test(host)) return isLonger ? { text, medium: 'page', clear: true } : undefined;
  const last = host.slice(host.lastIndexOf('.') + 1);
  const labels = host.split('.').length;
  const clear = isLonger || labels > 2 || /[\d-]/.test(host) || !isOrdinaryWord(last);
  return { text, medium: 'page', clear };
}

const isHost = (host: string): boolean =>
  host.length <= LONGEST_HOST && hostShape.test(host) && endsInSuffix(host.toLowerCase());

/** RFC 1035 section 2.3.4. */
const LONGEST_HOST = 253;
const hostShape =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_-]{0,61}[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,24}|xn--[a-z0-9-]{2,40}|\d{1,3})\.?$/iu;

/** A capital after the stop, or a suffix that is a word of some language, is more often the start of a sentence. */
const isOrdinaryWord = (suffix: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(suffix)
    ? !/^(?:Gov|Com|Org|Net)$/.test(suffix)
    : ordinaryWords.has(suffix.toLowerCase());

const ordinaryWords = new Set(
  `to in is it my so at be no as am do us me la de es el se si al un ve ya te ha le ma pa ni mi ai eu em com ao call
   click now pay help link today see open how day one life free win safe save zip mov md pm id ad by or and for here
   your please support services report review security money loan bank cash gift gifts card cards fit live best
   new next page here off man men son ing sc py rs ps sh st pl js`
    .split(/\s+/)
    .filter((word) => word !== 'com'),
);
