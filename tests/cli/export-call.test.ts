import { describe, expect, it } from 'vitest';
import { EXPORT_USAGE, readExportCall } from '../../cli/export-call.ts';
import { packFormats } from '../../utils/core/export/packs/formats.ts';

describe('a call', () => {
  it.each(packFormats.map(({ id }) => id))('takes the format %s, and its use is told', (id) => {
    expect(readExportCall(['--format', id])).toMatchObject({ kind: 'write', format: id, out: null, packs: [] });
    expect(EXPORT_USAGE).toContain(`  ${id}`);
  });

  it.each([
    ['ics', 'calendar'],
    ['FTM', 'followthemoney'],
    ['vault', 'notes'],
    ['bibtex', 'sources-bibtex'],
    ['datapackage', 'data-package'],
  ])('takes %s for %s', (name, id) => {
    expect(readExportCall(['--format', name, 'a.json'])).toMatchObject({ format: id, packs: ['a.json'] });
  });

  it.each([
    [[], /--format is needed/],
    [['--format', 'docx'], /no format “docx”/],
    [['--format', 'gexf', '--out', ''], /--out needs a path/],
    [['--format', 'gexf', '--language', 'fr'], /en or zh/],
    [['--format', 'gexf', ''], /PACK is empty/],
    [['--nope'], /nope/],
  ])('says what is wrong with %j', (words, why) => {
    expect(readExportCall(words)).toMatchObject({ kind: 'wrong', why: expect.stringMatching(why) });
  });
});
