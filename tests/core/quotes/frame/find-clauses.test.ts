import { describe, expect, it } from 'vitest';
import { FRENCH_PACK } from '../../../../src/core/languages/french/french-pack.ts';
import { GERMAN_PACK } from '../../../../src/core/languages/german/german-pack.ts';
import { ITALIAN_PACK } from '../../../../src/core/languages/italian/italian-pack.ts';
import type { LanguagePack } from '../../../../src/core/languages/pack.ts';
import { SPANISH_PACK } from '../../../../src/core/languages/spanish/spanish-pack.ts';
import { buildFrame } from '../../../../src/core/quotes/frame/build-frame.ts';
import { findClauses } from '../../../../src/core/quotes/frame/find-clauses.ts';

/** Whose view it is, by what "according to" leads to. */
function sourcesIn(text: string, pack: LanguagePack): string[] {
  const frame = buildFrame({ text, pack }, { start: 0, end: text.length }, [], 0);
  return findClauses(frame, pack)
    .filter(({ order }) => order === 'according')
    .map(({ subject }) => text.slice(frame.units[subject.from]?.start, frame.units[subject.to]?.end));
}

const cases: readonly (readonly [name: string, text: string, pack: LanguagePack, sources: readonly string[]])[] = [
  ['who holds a view', 'Para la alcaldesa, el puente es seguro.', SPANISH_PACK, ['la alcaldesa']],
  ['no aim', 'El puente se cerró para combatir el fuego.', SPANISH_PACK, []],
  ['who holds a view', 'Pour Ada Byron, le pont est sûr.', FRENCH_PACK, ['Ada Byron']],
  ['who has a name besides', 'Pour la maire (PLO), Ada Byron, le pont est sûr.', FRENCH_PACK, ['Ada Byron']],
  ['nobody in why something is done', 'Para ello, piden que se cierre el puente.', SPANISH_PACK, []],
  ['nobody in why something is done', 'Per questo, chiedono che il ponte chiuda.', ITALIAN_PACK, []],
  ['who is behind “secondo”', 'Il ponte è sicuro, secondo Clara.', ITALIAN_PACK, ['Clara']],
  ['nobody in “secondo quanto”', 'Il ponte è sicuro, secondo quanto riferito da Clara.', ITALIAN_PACK, []],
  ['no aim', 'Le pont est fermé pour protéger la ville.', FRENCH_PACK, []],
  ['nobody in how somebody puts it', 'Le pont tient debout, selon sa propre expression.', FRENCH_PACK, []],
  ['nobody in what somebody calls it', 'Die Brücke wackelt laut seiner Bezeichnung.', GERMAN_PACK, []],
  ['who says so', 'Die Brücke sei sicher, so ein Sprecher.', GERMAN_PACK, ['ein Sprecher']],
  ['who says so behind marks', '„Die Brücke ist sicher“, so Ada Byron.', GERMAN_PACK, ['Ada Byron']],
  ['who said so before “zufolge”', 'Dem Ministerium zufolge ist die Brücke sicher.', GERMAN_PACK, ['Dem Ministerium']],
  ['who said so', 'Nach Aussage der Lotsin ist die Brücke sicher.', GERMAN_PACK, ['der Lotsin']],
  ['nobody in how something is', 'So teuer wird die neue Brücke.', GERMAN_PACK, []],
  ['nobody in how many there are', 'Am Abend waren doppelt so viele da.', GERMAN_PACK, []],
];

describe('findClauses', () => {
  it.each(cases)('finds %s: %s', (_name, text, pack, sources) => {
    expect(sourcesIn(text, pack)).toEqual(sources);
  });
});
