import { describe, expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../../src/core/languages/french/french-pack.ts';
import { GERMAN_PACK } from '../../../../../src/core/languages/german/german-pack.ts';
import type { LanguagePack } from '../../../../../src/core/languages/pack.ts';
import { sourceBehindNobody } from '../../../../../src/core/quotes/frame/phrases/source-behind-nobody.ts';
import { unitsOf } from '../units-of.ts';

describe('sourceBehindNobody', () => {
  it.each<[string, LanguagePack, string, string | undefined]>([
    ['right behind', GERMAN_PACK, 'es aus dem Ministerium', 'dem'],
    ['behind a time and an adverb', GERMAN_PACK, 'es am Montag dazu aus dem Ministerium', 'dem'],
    ['behind a verb without a subject', GERMAN_PACK, 'verlautete am Montag aus dem Ministerium', 'dem'],
    ['no further than a time that ends the clause', GERMAN_PACK, 'es am Abend: Regen', 'Abend'],
    ['nothing behind somebody', GERMAN_PACK, 'sie im Rat', undefined],
    ['nothing without a preposition', GERMAN_PACK, 'es dazu weiter', undefined],
    ['right behind in French', FRENCH_PACK, 'on chez Halden Rail', 'Halden'],
  ])('finds it %s', (_name, pack, text, first) => {
    const units = unitsOf(text, pack);
    expect(units[sourceBehindNobody(units, 0, pack) ?? -1]?.text).toBe(first);
  });
});
