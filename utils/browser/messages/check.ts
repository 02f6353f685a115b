import type { Message } from './protocol.ts';

type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const isList = (value: unknown): boolean => Array.isArray(value);

/** What each message must carry; deeper parts are checked by whoever reads them. */
const shapes: Readonly<Record<Message['type'], Shape>> = {
  annotate: {
    request: (value) =>
      isObject(value) && isObject(value.page) && isObject(value.blocks) && isList(value.removed) && 'context' in value,
  },
  'entity-card': { entity: isText, page: isList },
  load: { part: (value) => value === 'card' || value === 'page-tools' },
  correct: { correction: isObject },
  'page-settings': {},
  'page-status': { entities: isCount },
  'page-told': { tab: isCount },
  'settings-changed': {},
  report: {},
  reveal: { key: isText },
  step: { direction: (value) => value === 'next' || value === 'previous' },
  'toggle-hidden': {},
  search: { query: isObject },
  overviews: { entities: isList },
  'named-together': { entities: isList, limit: isCount },
  record: { record: isText },
  packs: {},
  'add-pack': { text: isText },
  'remove-pack': { id: isText },
};

/** True for a message that is one of ours and whole; anything else is left to whoever sent it. */
export function isMessage(value: unknown): value is Message {
  if (!isObject(value) || typeof value.type !== 'string' || !Object.hasOwn(shapes, value.type)) return false;
  const shape = shapes[value.type as Message['type']];
  return Object.entries(shape).every(([key, check]) => check(value[key]));
}
