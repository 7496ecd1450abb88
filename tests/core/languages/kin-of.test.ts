import { describe, expect, it } from 'vitest';
import { DUTCH_PACK } from '../../../src/core/languages/dutch/dutch-pack.ts';
import { ENGLISH_PACK } from '../../../src/core/languages/english/english-pack.ts';
import { GERMAN_PACK } from '../../../src/core/languages/german/german-pack.ts';
import { ITALIAN_PACK } from '../../../src/core/languages/italian/italian-pack.ts';
import { kinOf } from '../../../src/core/languages/kin-of.ts';
import type { LanguagePack } from '../../../src/core/languages/pack.ts';

const cases: readonly (readonly [name: string, noun: string, pack: LanguagePack, kin: string | null])[] = [
  ['a noun of the list', 'allenatore', ITALIAN_PACK, 'coach'],
  ['another noun for the same', 'mister', ITALIAN_PACK, 'coach'],
  ['the last part of a compound', 'verkehrsministerin', GERMAN_PACK, 'minister'],
  ['what stands behind a hyphen', 'fnv-bestuurder', DUTCH_PACK, 'leader'],
  ['a guild', 'gilde', GERMAN_PACK, 'association'],
  ['nothing in the first part', 'ministerbüro', GERMAN_PACK, null],
  ['a noun of the English list', 'lawmaker', ENGLISH_PACK, 'member'],
];

describe('kinOf', () => {
  it.each(cases)('reads %s', (_name, noun, pack, kin) => {
    expect(kinOf(noun, pack)).toBe(kin);
  });
});
