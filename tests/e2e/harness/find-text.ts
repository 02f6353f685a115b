export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Runs in a page: the middle of the nth occurrence of a text, in CSS pixels of the viewport, scrolled into view. The
 * text may be spread over several nodes; open shadow roots are read as well.
 */
export function findText(text: string, nth: number): Point | null {
  // A form's fields may be named like its properties.
  const shadowOf = (node: Node) => node instanceof Element && Reflect.get(Element.prototype, 'shadowRoot', node);
  const nodes: Text[] = [];
  const collect = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (
        node instanceof Text &&
        !(node.parentElement && Element.prototype.closest.call(node.parentElement, 'script, style, template'))
      )
        nodes.push(node);
      else if (shadowOf(node)) collect(shadowOf(node) as ShadowRoot);
    }
  };
  collect(document.body);
  const whole = nodes.map((node) => node.data).join('');
  let at = -1;
  for (let count = 0; count <= nth; count++) {
    at = whole.indexOf(text, at + 1);
    if (at < 0) return null;
  }
  const place = (offset: number): [Text, number] | null => {
    let rest = offset;
    for (const node of nodes) {
      if (rest < node.length) return [node, rest];
      rest -= node.length;
    }
    return null;
  };
  const start = place(at);
  const last = place(at + text.length - 1);
  if (!start || !last) return null;
  const around = start[0].parentElement;
  if (around) Element.prototype.scrollIntoView.call(around, { block: 'nearest', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(...start);
  range.setEnd(last[0], last[1] + 1);
  const box = range.getClientRects()[0];
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
}
