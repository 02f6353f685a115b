import { describe, expect, it, vi } from 'vitest';
import { answerOmnibox } from '../../../../utils/browser/platform/omnibox.ts';

const omnibox = {
  setDefaultSuggestion: vi.fn(),
  onInputChanged: { addListener: vi.fn() },
  onInputEntered: { addListener: vi.fn() },
};
const scheme = { now: 'chrome-extension:' };
vi.mock('../../../../utils/browser/platform/extension.ts', () => ({
  extension: {
    get omnibox() {
      return omnibox;
    },
    runtime: { getURL: () => `${scheme.now}//id/` },
  },
}));

async function suggested(browser: 'chromium' | 'firefox') {
  scheme.now = browser === 'chromium' ? 'chrome-extension:' : 'moz-extension:';
  const open = vi.fn();
  answerOmnibox({
    invitation: 'Search <all>',
    suggest: async (text) => [{ title: `${text} & <Sons>\0`, about: 'a “company”' }],
    open,
  });
  const changed = omnibox.onInputChanged.addListener.mock.lastCall?.[0];
  const shown = await new Promise((show) => changed('Ruiz', show));
  const entered = omnibox.onInputEntered.addListener.mock.lastCall?.[0];
  entered('Ana Ruiz', 'newForegroundTab');
  return { shown, open, invitation: omnibox.setDefaultSuggestion.mock.lastCall?.[0] };
}

describe('the address bar', () => {
  it('gets escaped XML in Chromium', async () => {
    const { shown, invitation, open } = await suggested('chromium');
    expect(invitation).toEqual({ description: 'Search &lt;all&gt;' });
    expect(shown).toEqual([
      { content: 'Ruiz & <Sons>\0', description: 'Ruiz &amp; &lt;Sons&gt;  <dim>— a “company”</dim>' },
    ]);
    expect(open).toHaveBeenCalledWith('Ana Ruiz', 'new-tab');
  });

  it('gets plain text in Firefox', async () => {
    const { shown } = await suggested('firefox');
    expect(shown).toEqual([{ content: 'Ruiz & <Sons>\0', description: 'Ruiz & <Sons>\0 — a “company”' }]);
  });

  it('shows nothing where the search fails', async () => {
    answerOmnibox({ invitation: '', suggest: () => Promise.reject(new Error('gone')), open: () => {} });
    const changed = omnibox.onInputChanged.addListener.mock.lastCall?.[0];
    expect(await new Promise((show) => changed('x', show))).toEqual([]);
  });
});
