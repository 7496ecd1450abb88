import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Clause } from '../../clause.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';
import { antecedents } from '../antecedents.ts';
import { appositions } from '../appositions/appositions.ts';
import { isApposed } from '../appositions/is-apposed.ts';
import { beforeCopula } from '../beyond/before-copula.ts';
import { doesItself } from '../beyond/does-itself.ts';
import { subjectsBeyond } from '../beyond/subjects-beyond.ts';
import { throughAdjective } from '../beyond/through-adjective.ts';
import { throughContactClause } from '../beyond/through-contact-clause.ts';
import type { FoundSubject } from '../found-subject.ts';
import { isPlaceOfSaying } from '../is-place-of-saying.ts';
import { recordedIn } from '../recorded-in.ts';
import { sharedSubjects } from '../shared-subjects.ts';
import { beforeTime } from './before-time.ts';

/**
 * The subjects that a verb may have where no word tells: whoever stands right before it, what commas part from it, and those
 * of the verbs before.
 *
 *     Ada Byron, the mayor, | said      → the mayor (apposition), Ada Byron (apposed)
 *     Ada Byron left and | said         → Ada Byron (shared)
 *     A poll in June | showed           → A poll (direct)
 */
export function likelySubjects(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): FoundSubject[] {
  const kind = units[group.from - 1]?.kind;
  const shared = [...beforeCopula(units, group, pack), ...sharedSubjects(units, group, earlier)];
  if (kind === 'point' || kind === 'quote') return behindComma(units, group, earlier, shared, pack);
  const met = throughContactClause(units, group.from - 1, pack);
  if (met !== null) return [{ subject: met, order: 'direct' }];
  const subject = phraseEndingAt(units, beforeTime(units, group, pack), pack);
  if (subject !== null) return subjectsWith(units, subject, group, shared, pack);
  return shared.length > 0 ? shared : throughAdjective(units, group, pack);
}

/** What a comma or marks part from the verb: the likeliest but for a participle, which rather shares its subject. */
function behindComma(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  shared: readonly FoundSubject[],
  pack: LanguagePack,
): FoundSubject[] {
  const apposed = appositions(units, group.from - 1, pack);
  const own = apposed.find((found) => opensClause(units, found, group, earlier, pack));
  if (own !== undefined) return [own];
  return group.verb?.form === 'participle' || apposed.length === 0 ? [...shared, ...apposed] : [...apposed, ...shared];
}

/** "Orr salió, mientras que | Ada Byron |, de Velk, dijo": the first verb of a clause of its own shares nobody's subject. */
function opensClause(
  units: readonly Unit[],
  { subject, order }: FoundSubject,
  { at, verb }: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): boolean {
  const before = units[subject.from - 1];
  if (!pack.elidesSubjects || order !== 'apposed' || verb === null || verb.form === 'participle') return false;
  if (before?.sentence !== units[at]?.sentence || !pack.subordinators.has(before?.lower ?? '')) return false;
  return (earlier.at(-1)?.verbFrom ?? -1) < subject.from;
}

/** Whoever stands right before the verb, and who may do it all the same: from farther left, or whom the words tell more of. */
function subjectsWith(
  units: readonly Unit[],
  subject: Phrase,
  group: VerbGroup,
  shared: readonly FoundSubject[],
  pack: LanguagePack,
): FoundSubject[] {
  const recorded = recordedIn(units, subject, group, pack);
  if (recorded !== null) return [{ subject: recorded, order: 'direct' }];
  if (isPlaceOfSaying(units, subject, pack)) return [...shared];
  const relative = pack.reachesPastModifiers
    ? [subject.from, subject.from - 1].find((at) => doesItself(units, at, pack))
    : undefined;
  if (relative !== undefined) return antecedents(units, relative - 1, pack);
  const own: FoundSubject = { subject, order: 'direct' };
  if (standsAlone(units, subject, group, pack)) return [own];
  if (
    pack.reachesPastModifiers &&
    pack.relatives.has(units[subject.from - 2]?.lower ?? '') &&
    pack.prepositions.has(units[subject.from - 1]?.lower ?? '')
  )
    return [...antecedents(units, subject.from - 3, pack), own];
  const apposed =
    subject.kind !== 'pronoun' && isApposed(units, subject, pack) ? appositions(units, subject.from, pack) : [];
  return group.verb?.form === 'participle'
    ? [own, ...shared, ...apposed]
    : [own, ...subjectsBeyond(units, group, subject, pack), ...apposed];
}

/** "It has to go, | the mayor | saying it is old": a comma before who does what a participle tells, who shares it with nobody. */
function standsAlone(units: readonly Unit[], { from }: Phrase, { verb, at }: VerbGroup, pack: LanguagePack): boolean {
  const before = units[from - 1];
  return (
    pack.hasAbsolutes &&
    verb?.form === 'participle' &&
    before?.sentence === units[at]?.sentence &&
    before?.kind === 'point'
  );
}
