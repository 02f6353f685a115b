import { tieRows } from '../../utils/core/facts/cards/first-ties.ts';
import { useLanguage } from '../language/language.tsx';
import type { OpenPage } from './types.ts';

/** Gives what was found on a page in words: "7 names, 5 ties". */
export function useFound(): (page: Pick<OpenPage, 'report' | 'together'>) => string {
  const { translate } = useLanguage();
  return ({ report: { mentions }, together }) => {
    const entities = new Set(mentions.map(({ entity }) => entity)).size;
    return translate(
      'page.summary',
      [translate('page.ties', [], together.directTotal + tieRows(together).withHome)],
      entities,
    );
  };
}
