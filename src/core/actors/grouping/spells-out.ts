import type { Span } from '../../text/span.ts';

/** How many letters around a name are looked at, and how many words are taken from them. */
const REACH = 60;
const MOST_WORDS = 4;

/**
 * Says whether an acronym is made of the first letters of a name and of the words with capitals beside it, which belong
 * to the name though they were not found as a part of it.
 *
 *     University of Eastern, before “Norham”, UEN                      → true
 *     University of Eastern, before “in Norham”, UEN                   → false
 *     Rescue and Training, behind “For”, FRAT, FRT                     → true
 */
export function spellsOut(text: string, { start, end }: Span, acronym: string): boolean {
  const own = text.slice(start, end).split(/[\s-]+/);
  if (!acronym.includes(spell(own, true)) && !acronym.includes(spell(own, false))) return false;
  const behind = wordsBehind(text.slice(end, end + REACH));
  const before = /(?:^|[\s(])(\p{Lu}\p{L}*) $/u.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  for (const from of before === undefined ? [[]] : [[], [before]]) {
    for (let more = 0; more <= behind.length; more += 1) {
      const words = [...from, ...own, ...behind.slice(0, more)];
      if (spell(words, true) === acronym || spell(words, false) === acronym) return true;
    }
  }
  return false;
}

/** "Norham and Orr, who" → Norham, and, Orr: as far as words with capitals go, a small word between two of them. */
function wordsBehind(rest: string): string[] {
  const run = /^(?: (?:(?:of|and|for|the|at|de) ){0,2}\p{Lu}[\p{L}'’]*)+/u.exec(rest)?.[0] ?? '';
  return run.split(' ').slice(1, 1 + MOST_WORDS);
}

function spell(words: readonly string[], withSmall: boolean): string {
  let letters = '';
  for (const word of words) {
    const letter = word.charAt(0);
    if (withSmall || letter !== letter.toLowerCase()) letters += letter.toUpperCase();
  }
  return letters;
}
