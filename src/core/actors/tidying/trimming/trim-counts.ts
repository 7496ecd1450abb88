import type { LanguagePack } from '../../../languages/pack.ts';
import { matchKnownName } from '../../known/match-known-name.ts';
import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

const COUNT = / \d+$/;

const NEXT = /^ (?<word>\p{Ll}+)/u;

/**
 * Takes off a name the number that counts the time behind it.
 *
 *     en [Norham 20] ans plus tard       → Norham
 *     le [Velk 92] a gagné               → as it is
 */
export function trimCounts(text: string, names: readonly Name[], { times }: LanguagePack): readonly Name[] {
  return changeNames(names, (name) => {
    const written = text.slice(name.start, name.end);
    const count = COUNT.exec(written)?.[0] ?? '';
    if (count === '' || !times.has(NEXT.exec(text.slice(name.end, name.end + LONGEST))?.groups?.word ?? ''))
      return name;
    const kind = matchKnownName(written.slice(0, -count.length))?.kind ?? name.kind;
    return changeName(name, { end: name.end - count.length, kind });
  });
}

/** Longer than the longest word of time. */
const LONGEST = 20;
