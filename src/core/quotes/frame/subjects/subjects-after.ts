import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import { nameInApposition } from '../phrases/name-in-apposition.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { sourceBehindNobody } from '../phrases/source-behind-nobody.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';
import type { FoundSubject } from './found-subject.ts';
import { subjectStarts } from './subject-starts.ts';

/** Words between the commas. */
const LONGEST_MANNER = 5;

/**
 * The subjects that a verb may have to its right: only where a report may turn round.
 *
 *     “We won,” | said | Ada Byron            → Ada Byron (inverted)
 *     was | quoted | by Ada Byron             → Ada Byron (passive)
 *     …, | denkt | hij                        → hij (inverted)
 *     verklaarde | dat het lekt               → none: a conjunction
 *     a témoigné | par courriel | Ada Byron   → Ada Byron (inverted), though “par” may lead to who does it
 *     “We shall win,” | hopes | Ada Byron     → Ada Byron (inverted)
 *     The mayor | said | Ada Byron left       → none: a word before, and the verb does not turn
 */
export function subjectsAfter(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): FoundSubject[] {
  const next = units[group.to + 1];
  if (next?.text === ',') return subjectBehindManner(units, group, pack);
  if (next === undefined || next.kind !== 'word') return [];
  if (pack.agents.has(next.lower)) {
    const agent = phraseStartingAt(units, group.to + 2, pack);
    const found: FoundSubject[] = agent === null ? [] : [{ subject: agent, order: 'passive' }];
    return pack.ordersFreely ? [...found, ...invertedSubjects(units, group, pack)] : found;
  }
  return invertedSubjects(units, group, pack);
}

function invertedSubjects(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): FoundSubject[] {
  if (group.verb === null || !mayInvert(units, group, pack)) return [];
  const isThought = group.verb.force === 'thinking' && !standsBehindMarks(units, group.from);
  if (isThought && !isParenthesis(units, group, pack)) return [];
  const source = sourceBehindImpersonal(units, group.to, pack);
  if (source !== null) return [{ subject: source, order: 'inverted' }];
  return subjectStarts(units, group.to + 1, pack).flatMap((start): FoundSubject[] => {
    const subject = sourceBehindImpersonal(units, start, pack) ?? phraseStartingAt(units, start, pack);
    if (subject === null || pack.reports.that.has(units[subject.from]?.lower ?? '')) return [];
    if (isThought && !isDefinite(units, subject, pack)) return [];
    const named = nameInApposition(units, subject, pack);
    const isNamedAlone = named !== null && pack.namesRoles;
    return [...(named === null ? [] : [named]), ...(isNamedAlone ? [] : [subject])].map((phrase) => ({
      subject: phrase,
      order: 'inverted',
    }));
  });
}

/** "denkt | hij", "hofft | die Stadt": who is known, and no "wil | een brug", which somebody wants. */
function isDefinite(units: readonly Unit[], { from, kind }: Phrase, { definites }: LanguagePack): boolean {
  return kind !== 'noun' || units[from]?.capital === true || definites.has(units[from]?.lower ?? '');
}

/** "…, | denkt | hij": where the verb comes second, one right behind a comma is the writer's, whatever it means. */
function isParenthesis(units: readonly Unit[], { from, at }: VerbGroup, { reports }: LanguagePack): boolean {
  const before = units[from - 1];
  return reports.verbSecond && from === at && before?.text === ',';
}

/**
 * The subject behind how or to whom it was said, between commas: "disse, aos prantos, | a irmã |", "garante, ao Público,
 * | a vereadora |", "a commenté, sibyllin, | le maire |".
 */
function subjectBehindManner(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): FoundSubject[] {
  if (!pack.ordersFreely || group.verb?.force !== 'saying' || !mayInvert(units, group, pack)) return [];
  const from = group.to + 2;
  for (let at = from; at < from + LONGEST_MANNER; at++) {
    const unit = units[at];
    if (unit === undefined || unit.sentence !== units[group.at]?.sentence) return [];
    if (unit.text !== ',') {
      if (unit.kind !== 'word' || (unit.capital && !pack.prepositions.has(units[from]?.lower ?? ''))) return [];
      continue;
    }
    const subject = phraseStartingAt(units, at + 1, pack);
    if (subject === null || subject.kind === 'pronoun' || at === from) return [];
    return [{ subject: nameInApposition(units, subject, pack) ?? subject, order: 'inverted' }];
  }
  return [];
}

/** "explique-t-on chez | Halden Rail", "verlautete aus | dem Ministerium": nobody says so, but a place does. */
function sourceBehindImpersonal(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  const source = sourceBehindNobody(units, at, pack);
  return source === null ? null : phraseStartingAt(units, source, pack);
}

/** "« On verra », | espère": what somebody thinks, if it is quoted. */
function standsBehindMarks(units: readonly Unit[], at: number): boolean {
  const before = units[at - 1];
  return before?.kind === 'quote' || (before?.text === ',' && units[at - 2]?.kind === 'quote');
}

function mayInvert(units: readonly Unit[], group: VerbGroup, pack: LanguagePack): boolean {
  if (group.verb?.form === 'participle' || group.verb?.form === 'base') return false;
  const before = units[group.from - 1];
  return (
    pack.invertsFreely ||
    before === undefined ||
    before.sentence !== units[group.at]?.sentence ||
    before.kind !== 'word' ||
    pack.inverters.has(before.lower)
  );
}
