import type { Form } from '../form.ts';

/** Shorter ones are initials: "J.D.". */
const SHORTEST = 3;

/**
 * Whom a given name alone means, by its key: of "Ada Byron … Ada … Byron" `ada` → `ada byron`.
 *
 * @param owners for each form, the keys of the actors it may name
 */
export function givenNamesIn(
  forms: readonly Form[],
  owners: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const { key, words } of forms) {
    const [owner, other] = owners.get(key) ?? [];
    if (words.length > 1 || key.length < SHORTEST || owner === undefined || other !== undefined) continue;
    if (owner.includes(' ') && !owner.endsWith(` ${key}`)) given.set(key, owner);
  }
  return given;
}
