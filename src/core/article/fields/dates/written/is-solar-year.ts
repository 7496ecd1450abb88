/**
 * Whether a year is one of the calendar of Iran and Afghanistan: no article is dated so early in the common era.
 *
 *     isSolarYear(1404)   // true
 *     isSolarYear(1704)   // false
 */
export function isSolarYear(year: number): boolean {
  return year > 1342 && year < 1473;
}
