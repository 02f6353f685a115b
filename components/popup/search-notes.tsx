import type { ComponentChildren } from 'preact';
import { useLanguage } from '../language/language.tsx';
import { Sentence } from '../language/sentence.tsx';
import { Message } from '../page/message.tsx';
import { MAX_RESULTS } from './use-search.ts';

/** The spelling that finds something, in place of one that finds nothing. */
export function Suggestion({ text, onText }: { readonly text: string; readonly onText: (text: string) => void }) {
  const { translate } = useLanguage();
  const choose = (
    <button type="button" class="link" onClick={() => onText(text)}>
      <bdi>{text}</bdi>
    </button>
  );
  return (
    <p class="search-suggestion">
      <Sentence of={(slots) => translate('popup.didYouMean', slots)} parts={[choose]} />
    </p>
  );
}

interface NoResultsProps {
  readonly text: string;
  /** How many results there would be without the filters. */
  readonly unfiltered: number;
  /** What clears them. */
  readonly children: ComponentChildren;
}

/** Says whether the data has nothing, or the filters hide it. */
export function NoResults({ text, unfiltered, children }: NoResultsProps) {
  const { translate } = useLanguage();
  if (unfiltered === 0)
    return <Message icon="search" title={translate('popup.nothing', [text])} why={translate('popup.nothingWhy')} />;
  const count =
    unfiltered === MAX_RESULTS
      ? translate('popup.manyResults', [String(unfiltered)])
      : translate('popup.results', [], unfiltered);
  return (
    <Message icon="search" title={translate('popup.nothingFiltered')} why={translate('popup.withoutFilters', [count])}>
      {children}
    </Message>
  );
}
