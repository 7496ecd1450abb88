import type { ReportingVerb } from '../../../languages/pack/verb-words.ts';
import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';

/** What is known of a verb that no list has: it reports, since of all places it stands there. */
const UNLISTED: ReportingVerb = { lemma: 'unlisted', force: 'other', form: 'past' };

const MOST_BETWEEN = 4;

/**
 * A verb that we have no form of, at the place where only a report can stand: right after the marks, with nothing
 * between but a comma, an auxiliary and little words, and before somebody.
 *
 *     « Trois buts », | zozote | Ada Byron.          → a verb
 *     „Drei Tore“, | näselte | die Trainerin.        → a verb
 *     « Trois buts », | chuinte | enfin Ada Byron.   → a verb
 *     « Trois buts », a | été | la réponse d’Ada     → none: what follows is said, and speaks not
 *     les « luxueux » | appartements de Ada Byron    → none: nobody follows, but a preposition
 */
export function unlistedVerbAt(units: readonly Unit[], at: number, pack: LanguagePack): ReportingVerb | null {
  const unit = units[at];
  if (!pack.readsUnlistedVerbs || unit === undefined || !isOpen(unit, pack) || pack.verbs.has(unit.lower)) return null;
  const from = pack.isAdverb(units[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const next = units[from];
  if (next === undefined || next.sentence !== unit.sentence || !maySpeak(next, pack)) return null;
  if (pack.utterances.has(units[from + 1]?.lower ?? '')) return null;
  return followsMarks(units, at, pack) ? UNLISTED : null;
}

function followsMarks(units: readonly Unit[], at: number, pack: LanguagePack): boolean {
  for (let back = at - 1; back >= 0 && at - back <= MOST_BETWEEN; back--) {
    const unit = units[back];
    if (unit === undefined || unit.sentence !== units[at]?.sentence) return false;
    if (unit.kind === 'quote') return true;
    if (unit.text === ',') return units[back - 1]?.kind === 'quote';
    if (!pack.clitics.has(unit.lower) && !pack.auxiliaries.has(unit.lower)) return false;
  }
  return false;
}

/** A lower-case word that no list of little words has. */
function isOpen(unit: Unit, pack: LanguagePack): boolean {
  const lists = [
    pack.prepositions,
    pack.determiners,
    pack.possessives,
    pack.coordinators,
    pack.subordinators,
    pack.relatives,
    pack.auxiliaries,
    pack.negations,
    pack.clitics,
    pack.times,
  ];
  return (
    unit.kind === 'word' &&
    /^\p{Ll}/u.test(unit.text) &&
    !pack.pronouns.has(unit.lower) &&
    !pack.isAdverb(unit.lower) &&
    !lists.some((words) => words.has(unit.lower))
  );
}

/** A word that somebody may begin with: a determiner, a name, a speaking pronoun. */
function maySpeak(unit: Unit, pack: LanguagePack): boolean {
  return (
    unit.kind === 'word' &&
    (unit.capital ||
      pack.determiners.has(unit.lower) ||
      pack.possessives.has(unit.lower) ||
      pack.pronouns.get(unit.lower)?.speaker === true)
  );
}
