/** Answers every message with a minimal reply. */
chrome.runtime.onMessage.addListener((message, _sender, reply) => {
  reply(message.type === 'settings' ? { on: true } : { mentions: [] });
});
