import { once } from '../../../text/once.ts';
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
 *     [Or Velk] voted. Rain in [Or Velk]   → as they are: within a sentence the town is called so too
 */
export function trimOpeners(text: string, names: readonly Name[]): readonly Name[] {
  const within = once(() => namesWithin(text, names));
  return changeNames(names, (name) => {
    const opener = openerOf(text, name);
    if (opener === null || !isAtBeginning(text, name)) return name;
    if (within().has(text.slice(name.start, name.end))) return name;
    return changeName(name, { start: name.start + opener.length });
  });
}

/** Names with such a word that stand within a sentence. */
function namesWithin(text: string, names: readonly Name[]): ReadonlySet<string> {
  const within = new Set<string>();
  for (const name of names) {
    if (openerOf(text, name) !== null && !isAtBeginning(text, name)) within.add(text.slice(name.start, name.end));
  }
  return within;
}

function openerOf(text: string, { start, end }: Name): string | null {
  return OPENER.exec(text.slice(start, Math.min(end, start + LONGEST)))?.[0] ?? null;
}

/** “Because O”. */
const LONGEST = 9;

function isAtBeginning(text: string, { start }: Name): boolean {
  return BEGINNING.test(text.slice(Math.max(0, start - 2), start));
}

/** Nothing, a line's end, a full stop or the like, or an opening mark. */
const BEGINNING = /(?:^|\n|[.!?:–—] |[“"‘])$/u;
