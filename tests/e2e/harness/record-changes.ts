/** Runs in a page before any other script: records every change to its DOM from the moment it is parsed. */
export function recordChanges(): void {
  const lines: string[] = [];
  const isOurs = (node: Node) => node instanceof Element && node.localName.startsWith('partnership-lens');
  const read = (records: MutationRecord[]) => {
    for (const record of records) {
      const nodes = [...record.addedNodes, ...record.removedNodes];
      if (isOurs(record.target) || (nodes.length > 0 && nodes.every(isOurs))) continue;
      const names = nodes.map((node) => node.nodeName).join(' ');
      lines.push(`${record.type} in ${record.target.nodeName} ${record.attributeName ?? names}`.trim());
    }
  };
  const observer = new MutationObserver(read);
  document.addEventListener('DOMContentLoaded', () =>
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }),
  );
  (globalThis as { domChanges?: () => string[] }).domChanges = () => {
    read(observer.takeRecords());
    return [...lines];
  };
}
