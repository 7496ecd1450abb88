import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** "AB", "A.B.", "ABC". */
const INITIALS = /^(?:\p{Lu}\.?){2,4}$/u;

/**
 * Makes people of the initials by which an interview calls them.
 *
 *     Ada Byron (AB, organisation) … AB: Yes.    → a person both times
 *     Ada Byron … AB (organisation) said …       → as it is: it may be anything
 */
export function nameInitials(text: string, names: readonly Name[]): readonly Name[] {
  const short = names.filter((name) => isShort(text, name));
  if (short.length === 0) return names;
  const people = new Map<string, Name[]>();
  for (const name of names) {
    if (name.kind !== 'person') continue;
    const initials = initialsOf(text.slice(name.start, name.end));
    const own = people.get(initials);
    if (own === undefined) people.set(initials, [name]);
    else own.push(name);
  }
  const called = new Set<string>();
  for (const name of short) {
    const own = people.get(lettersOf(text, name)) ?? [];
    const isBracketed = own.some(({ end }) => text.slice(end, name.start) === ' (' && text.charAt(name.end) === ')');
    if (isBracketed || (own.length > 0 && isLabel(text, name))) called.add(lettersOf(text, name));
  }
  return changeNames(names, (name) => {
    const isCalled = name.kind !== 'person' && called.has(lettersOf(text, name));
    return isCalled ? changeName(name, { kind: 'person', evidence: { rule: 'initials', words: null } }) : name;
  });
}

/** Whether a name is made of initials and stands where one may tell whose: in brackets, or before a colon. */
function isShort(text: string, { kind, start, end }: Name): boolean {
  const isMarked = text.startsWith(')', end) || text.startsWith(':', end);
  return kind !== 'person' && isMarked && INITIALS.test(text.slice(start, end));
}

function lettersOf(text: string, { start, end }: Name): string {
  return text.slice(start, end).replaceAll('.', '');
}

/** "Ada M. Byron" → AMB. */
function initialsOf(name: string): string {
  return (name.match(/(?<![\p{L}\p{M}])\p{Lu}/gu) ?? []).join('');
}

/** Whether a name begins its line and a colon follows. */
function isLabel(text: string, { start, end }: Name): boolean {
  return text.charAt(end) === ':' && (start === 0 || text.charAt(start - 1) === '\n');
}
