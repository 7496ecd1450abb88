import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** Words that open a sentence and that hardly any name begins with. */
const OPENER =
  /^(?:And|As|Because|But|Certain|For|His|Her|If|Its|No\.|Nor|Or|Since|So|Their|Though|Unless|While) (?=\p{Lu})/u;

/**
 * Takes the word that opens a sentence off a name, where its capital comes from there alone.
 *
 *     It rained. [But Orrion] said so.     → Orrion
 *     They saw [So Orrion] play.           → as it is: no sentence begins there
 */
export function trimOpeners(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    const opener = OPENER.exec(text.slice(name.start, Math.min(name.end, name.start + LONGEST)))?.[0];
    if (opener === undefined || !BEGINNING.test(text.slice(Math.max(0, name.start - 2), name.start))) return name;
    return changeName(name, { start: name.start + opener.length });
  });
}

/** “Because O”. */
const LONGEST = 9;

/** Nothing, a line's end, a full stop or the like, or an opening mark. */
const BEGINNING = /(?:^|\n|[.!?:–—] |[“"‘])$/u;
