import { endsInSuffix } from './registrableOf';

/**
 * Text in which no address can be clicked: `hxxps://irs.gov.safe-paying[.]com`. Every quoted message passes through it
 * before it is shown; doing it twice changes nothing.
 */
export const defang = (text: string): string => text.replace(run, unclickable);

/** A run in which an address could stand. */
const run = /[^\s<>"'`(){}[\]|]*[.:][^\s<>"'`(){}[\]|]*/gu;

function unclickable(token: string): string {
  const dead = token.replace(/(?:http|ftp)(?=s?:)/gi, (scheme) =>
    scheme.toLowerCase() === 'ftp' ? 'fxp' : 'hxxp',
  );
  return dead === token && !dead.includes('.') ? token : withoutHosts(dead);
}

/** Whatever stands between the marks that end a host may be one, with or without a scheme before it. */
const withoutHosts = (token: string): string =>
  token.replace(
    /[\p{L}\p{N}\p{M}_\u200b-\u200d-]+(?:[.。｡．][\p{L}\p{N}\p{M}_\u200b-\u200d-]+)+/gu,
    withoutHost,
  );

/** The last stop goes, and so does each one before it that would leave a host again. */
function withoutHost(host: string): string {
  if (!couldBeClicked(host)) return host;
  const stop = host.search(/[.。｡．][^.。｡．]*$/u);
  return `${withoutHost(host.slice(0, stop))}[.]${host.slice(stop + 1)}`;
}

/** Chats link more than is registered: any two letters after a stop, and any row of four numbers. */
const couldBeClicked = (host: string): boolean => {
  const stop = host.search(/[.。｡．][^.。｡．]*$/u);
  if (stop < 0) return false;
  const suffix = host.slice(stop + 1);
  return (
    /^(?:[\p{L}]{2}|xn--.*)$/iu.test(suffix) ||
    /^(?:\d{1,3}[.。｡．]){3}\d{1,3}$/u.test(host) ||
    /^www[.。｡．]/iu.test(host) ||
    endsInSuffix(`a.${suffix.toLowerCase()}`)
  );
};
