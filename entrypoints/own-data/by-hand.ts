import type { Language } from '../../components/language/language.tsx';
import type { OwnRows } from '../../utils/core/own-data/types.ts';

export const BY_HAND_ID = 'by-hand';

/** What the reader enters comes from the reader: that source, in the words of the reader's language. */
export const sourceByHand = ({ translate, locale }: Pick<Language, 'translate' | 'locale'>): OwnRows['sources'] => ({
  id: BY_HAND_ID,
  publisher: translate('myData.title'),
  title: translate('myData.byHand'),
  language: locale,
});
