import { expect, it } from 'vitest';
import { partsIn } from '../parts-in.ts';

/** A page, and what its parts are named. */
type Case = { readonly what: string; readonly page: Parameters<typeof partsIn>[0]; readonly parts: readonly string[] };

/** Tests that the parts of each page are named so. */
export function checkParts(cases: readonly Case[]): void {
  it.each(cases)('$what', ({ page, parts }) => {
    expect(partsIn(page)).toEqual(parts);
  });
}
