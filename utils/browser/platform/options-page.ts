import { extension } from './extension.ts';

export const openOptions = (): Promise<void> => extension.runtime.openOptionsPage();
