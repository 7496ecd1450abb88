const DAY = 86_400_000;

/** A first day of the year: 1 Farvardin 1403 was 20 March 2024. */
const KNOWN_YEAR = 1403;
const KNOWN_DAY = Date.UTC(2024, 2, 20);

/**
 * The day of a date in the calendar of Iran and Afghanistan, as year, month and day of the common era. Leap years by the
 * cycle of 33 years, which holds from 1343 to 1472 (1964 to 2093).
 *
 *     fromSolarHijri(1404, 12, 15)   // [2026, 3, 6]
 */
export function fromSolarHijri(year: number, month: number, day: number): readonly [number, number, number] {
  const first = KNOWN_DAY + DAY * (365 * (year - KNOWN_YEAR) + leapsBefore(year) - leapsBefore(KNOWN_YEAR));
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const date = new Date(first + DAY * (before + day - 1));
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}

/** How many leap years there are before a year: the years 1, 5, 9, 13, 17, 22, 26 and 30 of each cycle. */
function leapsBefore(year: number): number {
  const inCycle = (year - 1) % 33;
  return 8 * Math.floor((year - 1) / 33) + LEAPS.filter((leap) => leap <= inCycle).length;
}

const LEAPS = [1, 5, 9, 13, 17, 22, 26, 30];
