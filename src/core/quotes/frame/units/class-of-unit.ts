import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { POSSESSIVE } from '../phrases/words/possessive.ts';

const STOPS: ReadonlySet<string> = new Set(['.', '?', '!', '…']);

/** The class of a unit: its own text for points and little words, else what kind of word it is. */
export function classOfUnit(unit: Unit | undefined, pack: LanguagePack): string | null {
  if (unit === undefined) return null;
  if (unit.kind === 'quote') return 'quote';
  if (unit.kind === 'point') return STOPS.has(unit.text) ? 'stop' : unit.text;
  const word = unit.lower;
  if (POSSESSIVE.test(word)) return 'possessive';
  const verb = pack.verbs.get(word);
  if (verb !== undefined && !unit.capital) return `verb-${verb.force}`;
  if (pack.pronouns.has(word) && !pack.possessives.has(word)) return 'pronoun';
  if (pack.subordinators.has(word)) return pack.reports.that.has(word) ? 'that' : 'subordinator';
  if (pack.auxiliaries.has(word)) return 'auxiliary';
  if (pack.prepositions.has(word)) return 'preposition';
  if (pack.determiners.has(word) || pack.possessives.has(word)) return 'determiner';
  if (pack.coordinators.has(word)) return 'coordinator';
  if (unit.capital) return 'capital';
  return pack.isAdverb(word) ? 'adverb' : 'word';
}
