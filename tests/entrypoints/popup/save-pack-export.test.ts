import { expect, it } from 'vitest';
import { bundledPack } from '../../../data/bundled-pack.ts';
import { savePackExport } from '../../../entrypoints/popup/save-pack-export.ts';
import { packFormats } from '../../../utils/core/export/packs/formats.ts';
import { describeFailure } from '../../../utils/core/i18n/describe-failure.ts';
import { parsePack } from '../../../utils/core/pack/parse.ts';
import { english } from '../../utils/core/export/sample-export.ts';

it('saves no empty calendar, and says why', async () => {
  const calendar = packFormats.find(({ id }) => id === 'calendar');
  if (!calendar) throw new Error('No calendar');
  const said = await savePackExport(calendar, { pack: parsePack(bundledPack), title: 'News' }, english).catch((error) =>
    describeFailure('failure.what.save', error, english.translate),
  );
  expect(said).toBe(
    'The file was not saved. No agreement here has the date of an end or a renewal, so a calendar would be empty.',
  );
});
