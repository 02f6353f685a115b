// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import type { Mention } from '../../../../utils/core/page/types.ts';
import { type Hit, noHits } from '../../../../utils/dom/mentions/placed-mentions.ts';
import { noBlocks } from '../../../../utils/dom/reading/scanner/block-index.ts';

afterEach(() => document.body.replaceChildren());

function page(html: string) {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild ?? document.body;
  const text = element.textContent ?? '';
  const block = noBlocks().add({ element, segments: null, base: 0, text, role: 'text', language: '' }, null);
  const mention = (exact: string): Mention => ({
    block: block.id,
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
    entity: 'acme' as EntityId,
    type: 'institution',
    name: exact,
    nameKind: 'full',
    evidence: [{ kind: 'full-name' }],
  });
  return { element, block, mention };
}

describe('hits', () => {
  it('are looked for in the page when they are first asked where they are', () => {
    const { block, mention, element } = page('<p>At <b>Acme</b> University and <i>Acme</i>.</p>');
    const located = vi.fn<(hits: readonly Hit[]) => void>();
    const hits = noHits(located);
    const [first] = hits.set(block, [mention('Acme University')]);
    const bold = element.querySelector('b')?.firstChild as Text;
    expect(located).not.toHaveBeenCalled();
    expect(hits.at(bold)).toEqual([]);
    expect(first?.span?.start).toEqual({ node: bold, offset: 0 });
    expect(first?.span?.nodes.map(({ data }) => data)).toEqual(['Acme', ' University and ']);
    expect(located).toHaveBeenCalledTimes(1);
    expect(hits.at(bold)).toEqual([first]);
  });

  it('have no place where the page no longer holds their text', () => {
    const { block, mention, element } = page('<p>At Acme University</p>');
    const hits = noHits(() => {});
    const [hit] = hits.set(block, [mention('Acme University')]);
    element.replaceChildren('At');
    expect(hit?.span).toBeNull();
    expect([hits.size, hits.entityCount]).toEqual([1, 1]);
  });

  it('are forgotten with their block, whether they were looked for or not', () => {
    const { block, mention, element } = page('<p>At Acme University</p>');
    const hits = noHits(() => {});
    for (const looked of [true, false]) {
      const [hit] = hits.set(block, [mention('Acme')]);
      expect(hits.get(hit?.key ?? '')).toBe(hit);
      if (looked) expect(hit?.span).not.toBeNull();
      hits.remove(block.id);
      expect([hits.size, hits.all(), hits.at(element.firstChild as Text)]).toEqual([0, [], []]);
    }
  });
});
