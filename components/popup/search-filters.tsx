import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import {
  SEARCHABLE_TYPES,
  type SearchableKind,
  type SearchableType,
  type SearchFacets,
  type SearchFilters,
} from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { countryName } from '../language/place-names.ts';

interface SearchFiltersProps {
  readonly facets: SearchFacets;
  readonly filters: SearchFilters;
  readonly onFilters: (filters: SearchFilters) => void;
}

const keyOfKind = (kind: SearchFilters['kind']): string => (kind ? `${kind.type} ${kind.kind ?? ''}` : '');

/** Filters by kind, country, year and unit in charge, each with the values that the data has. */
export function SearchFilterRow({ facets, filters, onFilters }: SearchFiltersProps) {
  const { translate, locale } = useLanguage();
  const capital = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  // An event of no kind that has a name would be an “Event” among all events.
  const kindName = (type: SearchableType, kind: SearchableKind) =>
    translate(kind === 'other' && type !== 'institution' ? 'popup.otherKind' : kindKey(kind, type));
  const countries = facets.countries
    .map(({ country, count }) => ({ country, count, name: countryName(country, locale) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const chooseKind = (key: string) => {
    const [wanted, wantedKind] = key.split(' ');
    const type = SEARCHABLE_TYPES.find((one) => one === wanted);
    const kind = facets.kinds.find((one) => one.type === type && one.kind === wantedKind)?.kind ?? null;
    onFilters({ ...filters, kind: type ? { type, kind } : null });
  };
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{translate('popup.filters')}</legend>
      <select
        class="select"
        aria-label={translate('popup.kind')}
        data-set={filters.kind !== null || undefined}
        value={keyOfKind(filters.kind)}
        onChange={(event) => chooseKind(event.currentTarget.value)}
      >
        <option value="">{translate('popup.anyKind')}</option>
        {SEARCHABLE_TYPES.map((type) => {
          const kinds = facets.kinds.filter((one) => one.type === type);
          if (kinds.length === 0) return null;
          const name = translate(`popup.types.${type}`);
          return (
            <optgroup key={type} label={capital(name)}>
              <option value={`${type} `}>{translate('popup.allOf', [name])}</option>
              {kinds.length > 1 &&
                kinds.map(({ kind, count }) => (
                  <option key={kind} value={`${type} ${kind}`}>
                    {translate('popup.ofKind', [capital(kindName(type, kind)), String(count)])}
                  </option>
                ))}
            </optgroup>
          );
        })}
      </select>
      <select
        class="select"
        aria-label={translate('popup.country')}
        data-set={filters.country !== null || undefined}
        value={filters.country ?? ''}
        onChange={(event) => onFilters({ ...filters, country: event.currentTarget.value || null })}
      >
        <option value="">{translate('popup.anyCountry')}</option>
        {countries.map(({ country, name, count }) => (
          <option key={country} value={country}>
            {translate('popup.ofKind', [name, String(count)])}
          </option>
        ))}
      </select>
      <select
        class="select"
        aria-label={translate('popup.year')}
        data-set={filters.year !== null || undefined}
        value={filters.year ?? ''}
        onChange={(event) => onFilters({ ...filters, year: Number(event.currentTarget.value) || null })}
      >
        <option value="">{translate('popup.anyYear')}</option>
        {facets.years.map(({ year, count }) => (
          <option key={year} value={year}>
            {translate('popup.ofKind', [String(year), String(count)])}
          </option>
        ))}
      </select>
      {(facets.units.length > 0 || filters.unit !== null) && (
        <select
          class="select filter-unit"
          aria-label={translate('popup.unit')}
          data-set={filters.unit !== null || undefined}
          value={filters.unit ?? ''}
          onChange={(event) => onFilters({ ...filters, unit: event.currentTarget.value || null })}
        >
          <option value="">{translate('popup.anyUnit')}</option>
          {facets.units
            .toSorted((one, other) => one.unit.localeCompare(other.unit, locale))
            .map(({ unit, count }) => (
              <option key={unit} value={unit}>
                {translate('popup.ofKind', [unit, String(count)])}
              </option>
            ))}
        </select>
      )}
    </fieldset>
  );
}
