import { Locale } from '../conversation/locale';

/** The language to speak for a channel's locale: `es-MX` gives Spanish; a language we do not have gives English. */
export function chooseLocale(tag: string | undefined): Locale {
  const language = tag?.toLowerCase().split(/[-_]/)[0];
  return Locale.options.find((each) => each === language) ?? 'en';
}
