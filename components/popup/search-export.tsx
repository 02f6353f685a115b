import { useState } from 'preact/hooks';
import { recordFormats } from '../../utils/core/export/formats.ts';
import { packFormats } from '../../utils/core/export/packs/formats.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { useLanguage } from '../language/language.tsx';
import { type AnyFormat, ExportMenu } from '../page/export-menu.tsx';
import type { SavedSearch } from './types.ts';

interface SearchExportProps {
  readonly disabled: boolean;
  readonly onExport: (format: AnyFormat) => Promise<SavedSearch | null>;
}

/** At the foot of a search: everything that it finds as a file. */
export function SearchExport({ disabled, onExport }: SearchExportProps) {
  const { translate } = useLanguage();
  const [status, setStatus] = useState('');
  const describe = (saved: SavedSearch | null): string => {
    if (saved === null) return translate('packExport.nothing');
    if (saved.cutAt === null) return translate('page.saved', [saved.name]);
    return translate('packExport.cut', [saved.name], saved.cutAt);
  };
  const save = (format: AnyFormat) => {
    setStatus('');
    onExport(format).then(
      (saved) => setStatus(describe(saved)),
      (error: unknown) => setStatus(describeFailure('failure.what.save', error, translate)),
    );
  };
  return (
    <footer class="foot">
      <p class="foot-status" role="status">
        {status}
      </p>
      <div class="foot-row">
        <ExportMenu<AnyFormat>
          onExport={save}
          groups={[
            { title: translate('packExport.recordsOfSearch'), formats: recordFormats },
            { title: translate('packExport.ofSearch'), formats: packFormats },
          ]}
          disabled={disabled}
        />
      </div>
    </footer>
  );
}
