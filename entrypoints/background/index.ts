import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../utils/browser/messages/listen.ts';
import { packHandlers } from './pack-keeper.ts';
import { questionHandlers } from './pack-questions.ts';
import { pageHandlers } from './pages.ts';

export default defineBackground(() => {
  // The browser ends the background itself; nothing here ends earlier.
  const { signal } = new AbortController();
  listen(pageHandlers, signal);
  listen(packHandlers, signal);
  listen(questionHandlers, signal);
});
