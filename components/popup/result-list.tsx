import type { SearchResult } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { ResultOption } from './result-option.tsx';

interface ResultListProps {
  readonly id: string;
  readonly optionId: (index: number) => string;
  readonly results: readonly SearchResult[];
  readonly query: string;
  readonly active: number;
  readonly onOpen: (result: SearchResult) => void;
  readonly onPoint: (index: number) => void;
}

const headings = { institution: 'popup.institutions', official: 'popup.officials', record: 'popup.records' } as const;
const groupOf = ({ type }: SearchResult): keyof typeof headings =>
  type === 'institution' || type === 'official' ? type : 'record';

/** The results as a listbox; the list for browsing is shown in groups, found results by rank alone. */
export function ResultList({ id, optionId, results, query, active, onOpen, onPoint }: ResultListProps) {
  const { translate } = useLanguage();
  const option = (result: SearchResult) => {
    const index = results.indexOf(result);
    return (
      <ResultOption
        key={result.id}
        id={optionId(index)}
        result={result}
        query={query}
        active={index === active}
        onOpen={() => onOpen(result)}
        onPoint={() => index !== active && onPoint(index)}
      />
    );
  };
  const browsing = results[0]?.match === null;
  const groups = (Object.keys(headings) as (keyof typeof headings)[])
    .map((group) => ({ group, members: results.filter((result) => groupOf(result) === group) }))
    .filter(({ members }) => members.length > 0)
    .toSorted((a, b) => results.indexOf(a.members[0] as SearchResult) - results.indexOf(b.members[0] as SearchResult));
  return (
    <div id={id} role="listbox" class="results" aria-label={translate('popup.search')} tabIndex={-1}>
      {browsing
        ? groups.map(({ group, members }) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand in a listbox
            <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
              <p class="label" id={`${id}-${group}`}>
                {translate(headings[group])}
              </p>
              {members.map(option)}
            </div>
          ))
        : results.map(option)}
    </div>
  );
}
