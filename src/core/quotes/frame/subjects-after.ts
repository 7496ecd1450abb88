import type { LanguagePack } from '../languages/pack.ts';
import type { FoundSubject } from './found-subject.ts';
import type { Unit } from './frame.ts';
import { nameInApposition } from './phrases/name-in-apposition.ts';
import type { Phrase } from './phrases/phrase.ts';
import { phraseStartingAt } from './phrases/phrase-starting-at.ts';
import type { VerbGroup } from './verb-group-at.ts';

/**
 * The subjects that a verb may have to its right: only where a report may turn round.
 *
 *     “We won,” | said | Ada Byron         → Ada Byron (inverted)
 *     was | quoted | by Ada Byron          → Ada Byron (passive)
 *     The mayor | said | Ada Byron left    → none: a word before, and the verb does not turn
 */
export function subjectsAfter(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): FoundSubject[] {
  const next = units[group.to + 1];
  if (next === undefined || next.kind !== 'word') return [];
  if (pack.agents.has(next.lower)) {
    const agent = phraseStartingAt(units, group.to + 2, pack);
    return agent === null ? [] : [{ subject: agent, order: 'passive' }];
  }
  if (group.verb === null || group.verb.force === 'thinking' || !mayInvert(units, group, pack)) return [];
  const starts = [afterAdverbs(units, group.to + 1, pack), afterPlace(units, group.to + 1, pack)];
  return [...new Set(starts)].flatMap((start): FoundSubject[] => {
    const subject = sourceBehindImpersonal(units, start, pack) ?? phraseStartingAt(units, start, pack);
    if (subject === null) return [];
    const named = nameInApposition(units, subject, pack);
    const isNamedAlone = named !== null && pack.namesRoles;
    return [...(named === null ? [] : [named]), ...(isNamedAlone ? [] : [subject])].map((phrase) => ({
      subject: phrase,
      order: 'inverted',
    }));
  });
}

/** "explique-t-on chez | Halden Rail", "heißt es aus | dem Ministerium": nobody says so, but a place does. */
function sourceBehindImpersonal(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  if (!pack.impersonals.has(units[at]?.lower ?? '') || !pack.prepositions.has(units[at + 1]?.lower ?? '')) return null;
  return phraseStartingAt(units, at + 2, pack);
}

/** "scrive su X | il servizio meteo": a place, an addressee between the verb and its subject. */
function afterPlace(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let next = afterAdverbs(units, at, pack);
  for (let pieces = 0; pieces < 2 && pack.prepositions.has(units[next]?.lower ?? ''); pieces++) {
    const place = phraseStartingAt(units, next + 1, pack);
    if (place === null) break;
    next = afterAdverbs(units, place.to + 1, pack);
  }
  return next;
}

/** "sagte am Ende auch | Ada Byron": adverbs and times between the verb and its subject. */
function afterAdverbs(units: readonly Unit[], at: number, pack: LanguagePack): number {
  let next = at;
  while (
    next < at + 4 &&
    pack.readsUnlistedVerbs &&
    (pack.isAdverb(units[next]?.lower ?? '') || pack.times.has(units[next]?.lower ?? ''))
  )
    next++;
  return next;
}

function mayInvert(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): boolean {
  if (group.verb?.form === 'participle' || group.verb?.form === 'base') return false;
  const before = units[group.from - 1];
  return (
    pack.invertsFreely ||
    before === undefined ||
    before.sentence !== units[group.at]?.sentence ||
    before.kind !== 'word' ||
    ['and', 'but', 'as', 'than'].includes(before.lower)
  );
}
