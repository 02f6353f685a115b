/**
 * Names that no spelling of the packs has as the text writes them: set against the next word, inflected, misspelled,
 * with a number, a bracket or quotes inside.
 */
import { placeSeams } from '../../languages/institutions/place-seams.ts';
import type { ScanNotes } from '../../matching/compiled-names/scan-notes.ts';
import type { NameMatch } from '../../matching/compiled-names/types.ts';
import type { LinkingModel } from '../linking-model.ts';
import { withInflectedByText } from './institutions/inflected-by-text.ts';
import { withInsertions } from './institutions/names-with-insertions.ts';
import { withGluedNames } from './misspellings/glued-names.ts';
import { withMisspelledNames } from './misspellings/misspelled-names.ts';
import { withQuotedNames } from './misspellings/quoted-names.ts';
import { withRespelledNames } from './misspellings/respelled-names.ts';

/** `found` with those names. The notes are those of the scan of this text. */
export function withNamesAsWritten(
  text: string,
  notes: ScanNotes,
  found: readonly NameMatch[],
  language: string,
  model: LinkingModel,
): readonly NameMatch[] {
  const quoted = withQuotedNames(text, withGluedNames(text, found, model), model);
  const inserted = withInsertions(text, quoted, model);
  const seams = notes.count === 0 ? [] : placeSeams(text, notes, language);
  const respelled = withRespelledNames({ text, seams, language }, notes, inserted, model);
  const inflected = withInflectedByText(text, notes, respelled, language, model);
  return withMisspelledNames(text, notes, inflected, model, seams);
}
