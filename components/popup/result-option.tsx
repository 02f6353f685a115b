import { formatDate } from '../../utils/core/facts/dates/format-date.ts';
import { kindKey } from '../../utils/core/i18n/kind-key.ts';
import type { Translate } from '../../utils/core/i18n/translate.ts';
import { markWords } from '../../utils/core/search/mark-words.ts';
import { isEntity, type SearchResult } from '../../utils/core/search/types.ts';
import { useLanguage } from '../language/language.tsx';
import { seatName } from '../language/place-names.ts';
import { Icon } from '../theme/icon.tsx';

function Marked({ text, query }: { readonly text: string; readonly query: string }) {
  return (
    <bdi>
      {markWords(text, query).map(({ start, text: part, matched }) =>
        matched ? <mark key={start}>{part}</mark> : part,
      )}
    </bdi>
  );
}

/** Why a result was found, where its title does not show it: "formerly …", "topic: …". */
function whyMet({ match, title, original, role, seat }: SearchResult, translate: Translate): string | null {
  // The line below the name says where.
  if (
    !match ||
    (role && match.field === 'institution') ||
    [title, original, seat, role?.title, role?.institution].includes(match.text)
  )
    return null;
  switch (match.field) {
    case 'former':
      return translate('popup.met.former', [match.text]);
    case 'topic':
    case 'place':
    case 'person':
    case 'institution':
    case 'unit':
    case 'kindInSource':
    case 'website':
      return translate(`popup.met.${match.field}`, [match.text]);
    case 'full':
    case 'short':
    case 'acronym':
    case 'translated':
      return translate('popup.met.known', [match.text]);
    default:
      return null; // the line below the title shows role, country and date
  }
}

interface ResultOptionProps {
  readonly result: SearchResult;
  readonly query: string;
  readonly id: string;
  readonly active: boolean;
  /** Out of sight until the list is scrolled. */
  readonly isBelow: boolean;
  readonly onOpen: () => void;
  readonly onPoint: () => void;
}

/** One result: its name, what it is, and why it was found. */
export function ResultOption({ result, query, id, active, isBelow, onOpen, onPoint }: ResultOptionProps) {
  const { translate, locale } = useLanguage();
  const isRecord = !isEntity(result);
  const facts = [
    result.role
      ? translate('card.post', [result.role.title, result.role.institution])
      : translate(kindKey(result.kind, result.type)),
    isRecord ? formatDate(result.date, locale, translate) : null,
    result.role ? null : seatName(result, locale),
  ].filter((fact) => fact !== null);
  const why = whyMet(result, translate);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keyboard (WAI-ARIA pattern)
    <div
      id={id}
      role="option"
      aria-selected={active}
      class={isBelow ? 'result result-below' : 'result'}
      data-id={result.id}
      onClick={onOpen}
      onPointerMove={onPoint}
      tabIndex={-1}
    >
      <Icon name={result.type} />
      <span class="result-words">
        <span class="result-title">
          <Marked text={result.title} query={query} />
          {result.original !== undefined && (
            <span class="result-original">
              {' '}
              <Marked text={result.original} query={query} />
            </span>
          )}
        </span>
        <span class="result-line">{facts.join(' · ')}</span>
        {why !== null && (
          <span class="result-line">
            <Marked text={why} query={query} />
          </span>
        )}
      </span>
    </div>
  );
}
