import type { LanguagePack } from '../../../../languages/pack.ts';
import type { Unit } from '../../frame.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import { phraseEndingAt } from '../../phrases/phrase-ending-at.ts';
import type { VerbGroup } from '../../verbs/verb-group-at.ts';
import type { FoundSubject } from '../found-subject.ts';
import { doesItself } from './does-itself.ts';

const LONGEST_MODIFIER = 20;

/**
 * The subjects that a verb may have beyond the phrase right before it, if that only tells more of them.
 *
 *     a letter seen by | Ada Byron | says             → a letter
 *     executives who worked with | Ada Byron | say    → executives
 *     the head of | the ministry | says               → none: nothing tells more of the head
 */
export function subjectsBeyond(
  units: readonly Unit[],
  group: VerbGroup,
  nearest: Phrase,
  pack: LanguagePack,
): FoundSubject[] {
  if (!pack.reachesPastModifiers) return [];
  return [...throughModifier(units, nearest, pack), ...throughRelative(units, group, pack)];
}

/**
 * What a modifier before the verb hangs on.
 *
 *     a letter | seen by Ada Byron | says                     → a letter
 *     protesters | marching through the streets | chanted     → protesters
 *     the head of the ministry | said                         → none: no participle
 */
function throughModifier(units: readonly Unit[], inner: Phrase, pack: LanguagePack): FoundSubject[] {
  if (!pack.prepositions.has(units[inner.from - 1]?.lower ?? '')) return [];
  return beyond(units, inner.from, pack, (unit) => isParticiple(unit, pack));
}

function isParticiple({ lower, text }: Unit, pack: LanguagePack): boolean {
  if (text !== lower) return false;
  const form = pack.verbs.get(lower)?.form;
  return form === 'past' || form === 'participle' || pack.isOtherVerb(lower) || pack.isParticiple(lower);
}

/**
 * Whom a clause without commas before the verb tells more of.
 *
 *     executives | who worked with Ada Byron | say   → executives
 *     a charity | that runs shelters | said          → a charity
 *     Ada Byron, who won, said                       → none: it stands between commas
 */
function throughRelative(units: readonly Unit[], { from }: VerbGroup, pack: LanguagePack): FoundSubject[] {
  return beyond(units, from, pack, ({ lower }, at) => {
    const isAlwaysRelative = pack.relatives.has(lower) && !pack.subordinators.has(lower);
    return isAlwaysRelative || doesItself(units, at, pack);
  });
}

/** The phrase before the word with which something begins that tells more of it, and that ends at a unit. */
function beyond(
  units: readonly Unit[],
  end: number,
  pack: LanguagePack,
  begins: (unit: Unit, at: number) => boolean,
): FoundSubject[] {
  for (let at = end - 2; at > 0 && end - at < LONGEST_MODIFIER; at--) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.sentence !== units[end]?.sentence) return [];
    if (!begins(unit, at)) continue;
    const subject = phraseEndingAt(units, at - 1, pack);
    return subject === null ? [] : [{ subject, order: 'relative' }];
  }
  return [];
}
