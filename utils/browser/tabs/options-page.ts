import { extension } from '../extension/extension.ts';

export const openOptions = (): Promise<void> => extension.runtime.openOptionsPage();
