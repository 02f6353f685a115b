/**
 * What Spanish and Portuguese news call a university without the word that says who runs it
 * (Universidad de Jujuy), or without the head (la Autónoma de Madrid): in these languages
 * what stands behind the head is an adjective with its place. Other words tell it from an
 * older one of the same place: the autonomous ones of Spain, those of states of America.
 */

const OF = '(?:de (?:la |las |los )?|del |do |da |dos |das )';
const RUN_BY = new RegExp(
  String.raw`^(?<head>Universi\p{L}+) (?:Nacional|Federal|Estadual) (?<rest>${OF}\p{Lu}.*)$`,
  'u',
);
const ADJECTIVE_AND_PLACE = new RegExp(
  String.raw`^(?:Pontif[ií]cia )?(?:Universidade?|Universitat) (?:de (?=San |Santa |Santo |São ))?(?<rest>\p{Lu}\p{L}{2,}(?: \p{Lu}\p{L}{2,})? ${OF}\p{Lu}\p{L}+(?: (?:de |do |da |del )?\p{Lu}\p{L}+){0,3})$`,
  'u',
);

/** Universidad de Jujuy, for Universidad Nacional de Jujuy; undefined where nothing says who runs it. */
export function withoutOwner(name: string): string | undefined {
  const { head, rest } = RUN_BY.exec(name)?.groups ?? {};
  return head === undefined || rest === undefined ? undefined : `${head} ${rest}`;
}

/**
 * Autónoma de Madrid; behind "de" a saint with his place (San Carlos de Guatemala), and no town (Santiago de
 * Compostela). Undefined for a name of another build.
 */
export const adjectiveAndPlace = (name: string): string | undefined => ADJECTIVE_AND_PLACE.exec(name)?.groups?.rest;

const PONTIFICAL = /^(?:The )?Pontif(?:ical|icia|ícia) (?<rest>(?:Catholic|Universi\p{L}+) .+)$/u;
const NONE: readonly string[] = [];

/**
 * Catholic University of Toruk, Universidad Católica de Toruk: pages leave out that the pope has founded a university.
 */
export function withoutPontifical(name: string): readonly string[] {
  const rest = name.includes('Pontif') ? PONTIFICAL.exec(name)?.groups?.rest : undefined;
  return rest === undefined ? NONE : [rest];
}
