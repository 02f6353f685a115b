/** Reads one block by itself: its candidates with what their sentences say, competing senses, and countries named. */
import { countHanPlaces, isMostlyHan } from '../../languages/han/places.ts';
import { isAnswer, isQuestion } from '../../languages/sentences/answers.ts';
import { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { TextBlock } from '../../page/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { MAX_CANDIDATE_SPANS } from '../page-context.ts';
import { type CapitalReading, readCapitals } from '../senses/competing-senses.ts';
import { capitalSigns, MAY_BE_SHORT_NAME } from './capital-signs.ts';
import { hanPieces, shortNamesOf } from './definitions/han-short-names.ts';
import { unknownShortNames } from './definitions/unknown-short-names.ts';
import { inGivenText } from './given-offsets.ts';
import { hanBearersIn } from './institutions/han-bearers.ts';
import { withItemParts } from './item-parts.ts';
import { withNamesAsWritten } from './names-as-written.ts';
import { withHanPlaces } from './places/block-countries.ts';
import { SpanReader } from './read-spans.ts';
import { sportOf } from './sport-of-block.ts';
import type { BlockFindings, HanPiece, ShortName } from './types.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

const NO_PIECES: readonly HanPiece[] = [];
const NO_NAMES: readonly string[] = [];
const NO_SHORT_NAMES: readonly ShortName[] = [];
const NO_CAPITALS: CapitalReading = { competingSenses: [], countries: {}, namesakes: [] };

/** One object for all blocks; each scan resets it. */
const scanNotes = new ScanNotes();

/** Null where the block says nothing that linking could use, as most do. */
export function readBlock(block: TextBlock, pageLanguage: string, model: LinkingModel): BlockFindings | null {
  const found = model.compiledNames.scan(block.text, scanNotes);
  const seen =
    scanNotes.hasUnseen || scanNotes.hasHyphenAtLineEnd
      ? visibleText(block.text, found, (text) => model.compiledNames.scan(text))
      : null;
  return seen === null ? readText(block, found, pageLanguage, model) : readVisible(block, seen, pageLanguage, model);
}

function readText(
  block: TextBlock,
  found: readonly NameMatch[],
  pageLanguage: string,
  model: LinkingModel,
): BlockFindings | null {
  const { id, order, role, text, language = pageLanguage } = block;
  const spoken = scanNotes.count === 0 ? null : readCapitals(text, scanNotes, model);
  const isHan = isMostlyHan(text);
  const hanPlaces = isHan ? countHanPlaces(text) : null;
  const signs = capitalSigns(text, scanNotes);
  const matches = withNamesAsWritten({ text, notes: scanNotes, signs, language }, found, model);
  const shortNames = (signs & MAY_BE_SHORT_NAME) === 0 ? NO_SHORT_NAMES : unknownShortNames(text, scanNotes, matches);
  const pieces = isHan ? hanPieces(text) : NO_PIECES;
  const bearers = isHan ? hanBearersIn(text, model) : NO_NAMES;
  const words = isHan ? model.hanNamesakeWords.in(text) : NO_NAMES;
  const sport = model.hasSides ? sportOf(block, matches.length > 0) : undefined;
  if (
    matches.length === 0 &&
    spoken === null &&
    hanPlaces === null &&
    shortNames.length + pieces.length + bearers.length + words.length === 0 &&
    sport === undefined
  )
    return null;
  const { competingSenses: initials, countries: inCapitals, namesakes } = spoken ?? NO_CAPITALS;
  const countries = hanPlaces === null ? inCapitals : withHanPlaces(inCapitals, hanPlaces, role);
  const { spans, competingSenses, definitions } =
    matches.length > 0
      ? new SpanReader(block, language, model, matches).read(initials)
      : { spans: [], competingSenses: initials, definitions: [] };
  // Field by field, which is several times as fast as spreads.
  const findings: { -readonly [Key in keyof BlockFindings]: BlockFindings[Key] } = {
    id,
    order,
    role,
    language,
    spans: role === 'list-item' ? withItemParts(text, spans) : spans,
    competingSenses,
    countries,
    namesakes,
  };
  if (sport !== undefined) findings.sport = sport;
  if (matches.length > MAX_CANDIDATE_SPANS) findings.isCut = true;
  if (isQuestion(text)) findings.isQuestion = true;
  if (isAnswer(text)) findings.isAnswer = true;
  const all = isHan && definitions.length > 0 ? [...shortNames, ...shortNamesOf(text, definitions)] : shortNames;
  if (all.length > 0) findings.shortNames = all;
  if (pieces.length > 0) findings.hanPieces = pieces;
  if (definitions.length > 0) findings.definitions = definitions;
  if (bearers.length > 0) findings.hanBearers = bearers;
  if (words.length > 0) findings.hanNamesakeWords = words;
  return findings;
}

/** Reads the text without invisible characters; offsets refer to the given text. */
function readVisible(
  block: TextBlock,
  seen: VisibleText,
  pageLanguage: string,
  model: LinkingModel,
): BlockFindings | null {
  const { text } = seen;
  const findings = readText({ ...block, text }, model.compiledNames.scan(text, scanNotes), pageLanguage, model);
  return findings === null ? null : inGivenText(findings, seen);
}
