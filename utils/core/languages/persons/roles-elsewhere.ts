/**
 * What is said right behind a surname that makes its bearer the
 * spokesman of another body: ", a spokesman for the ministry".
 */

import { isUniversity } from '../language-profiles.ts';

const SPEAKER =
  '(?:spokes(?:man|woman|person)|official|officer|employee|clerk|manager|portavoz|vocero|vocera|funcionari[oa]|empleado|empleada|porte-parole|fonctionnaire|employée?|Sprecher(?:in)?|Mitarbeiter(?:in)?|portavoce|funzionari[oa]|porta-voz|woordvoerder|rzecznik|rzeczniczka|представител\\p{L}+|чиновник|сотрудник|сотрудница|talesperson)';
const ARTICLE = "(?:(?:an?|the|una?|el|la|le|une|l[’']|il|lo|um|uma|o|a|ein|eine|der|die|de|een|en)\\s)?";
const OF =
  "(?:(?:\\s(?:for|of|at|with|from|de|del|du|des|della|dello|di|do|da|von|vom|der|van|bei|для)(?:\\s(?:the|an?|la|las|los|le|les|il|lo|der|die|das|de|het|l[’']))?|(?<=\\p{Script=Cyrillic}))\\s|\\sde?ll?[’'])(?<body>[^,.;:!?\\n]{2,60})";
const ROLE_OF = new RegExp(`^,\\s${ARTICLE}(?:senior\\s|chief\\s|former\\s)?${SPEAKER}${OF}`, 'u');
/** ", the ministry spokesman", ", the company’s manager" */
const BODY_BEFORE = new RegExp(
  `^,\\s(?:an?|the)\\s(?<body>(?:\\p{L}+\\s){0,2}\\p{L}+)(?:['’]s)?\\s${SPEAKER}(?!\\p{L})`,
  'u',
);

const BEFORE_BODY = ', ';
/** The words for the body of which somebody is a spokesman, an official or a clerk, by what stands behind the name. */
export function bodyOfRole(after: string): string | undefined {
  if (!after.startsWith(BEFORE_BODY)) return undefined;
  return (ROLE_OF.exec(after) ?? BODY_BEFORE.exec(after))?.groups?.body;
}

const SCHOOL =
  /^(?:schools?|colleges?|academ\p{L}+|akadem\p{L}+|institut\p{L}*|istituto|escuela|colegio|école|collège|académie|instituição|escola|scuola|ateneo|(?:hoch)?schule|hogeschool|szkoł\p{L}|school|skola|högskolan?|вуз\p{L}*|институт\p{L}*|академи\p{L}+|школ\p{L})$/iu;
/** By kind of institution, in the words of packs. */
const CALLED: Readonly<Partial<Record<string, RegExp>>> = {
  university: SCHOOL,
  college: SCHOOL,
  institute: SCHOOL,
  academy: SCHOOL,
  school: SCHOOL,
  ministry: /^(?:minist\p{L}+|министерств\p{L}+)$/iu,
  embassy: /^(?:embassy|embajada|ambassade|botschaft|ambasciata|embaixada|ambasad\p{L}|посольств\p{L}+)$/iu,
  government: /^(?:government|gobierno|gouvernement|regierung|governo|regering|rząd\p{L}*|правительств\p{L}+)$/iu,
  company:
    /^(?:company|firm|empresa|compañía|entreprise|société|compagnie|unternehmens?|firma|azienda|società|bedrijf|firm\p{L}|компани\p{L})$/iu,
};
/** Whether a word, in any language, is what bodies of this kind are called in short: the university, el ministerio. */
export const isCalledByKind = (word: string, kind: string): boolean =>
  (CALLED[kind]?.test(word) ?? false) || (CALLED[kind] === SCHOOL && isUniversity(word));
