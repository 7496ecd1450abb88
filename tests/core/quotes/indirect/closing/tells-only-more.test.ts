import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';
import { tellsOnlyMore } from '../../../../../src/core/quotes/indirect/closing/tells-only-more.ts';
import { unitsOf } from '../../frame/units-of.ts';
import { placeIn } from '../../place-in.ts';

/** Whether only more is told of “Ada”, with whom a source in a text ends. */
function isOnlyMore(text: string): boolean {
  const units = unitsOf(text, ENGLISH_PACK);
  return tellsOnlyMore(units, units.findIndex((unit) => unit.text === 'Ada') + 1, ENGLISH_PACK);
}

describe('tellsOnlyMore', () => {
  it.each([
    ['nothing follows', 'It is safe, said Ada'],
    ['the sentence ends', 'It is safe, said Ada. Orr left.'],
    ['a role follows', 'It is safe, said Ada, the harbour master.'],
    ['a relative clause follows', 'It is safe, said Ada, who has crossed it.'],
  ])('holds where %s', (_name, text) => {
    expect(isOnlyMore(text)).toBe(true);
  });

  it.each([
    ['a verb follows', 'The nurse, said Ada, would resign.'],
    ['a verb follows the relative clause', 'The nurse, said Ada, who was late, would resign.'],
    ['a sentence never ends', `It is safe, said Ada, ${'the old keeper of the long quay and '.repeat(20)}the rest.`],
  ])('does not where %s', (_name, text) => {
    expect(isOnlyMore(text)).toBe(false);
  });

  it('does not where marks follow', () => {
    const units = placeIn('It is safe, said Ada, “for now”.').paragraphs[0]?.frame.units ?? [];
    const ada = units.findIndex(({ text }) => text === 'Ada');
    expect(tellsOnlyMore(units, ada + 1, ENGLISH_PACK)).toBe(false);
  });
});
