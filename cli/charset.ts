/** How many bytes of a page browsers search for its declared encoding (HTML standard, prescan). */
const PRESCAN = 1024;

/**
 * The `Content-Type` to serve a local page with. A page that says its encoding (byte order mark, `meta`, XML
 * declaration) needs no charset; any other page is UTF-8 where its bytes are valid, otherwise the browser has to guess.
 */
export function contentType(bytes: Uint8Array, extension: string): string {
  const type = TYPES[extension] ?? 'application/octet-stream';
  if (!type.startsWith('text/') && !type.includes('xml')) return type;
  return saysItsEncoding(bytes) || !isUtf8(bytes) ? type : `${type}; charset=utf-8`;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.xht': 'application/xhtml+xml',
  '.xml': 'application/xml',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.md': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

function saysItsEncoding(bytes: Uint8Array): boolean {
  const [a, b, c] = bytes;
  if ((a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xfe && b === 0xff) || (a === 0xff && b === 0xfe)) return true;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  return /<meta[^>]+charset\s*=/i.test(head) || /^\s*<\?xml[^>]+encoding\s*=/.test(head);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
