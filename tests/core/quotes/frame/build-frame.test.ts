import { describe, expect, it } from 'vitest';
import { ENGLISH_PACK } from '../../../../src/core/languages/english/english-pack.ts';
import { FRENCH_PACK } from '../../../../src/core/languages/french/french-pack.ts';
import { PORTUGUESE_PACK } from '../../../../src/core/languages/portuguese/portuguese-pack.ts';
import { unitsOf } from './units-of.ts';

describe('buildFrame', () => {
  it.each([
    ['a compound', 'a so-called deal', ['a', 'so-called', 'deal']],
    ['a name with a hyphen', 'Ada Byron-Velk left', ['Ada', 'Byron-Velk', 'left']],
    ['a firm of two', 'Norham & Sons said', ['Norham & Sons', 'said']],
    ['a firm of letters', 'N&T said', ['N&T', 'said']],
    ['two groups of one', 'the Greens/Left said', ['the', 'Greens/Left', 'said']],
    ['no sign between ordinary words', 'bed & breakfast', ['bed', '&', 'breakfast']],
  ])('makes one unit of %s: %s', (_name, text, units) => {
    expect(unitsOf(text, ENGLISH_PACK).map((unit) => unit.text)).toEqual(units);
  });

  it.each([
    ['a pronoun that hangs on its verb', 'dit-il enfin', ['dit', 'il', 'enfin']],
    ['one that a letter parts from its verb', 'a-t-elle dit', ['a', 'elle', 'dit']],
    ['no word of a compound', 'un porte-parole', ['un', 'porte-parole']],
    ['what is elided', 'selon l’agence', ['selon', 'l’', 'agence']],
  ])('parts from French words %s: %s', (_name, text, units) => {
    expect(unitsOf(text, FRENCH_PACK).map((unit) => unit.text)).toEqual(units);
  });

  it.each([
    ['a verb of speech', 'Queixou-se ontem.', 'queixou'],
    ['no other word', 'Recém-se ontem.', 'recém-se'],
  ])('leaves out what hangs on %s', (_name, text, lower) => {
    const [unit] = unitsOf(text, PORTUGUESE_PACK);
    expect(unit?.lower).toBe(lower);
  });

  it.each([
    ['the country', 'the US said', 'US'],
    ['the country before another acronym', 'the US EPA said', 'US'],
    ['the country at the beginning, before another acronym', 'US EPA officials said', 'US'],
    ['us, whom a line in capitals means', 'LIFT US UP', 'us'],
    ['us at the beginning of one', 'US TOO MUST WAIT', 'us'],
    ['us', 'he told us', 'us'],
  ])('reads %s in “%s”', (_name, text, lower) => {
    const units = unitsOf(text, ENGLISH_PACK);
    const unit = units.find((one) => one.text.toLowerCase() === 'us');
    expect(unit).toMatchObject({ lower, closed: lower === 'us' });
  });
});
