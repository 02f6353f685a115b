import { useLanguage } from '../language/language.tsx';
import type { OpenPage } from './types.ts';

/** Gives what was found on a page in words: "5 names, 12 mentions". */
export function useFound(): (page: Pick<OpenPage, 'report'>) => string {
  const { translate } = useLanguage();
  return ({ report: { mentions } }) => {
    const entities = new Set(mentions.map(({ entity }) => entity)).size;
    return translate('page.summary', [translate('page.mentions', [], mentions.length)], entities);
  };
}
