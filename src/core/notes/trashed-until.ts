/**
 * When a note that was put into the trash goes for good: 30 days later.
 *
 *     trashedUntil('2026-05-03T10:00:00.000Z')   // '2026-06-02T10:00:00.000Z'
 *
 * @param deleted ISO 8601 in UTC
 */
export function trashedUntil(deleted: string): string {
  return new Date(Date.parse(deleted) + DAYS_IN_TRASH * DAY_MS).toISOString();
}

/**
 * What was put into the trash before this time goes for good now.
 *
 *     trashedBefore('2026-06-02T10:00:00.000Z')   // '2026-05-03T10:00:00.000Z'
 */
export function trashedBefore(now: string): string {
  return new Date(Date.parse(now) - DAYS_IN_TRASH * DAY_MS).toISOString();
}

const DAYS_IN_TRASH = 30;
const DAY_MS = 86_400_000;
