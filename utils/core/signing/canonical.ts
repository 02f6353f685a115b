/**
 * JSON in one form: fields in the order of their UTF-16 units, no blanks, as RFC 8785 has it. The same document gives
 * the same text, however its file is laid out. Throws TypeError for what JSON cannot have.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => `${JSON.stringify(name)}:${canonicalJson(each)}`);
    return `{${fields.join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no number of JSON`);
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`A ${typeof value} is no value of JSON`);
  return text;
}
