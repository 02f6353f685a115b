import { foldCell, phrasePattern, phrasePatterns, phrasesOf } from '../words/fold.ts';
import { KIND_WORDS, type RegisterKind } from '../words/kind-words.ts';

const patterns = phrasePatterns(KIND_WORDS);

/** Between two kinds in a cell; a plus after Erasmus is part of its name. */
const LISTED =
  /[,;、;·・•|\n،؛]|(?<!erasmus|エラスムス|伊拉斯谟|에라스무스|ايراسموس|\d)\s*\+|\s\/\s|(?<=\p{L}{3})\/(?=\p{L}{3})|\d\)\s|\s-\s/u;
const JOINED =
  /\s(?:and|und|sowie|y|e|et|as well as|&|و)\s|&|および|及び|ならびに|並びに|以及|和|及|与|與|및|\sو(?=\p{sc=Arabic}{3})/u;
/** Students and staff go in one phrase: "student and staff exchange", "intercambio de estudiantes y profesores". */
const STUDENTS = String.raw`(?:stud\w*|estud\w*|etud\w*|alumn\w*|学生|學生|학생)`;
const STAFF = String.raw`(?:staff|facult\w*|teach\w*|academic staff|profes\w*|docent\w*|enseign\w*|personnel\w*|dozier\w*|lehrende\w*|教[員员師师]|교원|교수|교직원)`;
const AND = String.raw`[\s']*(?:and|und|y|e|et|&|\/|\+|・|、|和|与|及|및)[\s-]*(?:d')?`;
const BOTH_EXCHANGES = new RegExp(`${STUDENTS}${AND}${STAFF}|${STAFF}${AND}${STUDENTS}`, 'u');

function kindOf(phrase: string): RegisterKind | null {
  // "2+2" and "3+1" survive cutting only whole; brackets explain what stands before them.
  return patterns().find(([, pattern]) => pattern.test(phrase))?.[0] ?? null;
}

/** A phrase without what its brackets add, unless only they say something. */
function kindsOfPhrase(phrase: string): readonly RegisterKind[] {
  if (BOTH_EXCHANGES.test(phrase)) return ['student-exchange', 'staff-exchange'];
  const parts = phrase.split(JOINED).map(kindOf);
  const told = parts.filter((kind) => kind !== null);
  // "Forschung und Austausch" are two; in "agreement on teaching and research" only together they say what it is.
  const main = kindOf(phrase.replace(/\([^)]*\)?|（[^）]*）?/gu, ' ')) ?? kindOf(phrase);
  if (told.length > 1 && told.length === parts.length && !told.includes('other') && isDocument(told)) return told;
  return main ? [main] : [];
}

/** A memorandum "of understanding and cooperation" is one document. */
const isDocument = (kinds: readonly RegisterKind[]): boolean => !kinds.slice(1).includes('cooperation-agreement');

export interface KindCell {
  readonly kinds: readonly RegisterKind[];
  /** In the words of the source, on one line. */
  readonly inSource: string | null;
  /** Short words of capitals beside a kind that is known, whose meaning the cell does not tell: "MoU + SE". */
  readonly codes: readonly string[];
}

const CODE = /^\p{Lu}{2,4}$/u;

/** The kinds of agreements that a cell lists; `other` where it lists none that the format knows. */
export function readKinds(text: string): KindCell {
  const inSource = text.replace(/\s+/g, ' ').trim();
  const lines = text
    .split('\n')
    .map(foldCell)
    .filter((line) => /\p{L}/u.test(line));
  const phrases = lines.flatMap((line) => outsideBrackets(line));
  if (phrases.length === 0) return { kinds: [], inSource: null, codes: [] };
  const kinds = [...new Set(phrases.flatMap(kindsOfPhrase))];
  const known = kinds.filter((kind) => kind !== 'other');
  const codes =
    known.length === 0 ? [] : text.split(LISTED).flatMap((part) => (isUnknownCode(part.trim()) ? [part.trim()] : []));
  return { kinds: known.length > 0 ? known : ['other'], inSource, codes };
}

const isUnknownCode = (text: string): boolean => CODE.test(text) && kindsOfPhrase(foldCell(text)).length === 0;

/** Words of one kind that have a sign of lists within them: ダブル・ディグリー. */
let withSign: RegExp | null = null;

function withSignOfLists(): RegExp {
  withSign ??= phrasePattern(
    KIND_WORDS.flatMap(([, list]) => phrasesOf(list)).filter((phrase) => phrase.includes('・')),
  );
  return withSign;
}

/** Cuts a line where it lists, though not within brackets. */
function outsideBrackets(line: string): readonly string[] {
  const brackets: string[] = [];
  const kept = line
    .replace(withSignOfLists(), (word) => word.replaceAll('・', ''))
    .replace(/[([（【][^)\]）】]*[)\]）】]/gu, (bracket) => {
      brackets.push(bracket);
      return `\ue000${brackets.length - 1}\ue001`;
    });
  return kept
    .split(LISTED)
    .map((part) => part.replace(/\ue000(\d+)\ue001/gu, (_, at: string) => brackets[Number(at)] ?? '').trim())
    .filter((part) => /\p{L}/u.test(part));
}
