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
  const bare = withoutTail(
    token.replace(/^(?:mailto:|https?\/\/|[^\p{L}\p{N}])+/iu, '').replace(leadingIdeographs, ''),
  );
  const host = bare.replace(/[/?#\\:][^]*$/, '');
  if (host.includes('@')) return mail(host) ?? page(bare, host.replace(/^.*@/, ''));
  return page(bare, host);
}

/** What ends a sentence or closes a bracket is no part of an address. */
const withoutTail = (token: string): string =>
  cutAtIdeographs(token)
    .replace(/[^\p{L}\p{N}/=&%#$+-]{1,40}$/u, '')
    .replace(/(?<=\w)[-=&#$+]+$/, '');

const leadingIdeographs =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+(?=[a-z0-9])/iu;

/** Chinese, Japanese and Korean words follow an address without a space: it ends where they begin. */
function cutAtIdeographs(token: string): string {
  const at = token.search(/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u);
  return at > 0 && /\.[a-z0-9]/i.test(token.slice(0, at)) ? token.slice(0, at) : token;
}

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
  const clear =
    isLonger ||
    (!startsASentence(last) && (labels > 2 || /[\d-]/.test(host) || !ordinaryWords.has(last.toLowerCase())));
  return { text, medium: 'page', clear };
}

const isHost = (host: string): boolean =>
  host.length <= LONGEST_HOST &&
  hostShape.test(host) &&
  (endsInSuffix(host.toLowerCase()) || almostGov.test(host));

/** No registry gives out `.gob` or `.g0v` alone, but people are sent there in writing. */
const almostGov = /(?:^|\.)(?:[1il]rs|treasury)\.(?:g[o0][a-z]|[a-z][o0]v|gov[a-z])$/i;

/** RFC 1035 section 2.3.4. */
const LONGEST_HOST = 253;
const hostShape =
  /^(?:[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_-]{0,61}[\p{L}\p{N}])?\.)+(?:[\p{L}]{2,24}|xn--[a-z0-9-]{2,40}|\d{1,3})\.?$/iu;

/** A capital after the stop is more often the start of a sentence. */
const startsASentence = (suffix: string): boolean =>
  /^\p{Lu}\p{Ll}/u.test(suffix) && !/^(?:Gov|Com|Org|Net)$/.test(suffix);

/** Suffixes that are words of some language: `as in.it says` is no address unless more speaks for one. */
const ordinaryWords = new Set(
  `to in is it my so at be no as am do us me la de es el se si al un ve ya te ha le ma pa ni mi ai eu em com ao call
   click now pay help link today see open how day one life free win safe save zip mov md pm id ad by or and for here
   your please support services report review security money loan bank cash gift gifts card cards fit live best
   new next page here off man men son ing sc py rs ps sh st pl js`
    .split(/\s+/)
    .filter((word) => word !== 'com'),
);
