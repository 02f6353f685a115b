/**
 * Names that follow from those which a pack lists, in the same language: in its other alphabet, or put together anew.
 */
import { embassyParts } from '../../languages/institutions/embassies.ts';
import { inOtherSerbianScript } from '../../languages/transcription/serbian-scripts.ts';
import { inUkrainian } from '../../languages/transcription/ukrainian-names.ts';
import { namesOf } from '../../pack/names.ts';
import type { Institution, Name, Official } from '../../pack/types.ts';

/** More are put together of no embassy. */
const MOST_TOGETHER = 80;

/** An embassy is called by any of the names of its country, and of the one that it is in. */
function embassyNames(names: readonly Name[]): readonly Name[] {
  const byLanguage = Map.groupBy(
    names.filter(({ kind, evidence }) => kind !== 'acronym' && evidence === undefined),
    ({ lang }) => lang,
  );
  return [...byLanguage].flatMap(([lang, each]) => {
    if (lang === undefined) return [];
    const parts = each.flatMap((name) => {
      const found = embassyParts(name.text, name.lang);
      return found === null ? [] : [found];
    });
    const places = new Set(parts.map(([, where]) => where));
    return [...new Set(parts.map(([whose]) => whose))]
      .flatMap((whose) => [...places].map((where): Name => ({ text: `${whose} ${where}`, kind: 'translated', lang })))
      .slice(0, MOST_TOGETHER);
  });
}

function inOtherScript(name: Name): readonly Name[] {
  if (!name.lang?.startsWith('sr')) return NONE;
  const text = inOtherSerbianScript(name.text);
  return text === null ? NONE : [{ ...name, text }];
}
const NONE: readonly Name[] = [];

/** Without those that are listed. */
function withFurther(names: readonly Name[], further: readonly Name[]): readonly Name[] {
  if (further.length === 0) return names;
  const known = new Set(names.map(({ text }) => text));
  return [...names, ...further.filter(({ text }) => !known.has(text) && known.add(text))];
}

/** The names of an institution, with those that follow from them. */
export function institutionNames(institution: Institution): readonly Name[] {
  const names = namesOf(institution);
  const together = institution.kind === 'embassy' ? withFurther(names, embassyNames(names)) : names;
  return together.some(({ lang }) => lang !== undefined)
    ? withFurther(together, together.flatMap(inOtherScript))
    : together;
}

/** A Russian name stands for the Ukrainian one as well, which is written by the same rules with other letters. */
function inOtherLanguage(name: Name): readonly Name[] {
  if (name.lang !== 'ru') return inOtherScript(name);
  const text = inUkrainian(name.text);
  return text === name.text ? NONE : [{ ...name, text, lang: 'uk' }];
}

/** The names of a person, with those that follow from them. */
export function officialNames(official: Official): readonly Name[] {
  const names = namesOf(official);
  return withFurther(names, names.flatMap(inOtherLanguage));
}
