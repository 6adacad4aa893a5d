import { Locale } from '../../conversation/locale';

/** The page's language: the one in its address, else the first of the browser's that we have, else English. */
export function pageLocale(query: URLSearchParams, acceptLanguage: string | undefined): Locale {
  const asked = Locale.safeParse(query.get('lang'));
  return asked.data ?? preferred(acceptLanguage ?? '')[0] ?? 'en';
}

/** `es-MX,es;q=0.9,en;q=0.8` in the order of its weights. */
function preferred(header: string): readonly Locale[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((each) => ({
      locale: Locale.safeParse(each.trim().slice(0, 2).toLowerCase()).data,
      weight: weightOf(each),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ locale }) => (locale ? [locale] : []));
}

const weightOf = (range: string): number => Number(/;\s*q=([\d.]+)/.exec(range)?.[1] ?? 1);
