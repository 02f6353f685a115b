import type { Place } from '../../utils/core/pack/types.ts';
import { listFormat } from './list-format.ts';

const displayNames = new Map<string, Intl.DisplayNames>();

/** The country's name in the reader's language; the code itself where the browser has no name for it. */
export function countryName(code: string, locale: string): string {
  let names = displayNames.get(locale);
  if (!names) {
    names = new Intl.DisplayNames(locale, { type: 'region' });
    displayNames.set(locale, names);
  }
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

interface Located {
  readonly seat?: string | undefined;
  readonly country: string | null;
}

/**
 * "Laoag, Ilocos, Philippines", in Chinese the country first; a town that is its country is named once. `null` where
 * neither is known.
 */
export function seatName({ seat, country }: Located, locale: string): string | null {
  if (country === null) return seat ?? null;
  const name = countryName(country, locale);
  const isCountry = (part: string) => part === name || part === countryName(country, 'en');
  const towns = seat?.split(', ').filter((part) => !isCountry(part)) ?? [];
  if (towns.length === 0) return name;
  return locale.startsWith('zh') ? `${name} ${towns.join(', ')}` : `${towns.join(', ')}, ${name}`;
}

/** "Almaty and Pavlodar, Kazakhstan; Beijing, China": each country once. */
export function placeNames(places: readonly Place[], locale: string): string {
  const comma = locale.startsWith('zh') ? '，' : ', ';
  const countries = [...new Set(places.map(({ country }) => country))];
  return countries
    .map((country) => {
      const name = countryName(country, locale);
      // Packs give the English name of a place, which may be that of the country itself.
      const isCountry = ({ name: place }: Place) => place === name || place === countryName(country, 'en');
      const inCountry = places.filter((place) => place.country === country && !isCountry(place));
      return inCountry.length === 0
        ? name
        : `${listFormat(locale).format(inCountry.map((place) => place.name))}${comma}${name}`;
    })
    .join(locale.startsWith('zh') ? '；' : '; ');
}
