/**
 * Names that no spelling of the packs has as the text writes them: set against the next word, inflected, misspelled,
 * with a number, a bracket or quotes inside.
 */
import { placeSeams } from '../../languages/institutions/place-seams.ts';
import type { Respelling } from '../../languages/institutions/shortened-words.ts';
import { callsThemInEnglish } from '../../languages/institutions/universities-abroad.ts';
import type { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { MAY_BE_QUOTED, MAY_BE_RESPELLED, MAY_STAND_TOGETHER } from './capital-signs.ts';
import { withInflectedByText } from './institutions/inflected-by-text.ts';
import { withInsertions } from './institutions/names-with-insertions.ts';
import { withGluedNames } from './misspellings/glued-names.ts';
import { withMisspelledNames } from './misspellings/misspelled-names.ts';
import { withQuotedNames } from './misspellings/quoted-names.ts';
import { shortenedWords, withRespelledNames } from './misspellings/respelled-names.ts';

export interface Written {
  readonly text: string;
  /** Of the scan of this text. */
  readonly notes: ScanNotes;
  /** As `capitalSigns` gives them. */
  readonly signs: number;
  readonly language: string;
}

/** `found` with those names. */
export function withNamesAsWritten(
  { text, notes, signs, language }: Written,
  found: readonly NameMatch[],
  model: LinkingModel,
): readonly NameMatch[] {
  const glued = withGluedNames(text, found, model);
  // Most texts in English have no name, and no capital that tells of one.
  if (signs === 0 && glued.length === 0 && callsThemInEnglish(language)) return glued;
  const quoted = (signs & MAY_BE_QUOTED) === 0 ? glued : withQuotedNames(text, glued, model);
  const inserted = withInsertions(text, quoted, model);
  const mayBeRespelled = (signs & MAY_BE_RESPELLED) !== 0;
  const seams = notes.count === 0 ? NO_SEAMS : placeSeams(text, notes, language, mayBeRespelled);
  const short = mayBeRespelled ? shortenedWords(text, notes) : NO_SEAMS;
  const respelled = withRespelledNames({ text, short, seams, language }, inserted, model);
  const inflected = withInflectedByText(text, notes, respelled, language, model);
  return (signs & MAY_STAND_TOGETHER) === 0 ? inflected : withMisspelledNames(text, notes, inflected, model, seams);
}

const NO_SEAMS: readonly Respelling[] = [];
