/**
 * A test of the language of a text (BCP 47) for being one of these: "es pt fr". A page has one language, or two, and
 * each of its names asks, so that the last answer is kept.
 */
export function languageTest(languages: string): (language: string) => boolean {
  const all = new Set(languages.split(' '));
  let last = '';
  let answer = all.has('');
  return (language) => {
    if (language !== last) {
      last = language;
      answer = all.has(language.toLowerCase().split(/[-_]/u, 1)[0] ?? '');
    }
    return answer;
  };
}
