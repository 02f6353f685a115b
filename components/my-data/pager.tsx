import { useLanguage } from '../language/language.tsx';

/** As many rows of a list are in the page: a long list is shown in parts. */
export const ROWS_A_PART = 100;

interface PagerProps {
  /** The place of the first row that is shown. */
  readonly from: number;
  readonly total: number;
  readonly onFrom: (from: number) => void;
}

/** Goes through a long list part by part; nothing for a list that is shown whole. */
export function Pager({ from, total, onFrom }: PagerProps) {
  const { translate, locale } = useLanguage();
  if (total <= ROWS_A_PART) return null;
  const to = Math.min(total, from + ROWS_A_PART);
  const values = [from + 1, to, total].map((place) => place.toLocaleString(locale));
  return (
    <nav class="pager tool-line" aria-label={translate('myData.parts')}>
      <button
        type="button"
        class="button"
        disabled={from === 0}
        onClick={() => onFrom(Math.max(0, from - ROWS_A_PART))}
      >
        {translate('myData.previousPart')}
      </button>
      <span class="small" role="status">
        {translate('myData.part', values)}
      </span>
      <button type="button" class="button" disabled={to === total} onClick={() => onFrom(from + ROWS_A_PART)}>
        {translate('myData.nextPart')}
      </button>
    </nav>
  );
}
