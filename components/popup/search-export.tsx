import { useState } from 'preact/hooks';
import { packFormats } from '../../utils/core/export/packs/formats.ts';
import type { PackFormat } from '../../utils/core/export/packs/types.ts';
import { describeFailure } from '../../utils/core/i18n/describe-failure.ts';
import { useLanguage } from '../language/language.tsx';
import { ExportMenu } from '../page/export-menu.tsx';

interface SearchExportProps {
  readonly disabled: boolean;
  readonly onExport: (format: PackFormat) => Promise<string | null>;
}

/** At the foot of a search: everything that it finds as a file. */
export function SearchExport({ disabled, onExport }: SearchExportProps) {
  const { translate } = useLanguage();
  const [status, setStatus] = useState('');
  const save = (format: PackFormat) => {
    setStatus('');
    onExport(format).then(
      (name) => setStatus(name === null ? translate('packExport.nothing') : translate('page.saved', [name])),
      (error: unknown) => setStatus(describeFailure('failure.what.save', error, translate)),
    );
  };
  return (
    <footer class="foot">
      <p class="foot-status" role="status">
        {status}
      </p>
      <div class="foot-row">
        <ExportMenu<PackFormat>
          onExport={save}
          groups={[{ title: translate('packExport.ofSearch'), formats: packFormats }]}
          disabled={disabled}
        />
      </div>
    </footer>
  );
}
