import { describe, expect, it } from 'vitest';
import { Uses } from '../../../../src/core/actors/grouping/uses.ts';

/** The actors named so far, one after the other, and whom a name then means that Ann and Bill Orr bear. */
const CASES: readonly [name: string, before: readonly string[], chosen: string][] = [
  ['the one who will be named next, where nobody was', [], 'bill'],
  ['the one who was named, though only once', ['ann'], 'ann'],
  ['the one named last, where both were as often', ['ann', 'bill'], 'bill'],
  ['the one named oftener, where the last was named but once', ['ann', 'ann', 'bill'], 'ann'],
  ['the one named last, if more than once', ['ann', 'ann', 'ann', 'bill', 'bill'], 'bill'],
];

describe('Uses', () => {
  it.each(CASES)('takes %s', (_, before, chosen) => {
    const uses = new Uses(
      new Map([
        ['ann', 9],
        ['bill', 7],
      ]),
    );
    before.forEach((actor, index) => {
      uses.add(actor, index);
    });
    expect(uses.choose(['ann', 'bill'])).toBe(chosen);
  });

  it('takes nobody where nobody bears the name', () => {
    expect(new Uses(new Map()).choose([])).toBeNull();
  });
});
