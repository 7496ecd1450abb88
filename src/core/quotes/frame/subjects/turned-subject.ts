import type { LanguagePack } from '../../../languages/pack.ts';
import type { Clause } from '../clause.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';

/** Clauses before a participle that are looked through. */
const MOST_CLAUSES = 12;

/**
 * Who says so right before participles go on.
 *
 *     Le pont est fermé, a dit | Ada Byron |, précisant …              → Ada Byron, and not the bridge
 *     Le pont est fermé, a dit | Ada Byron |, précisant … et ajoutant  → Ada Byron
 *     Le maire a fermé le pont, précisant …                            → none: nobody is turned to
 */
export function turnedSubject(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): Phrase | null {
  if (!pack.sharesTurnedSubjects || group.verb?.form !== 'participle') return null;
  if (pack.coordinators.has(units[group.from - 1]?.lower ?? '')) return besideParticiple(units, group, earlier);
  const last = earlier.at(-1);
  if (last === undefined || units[last.verbFrom]?.sentence !== units[group.at]?.sentence) return null;
  const [before, after] = [units[last.verbFrom - 1], units[group.from - 1]];
  if ((before?.text !== ',' && before?.kind !== 'quote') || after?.text !== ',') return null;
  const turned = earlier
    .slice(-MOST_CLAUSES)
    .filter(({ verbFrom, order }) => verbFrom === last.verbFrom && order === 'inverted')
    .map(({ subject }) => subject)
    .filter((subject) => subject.to < group.from && isSomebody(units, subject, pack));
  return turned.sort((one, other) => other.to - one.to)[0] ?? null;
}

/** "…, précisant qu’il est fermé et | demandant |": the only subject of the participle before. */
function besideParticiple(units: readonly Unit[], { at }: VerbGroup, earlier: readonly Clause[]): Phrase | null {
  const own = earlier.slice(-MOST_CLAUSES).filter(({ verbFrom }) => units[verbFrom]?.sentence === units[at]?.sentence);
  const beside = own.findLast(({ verb }) => verb?.form === 'participle');
  const isAlone = own.filter(({ verbFrom }) => verbFrom === beside?.verbFrom).length === 1;
  return isAlone && beside?.order === 'shared' ? beside.subject : null;
}

/** "Ada", "la maire", and not "la vérité". */
function isSomebody(units: readonly Unit[], { from, to, kind }: Phrase, { speakingNouns }: LanguagePack): boolean {
  return kind !== 'noun' || units.slice(from, to + 1).some(({ lower }) => speakingNouns.has(lower));
}
