/**
 * Adds listeners, asks for settings, sends the page's text and a number for the toolbar; ignores the answers. It uses
 * callbacks, since the browser does not count work after a promise that it settles itself as script time.
 */
(() => {
  const { runtime } = chrome;
  const tell = () => runtime.sendMessage({ type: 'status', entities: 7 }, () => {});
  const send = () => runtime.sendMessage({ type: 'annotate', text: document.body.textContent }, tell);
  const start = () => {
    runtime.onMessage.addListener(() => {});
    runtime.sendMessage({ type: 'settings' }, send);
  };
  const parsed = () => setTimeout(start, 0);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', parsed, { once: true });
  else parsed();
})();
