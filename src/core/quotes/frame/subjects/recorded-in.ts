import type { LanguagePack } from '../../../languages/pack.ts';
import type { Unit } from '../frame.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { VerbGroup } from '../verbs/verb-group-at.ts';

/**
 * Who speaks in what somebody is seen or heard in, before a participle.
 *
 *     footage of Ada Byron | asking     → Ada Byron
 *     a video of the mayor | saying     → the mayor
 *     friends of Ada Byron | saying     → none: they do
 */
export function recordedIn(
  units: readonly Unit[],
  { from, to, kind }: Phrase,
  { verb }: VerbGroup,
  { recordings, genitives }: LanguagePack,
): Phrase | null {
  if (verb?.force !== 'saying' || verb.form !== 'participle') return null;
  for (let at = from + 1; at < to; at++) {
    if (!genitives.has(units[at]?.lower ?? '')) continue;
    return recordings.has(units[at - 1]?.lower ?? '') ? { from: at + 1, to, kind } : null;
  }
  return null;
}
