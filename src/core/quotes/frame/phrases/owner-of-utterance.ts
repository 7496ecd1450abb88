import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from './phrase.ts';
import { isGenitiveArticle } from './words/is-genitive-article.ts';

/** An article and an adjective before what somebody says: la dura | replica. */
const MOST_BEFORE = 2;

/**
 * Whose utterance a phrase announces; `null` if it announces none.
 *
 *     la dura replica di | Ada Byron         → Ada Byron
 *     Réponse d’ | Ada Byron                 → Ada Byron
 *     die Antwort | der Ministerin           → der Ministerin: the article is itself the genitive
 *     la maire de Norham                     → none: nothing that is said
 *     la réponse                             → none: nobody's
 */
export function ownerOfUtterance(
  units: readonly Unit[],
  { from, to, kind }: Phrase,
  pack: LanguagePack,
): Phrase | null {
  for (let at = from; at <= from + MOST_BEFORE && at + 2 <= to; at++) {
    const next = units[at + 1]?.lower ?? '';
    if (pack.utterances.has(units[at]?.lower ?? '') && pack.genitives.has(next))
      return { from: isGenitiveArticle(next, pack) ? at + 1 : at + 2, to, kind };
  }
  return null;
}
