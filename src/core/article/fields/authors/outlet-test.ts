import { bareLetters } from '../bare-letters.ts';

/** Tells whether a name is the outlet's, and takes the outlet's name off the end of a person's. */
export type OutletTest = {
  readonly isOutlet: (name: string) => boolean;
  readonly withoutOutlet: (name: string) => string;
};

/**
 * Makes the test of the names that a page gives its outlet: a name is the outlet's if it has the same letters, is one
 * word within them, or begins with them.
 *
 *     outletTest(['The Coast Daily']).isOutlet('coastdaily')                         // true
 *     outletTest(['The Coast Daily']).isOutlet('Ada Coast')                          // false
 *     outletTest(['The Coast Daily']).withoutOutlet('Ada Byron The Coast Daily')     // 'Ada Byron'
 */
export function outletTest(outlets: readonly string[]): OutletTest {
  const known = outlets.map(bareLetters).filter((letters) => letters.length > 1);
  const isOutlet = (name: string) => {
    const own = bareLetters(name);
    return known.some(
      (outlet) =>
        outlet === own ||
        (own.length >= 3 && outlet.includes(own) && !name.includes(' ')) ||
        (outlet.length >= 4 && own.startsWith(outlet)),
    );
  };
  return { isOutlet, withoutOutlet: (name) => cutEnd(name, outlets) };
}

function cutEnd(name: string, outlets: readonly string[]): string {
  const found = outlets.find((outlet) => name.length > outlet.length && name.endsWith(` ${outlet}`));
  return found === undefined ? name : name.slice(0, -found.length).trimEnd();
}
