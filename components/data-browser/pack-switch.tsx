import { useLanguage } from '../language/language.tsx';

/** Uses a pack on pages, cards and in search, or leaves it out until it is switched on again. */
export function PackSwitch({
  pack: { id, title, isOn },
  onSwitch,
}: {
  readonly pack: { readonly id: string; readonly title: string; readonly isOn: boolean };
  readonly onSwitch: (id: string, isOn: boolean) => void;
}) {
  const { translate } = useLanguage();
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={isOn}
        aria-label={translate('options.packs.use', [title])}
        onChange={(event) => onSwitch(id, event.currentTarget.checked)}
      />
      <span aria-hidden="true">{translate(isOn ? 'options.packs.on' : 'options.packs.off')}</span>
    </label>
  );
}
