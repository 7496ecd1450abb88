import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Clause } from '../../clause.ts';
import type { Unit } from '../../frame.ts';
import { isPointer } from '../../is-pointer.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';
import { antecedents } from '../antecedents.ts';
import { bearerOfOpenClause } from '../appositions/bearer-of-open-clause.ts';
import { bearerOfOpenRole } from '../appositions/bearer-of-open-role.ts';
import { headOfOpenRelative } from '../appositions/head-of-open-relative.ts';
import { throughBracket } from '../beyond/through-bracket.ts';
import type { FoundSubject } from '../found-subject.ts';
import { turnedSubject } from '../turned-subject.ts';

const FURTHEST_RELATIVE = 45;
const LONGEST_BRACKET = 8;

/**
 * The subjects that the words right before a verb tell, so that nobody else is looked for.
 *
 *     Ada Byron, who won and who | said        → Ada Byron (relative)
 *     Der | antwortete                         → Der (direct)
 *     The agency quoted Ada Byron as | saying  → Ada Byron (direct): who is quoted speaks
 *     Ada Byron (Greens) | said                → Ada Byron (direct)
 *
 * @returns `null` where they tell none.
 */
export function toldSubjects(
  units: readonly Unit[],
  group: VerbGroup,
  earlier: readonly Clause[],
  pack: LanguagePack,
): FoundSubject[] | null {
  const last = group.from - 1;
  const bracketed = throughBracket(units, group, pack);
  if (bracketed !== null) return [{ subject: bracketed, order: 'direct' }];
  const bearer =
    bearerOfOpenRole(units, group, pack) ??
    bearerOfOpenClause(units, group, pack) ??
    headOfOpenRelative(units, group, pack);
  if (bearer !== null) return [{ subject: bearer, order: 'apposed' }];
  if (isPointer(units, last, pack)) return pointedSubjects(units, last, pack);
  if (pack.relatives.has(units[last]?.lower ?? ''))
    return antecedents(units, relativeBefore(units, last, pack) - 1, pack);
  const named = quotedSubject(units, group, pack) ?? beforeBracket(units, last, pack);
  if (named !== null) return [{ subject: named, order: 'direct' }];
  const turned = turnedSubject(units, group, earlier, pack);
  return turned === null ? null : [{ subject: turned, order: 'shared' }];
}

/** "| Der | antwortete", and nobody where it stands for what was said: "| Das | nannte Ada Byron". */
function pointedSubjects(units: readonly Unit[], at: number, pack: LanguagePack): FoundSubject[] {
  if (!pack.pointers.has(units[at]?.lower ?? '')) return [];
  return [{ subject: { from: at, to: at, kind: 'pronoun' }, order: 'direct' }];
}

/** The relative word that one behind “and” goes on from: "Ada Byron, | whose | party won and who said so"; else the word itself. */
function relativeBefore(units: readonly Unit[], relative: number, pack: LanguagePack): number {
  if (!pack.coordinators.has(units[relative - 1]?.lower ?? '')) return relative;
  const own = units[relative];
  for (let at = relative - 2; at > relative - FURTHEST_RELATIVE && units[at]?.sentence === own?.sentence; at--) {
    const word = units[at]?.lower ?? '';
    if (word === own?.lower || (pack.relatives.has(word) && !pack.subordinators.has(word))) return at;
  }
  return relative;
}

/** "The agency quoted | Ada Byron | as saying": who is quoted speaks. */
function quotedSubject(units: readonly Unit[], { from, at, verb }: VerbGroup, pack: LanguagePack): Phrase | null {
  const last = units[from - 2];
  if (from !== at || verb?.form !== 'participle' || verb.force === 'thinking' || last === undefined) return null;
  if (!pack.subordinators.has(units[from - 1]?.lower ?? '') || last.sentence !== units[at]?.sentence) return null;
  if (pack.pronouns.has(last.lower)) return { from: from - 2, to: from - 2, kind: 'pronoun' };
  return pack.verbs.has(last.lower) || pack.isOtherVerb(last.lower) ? null : phraseEndingAt(units, from - 2, pack);
}

/** "the Norham Harbour Board | (NHB) said", "Ada Byron | (Greens) said": what a bracket right before the verb tells of. */
function beforeBracket(units: readonly Unit[], at: number, pack: LanguagePack): Phrase | null {
  if (!pack.reachesPastModifiers || units[at]?.text !== ')') return null;
  for (let open = at - 1; open > 0 && at - open <= LONGEST_BRACKET; open--) {
    if (units[open]?.text === '(') return phraseEndingAt(units, open - 1, pack);
  }
  return null;
}
