/** "21 November 2026 at 10:00 UTC"; any other text is returned unchanged. */
export function formatMoment(moment: string, locale: string): string {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) return moment;
  return new Intl.DateTimeFormat(/^en\b/i.test(locale) ? 'en-GB' : locale.replaceAll('_', '-'), {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'UTC',
  }).format(time);
}
