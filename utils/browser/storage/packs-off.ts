import { changeSettings, loadSettings } from './settings-store.ts';

/** The ids of the packs that the reader switched off; none where the settings cannot be read. */
export async function packsOff(): Promise<ReadonlySet<string>> {
  try {
    return new Set((await loadSettings()).packsOff);
  } catch (error) {
    console.error(error);
    return new Set();
  }
}

/** Switches a pack on or off. Rejects where the settings cannot be stored. */
export async function switchPack(id: string, isOn: boolean): Promise<void> {
  await changeSettings((settings) => {
    const others = settings.packsOff.filter((each) => each !== id);
    return { ...settings, packsOff: isOn ? others : [...others, id] };
  });
}
