import { useLanguage } from '../language/language.tsx';
import type { OpenPage } from './types.ts';

/** Gives what was found on a page in words: "7 names, 5 ties". */
export function useFound(): (page: Pick<OpenPage, 'report' | 'together'>) => string {
  const { translate } = useLanguage();
  return ({ report: { mentions }, together: { directTotal, withHome = [] } }) => {
    const entities = new Set(mentions.map(({ entity }) => entity)).size;
    return translate('page.summary', [translate('page.ties', [], directTotal + withHome.length)], entities);
  };
}
