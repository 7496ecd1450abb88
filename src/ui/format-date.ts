/**
 * A date as the reader's language writes it, with the time of day where the date has one; `null` if it is no date.
 *
 *     formatDate('2026-03-05', 'en-GB')              // '5 Mar 2026'
 *     formatDate('2026-03-05T08:30:00Z', 'en-GB')    // '5 Mar 2026, 08:30', in the reader's time zone
 *
 * @param iso ISO 8601, as in `Article.published`
 */
export function formatDate(iso: string, language: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  // A bare day is midnight in Greenwich to `Date`: shown in the reader's zone it could become the day before.
  return iso.includes('T')
    ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(date)
    : new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(date);
}
