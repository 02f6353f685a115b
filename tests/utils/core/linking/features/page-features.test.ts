import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../../utils/core/linking/annotate.ts';
import { PAGE_FEATURES } from '../../../../../utils/core/linking/features/page-features.ts';
import { createLinkingModel } from '../../../../../utils/core/linking/linking-model.ts';
import { WEIGHTS } from '../../../../../utils/core/linking/scoring/weights.ts';
import type { Pack } from '../../../../../utils/core/pack/types.ts';
import type { BlockRole } from '../../../../../utils/core/page/types.ts';
import { blocksOf, marked, page } from '../sample-linking-model.ts';
import { samplePack } from '../sample-packs.ts';
import { acronym, body, full, packOf, person, short } from '../small-packs.ts';

/** Bodies that share names with one another. */
const sharing = packOf({
  institutions: [
    body('toruk-kenya', 'Toruk University', { country: 'KE', names: [acronym('TYX')] }),
    body('toruk-leeds', 'Toruk University, Leeds', { country: 'GB' }),
    body('vexvale', 'Vexvale University', { country: 'GB' }),
    body('vexvale-college', 'Vexvale College', { kind: 'college', country: 'GB' }),
    body('technology', 'University of Technology', { country: 'KE' }),
    body('vexvale-kenya', 'Vexvale University', { country: 'KE' }),
    body('lighthouses', 'Toruk Institute of Lighthouses', { names: [acronym('TLIX')], url: 'https://tlix.org' }),
    body('tides', 'Toruk Tide Body', { kind: 'intergovernmental', names: [short('世界潮汐机构')] }),
    body('toruvia', 'Toruvia', { kind: 'company' }),
    body('target', 'Target', { kind: 'company' }),
    body('vexvelt', 'Vexvelt University', { identifiers: { wikidata: 'Q100' } }),
    body('vexmoor', 'Vexmoor University', { identifiers: { wikidata: 'Q101' } }),
    body('wellmoor', 'Wellmoor Kelp University', { names: [acronym('WKU')], identifiers: { wikidata: 'Q102' } }),
    body('emma-vexvelt', 'Emma Vexlow University'),
    body('vexholm-tidal', 'Vexholm Tidal University, Kenya', { country: 'KE' }),
    body('western-sea', 'Western Sea University', { country: 'CN', names: [full('西山海洋大学'), short('西海大')] }),
    body('leeds', 'University of Leeds', { country: 'GB', identifiers: { wikidata: 'Q103' } }),
    body('vexmar-cl', 'University of Vexmar', {
      country: 'CL',
      names: [full('Universidad de Vexmar', undefined, 'es')],
    }),
    body('vexmar-us', 'Vexmar University', { country: 'US', names: [full('Universidad de Vexmar', undefined, 'es')] }),
    body('mit', 'Massachusetts Institute of Technology', { country: 'US', names: [acronym('MIT')] }),
    body('mit-au', 'Melbourne Institute of Toruk', { country: 'AU', names: [acronym('MIT')] }),
    body('vexmar-state', 'Vexmar State University', { country: 'US', names: [acronym('VTS'), full('Vexmar State')] }),
    body('vtoruk-state', 'Vtoruk State University', { country: 'US', names: [acronym('VTS')] }),
    body('case', 'Case University', { country: 'GB' }),
    body('rovers', 'Leeds Rovers F.C.', { kind: 'other' }),
    body('grain', 'Grain Party of Kenya', { kind: 'other' }),
    body('torvald', 'Torvald University of Technology', { names: [short('Torvald')] }),
    body('emory', 'Emory University', { country: 'US' }),
    body('mountain-plain', 'Mountain Plain University', { country: 'CN', names: [full('山原海洋大学')] }),
    body('ridge', '松岭博物馆', { kind: 'other', names: [short('松岭')] }),
    body('royal-lighthouse', 'Royal Lighthouse of Torukmont', { country: 'GB', names: [acronym('RCA')] }),
    body('tide-world', 'Tide World Organization', { kind: 'intergovernmental', names: [acronym('TWO', 'none')] }),
    body('tide-world-unit', 'Institute of Tides', {
      kind: 'institute',
      partOf: 'tide-world',
      names: [acronym('TWI', 'context')],
    }),
    body('thursday', 'Tide Harbour University', { country: 'CN', names: [acronym('THU')] }),
  ],
  officials: [
    person('emma-thompson', 'Emma Thompson'),
    person('ingrid-vexler', 'Ingrid Vexler'),
    person('bush', 'Ada Bush'),
    person('ada-tidewell', 'Ada Tidewell'),
    person('ben-tidewell', 'Ben Tidewell'),
    person('mu-qigang', 'Mu Qigang', { names: [full('穆其刚')] }),
    person('luo-mingyuan', 'Luo Mingyuan', { names: [full('骆明远')] }),
  ],
});

/** A register of names, whose summaries say where bodies are. */
const register: Pack = {
  ...packOf({
    institutions: [
      body('vexholm-north', 'Vexholm University', { country: 'GB', summary: 'Tidewick, Northshire' }),
      body('vexholm-south', 'Vexholm University', { country: 'GB', summary: 'Saltham' }),
    ],
  }),
  id: 'register',
  scope: 'names-only',
};

/** A line that begins with | is a cell of a table, with - an item of a list. */
const MARKER = /^[|-] /u;
const ROLES: Readonly<Record<string, BlockRole>> = { '| ': 'cell', '- ': 'list-item' };
/** A text that begins with "fr: " is a page in French. */
const LANGUAGE = /^([a-z]{2}): /u;
/** Whether the feature applies to a candidate of the name between « and » in the text. */
function applies(id: string, example: string): boolean {
  const language = LANGUAGE.exec(example)?.[1] ?? page.language;
  const lines = example.replace(LANGUAGE, '').split('\n');
  const texts = lines.map((each) => (each.includes('«') ? marked(each).text : each));
  const block = lines.findIndex((each) => each.includes('«')) + 1;
  const { start } = marked((lines[block - 1] ?? '').replace(MARKER, ''));
  let isFound = false;
  const features = PAGE_FEATURES.map((feature) =>
    feature.id === id
      ? {
          ...feature,
          test: (clues: Parameters<typeof feature.test>[0]) => {
            const strength = feature.test(clues);
            const { occurrence } = clues;
            if (strength !== 0 && occurrence.block.id === block && occurrence.span.start === start) isFound = true;
            return strength;
          },
        }
      : feature,
  );
  const model = createLinkingModel([samplePack, sharing, register], WEIGHTS, features);
  const address = 'https://www.tlix.org/news';
  const blocks = blocksOf(texts.map((text) => text.replace(MARKER, ''))).map((each, at) => ({
    ...each,
    role: ROLES[lines[at]?.slice(0, 2) ?? ''] ?? 'text',
  }));
  annotate({ page: { ...page, language, address }, blocks, removed: [], context: null }, model);
  return isFound;
}

describe.each(PAGE_FEATURES.map(({ id, examples }) => ({ id, examples })))('$id', ({ id, examples }) => {
  test('has an example, and applies to each', () => {
    expect(examples.length).toBeGreaterThan(0);
    for (const example of examples) expect(applies(id, example), example).toBe(true);
  });
});
