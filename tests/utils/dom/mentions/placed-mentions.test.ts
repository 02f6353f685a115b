// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EntityId } from '../../../../utils/core/pack/types.ts';
import type { Mention } from '../../../../utils/core/page/types.ts';
import { createPlacedMentions, type PlacedMention } from '../../../../utils/dom/mentions/placed-mentions.ts';
import { createBlockIndex } from '../../../../utils/dom/reading/scanner/block-index.ts';

afterEach(() => document.body.replaceChildren());

function page(html: string) {
  document.body.innerHTML = html;
  const element = document.body.firstElementChild ?? document.body;
  const text = element.textContent ?? '';
  const block = createBlockIndex().add({ element, segments: null, base: 0, text, role: 'text', language: '' }, null);
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

describe('mentions', () => {
  it('are located in the page at the first request for their place', () => {
    const { block, mention, element } = page('<p>At <b>Acme</b> University and <i>Acme</i>.</p>');
    const located = vi.fn<(mentions: readonly PlacedMention[]) => void>();
    const mentions = createPlacedMentions(located);
    const [first] = mentions.set(block, [mention('Acme University')]);
    const bold = element.querySelector('b')?.firstChild as Text;
    expect(located).not.toHaveBeenCalled();
    expect(mentions.at(bold)).toEqual([]);
    expect(first?.span?.start).toEqual({ node: bold, offset: 0 });
    expect(first?.span?.nodes.map(({ data }) => data)).toEqual(['Acme', ' University and ']);
    expect(located).toHaveBeenCalledTimes(1);
    expect(mentions.at(bold)).toEqual([first]);
  });

  it('have no place where the page no longer holds their text', () => {
    const { block, mention, element } = page('<p>At Acme University</p>');
    const mentions = createPlacedMentions(() => {});
    const [placed] = mentions.set(block, [mention('Acme University')]);
    element.replaceChildren('At');
    expect(placed?.span).toBeNull();
    expect(mentions.all()).toEqual([placed]);
  });

  it('are the same in the nodes that the page has written in place of theirs', () => {
    const { block, mention, element } = page('<p>At Acme University</p>');
    const mentions = createPlacedMentions(() => {});
    const [placed] = mentions.set(block, [mention('Acme')]);
    const before = placed?.span?.start.node as Text;
    element.textContent = 'At Acme University';
    mentions.moved(block.id);
    expect(placed?.span?.start.node).toBe(element.firstChild);
    expect([mentions.at(before), mentions.at(element.firstChild as Text)]).toEqual([[], [placed]]);
  });

  it('are removed with their block, whether they were located or not', () => {
    const { block, mention, element } = page('<p>At Acme University</p>');
    const mentions = createPlacedMentions(() => {});
    for (const looked of [true, false]) {
      const [placed] = mentions.set(block, [mention('Acme')]);
      expect(mentions.get(placed?.key ?? '')).toBe(placed);
      if (looked) expect(placed?.span).not.toBeNull();
      mentions.remove(block.id);
      expect([mentions.get(placed?.key ?? ''), mentions.all()]).toEqual([undefined, []]);
      expect(mentions.at(element.firstChild as Text)).toEqual([]);
    }
  });
});
