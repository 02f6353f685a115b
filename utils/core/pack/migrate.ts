import { hasFields } from './json.ts';

const FIRST_FORMAT = 'partnership-pack/1';
const FORMAT = 'partnership-pack/2';

/**
 * A document of `partnership-pack/1` in the form of `/2`; any other value unchanged. What `/1` could not say is left
 * out: it stated no licence, and the end of an agreement was its only term (`validUntil`).
 */
export function migrate(document: unknown): unknown {
  if (!isFirstFormat(document)) return document;
  const { agreements } = document;
  return {
    ...document,
    format: FORMAT,
    licence: document.licence ?? null,
    ...(Array.isArray(agreements) ? { agreements: agreements.map(withEnds) } : {}),
  };
}

export const isFirstFormat = (document: unknown): document is Readonly<Record<string, unknown>> =>
  hasFields(document) && document.format === FIRST_FORMAT;

function withEnds(agreement: unknown): unknown {
  if (!hasFields(agreement) || !Object.hasOwn(agreement, 'validUntil') || Object.hasOwn(agreement, 'ends'))
    return agreement;
  return Object.fromEntries(
    Object.entries(agreement).map(([field, value]) => [field === 'validUntil' ? 'ends' : field, value]),
  );
}
