import { kindredNouns } from '../kindred-nouns.ts';
import type { LearnedRole } from '../learn-roles.ts';

/** Of roles with the same head, so many are kept: enough for any article, and keeps strange texts linear. */
const SAME_HEAD = 12;

/** The shortest noun that is looked for at the end of a compound: "Ministerin" in "Innenministerin". */
const SHORTEST_PART = 5;

/**
 * What an article says of its people: what they are called, which words stand beside their names, and of which nations
 * they are.
 *
 *     Norwegian Foreign Minister Mary Velk   → called by “minister”, beside “foreign”, of Norway
 */
export class Portraits {
  private readonly roles = new Map<string, LearnedRole[]>();
  /** A few each: short arrays are made and searched faster than sets. */
  private readonly beside = new Map<string, string[]>();
  private readonly nations = new Map<string, string[]>();
  private readonly described = new Set<string>();
  private readonly kindred = new Map<string, readonly string[]>();

  learn(role: LearnedRole): void {
    this.described.add(role.actor);
    const same = this.roles.get(role.head);
    if (same === undefined) this.roles.set(role.head, [role]);
    else if (same.length < SAME_HEAD) same.push(role);
  }

  /** Remembers that a word stood near a name. */
  stoodBeside(word: string, actor: string): void {
    addTo(this.beside, word, actor);
  }

  /** Remembers that a nation was named beside somebody; its stem tells "Russian" as "Russia". */
  isFrom(actor: string, nation: string): void {
    addTo(this.nations, actor, nation);
  }

  isOf(actor: string, nation: string): 'same' | 'other' | 'unknown' {
    const own = this.nations.get(actor);
    if (own === undefined) return 'unknown';
    return own.includes(nation) ? 'same' : 'other';
  }

  /** Whose names a word stood near. */
  namesNear(word: string): readonly string[] {
    return this.beside.get(word) ?? NOBODY;
  }

  /** Whether a word stood near any name. */
  isNearName(word: string): boolean {
    return this.beside.has(word);
  }

  /** Whether the article says anywhere what somebody is. */
  isDescribed(actor: string): boolean {
    return this.described.has(actor);
  }

  /** Who was called by a noun that may say the same or by a compound of it, or whose name such a noun stands near. */
  kindredWith(noun: string): readonly string[] {
    const known = this.kindred.get(noun);
    if (known !== undefined) return known;
    const found = new Set<string>();
    for (const other of kindredNouns(noun)) {
      for (const { actor } of this.rolesWithHead(other)) found.add(actor);
      for (const actor of this.namesNear(other)) found.add(actor);
    }
    for (const [head, roles] of this.roles) {
      if (noun.length < SHORTEST_PART || !head.endsWith(noun)) continue;
      for (const { actor } of roles) found.add(actor);
    }
    const kindred = [...found].slice(0, SAME_HEAD);
    this.kindred.set(noun, kindred);
    return kindred;
  }

  /** Whether somebody was called so, or is of the age that a noun tells. */
  isCalled(noun: string): boolean {
    return this.roles.has(noun) || this.ofAge(noun).length > 0;
  }

  /** Who is 34, of "34-year-old", "34-Jährige". */
  ofAge(noun: string): readonly string[] {
    const age = /^[1-9]\d(?=-)/.exec(noun)?.[0];
    return age === undefined ? NOBODY : this.namesNear(`age ${age}`);
  }

  /** Whether the article says of an actor what a noun says. */
  isSaidOf(noun: string, actor: string): boolean {
    return this.rolesWithHead(noun).some((role) => role.actor === actor);
  }

  rolesWithHead(head: string): readonly LearnedRole[] {
    return this.roles.get(head) ?? [];
  }
}

const NOBODY: readonly string[] = [];

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [value]);
  else if (own.length < SAME_HEAD && !own.includes(value)) own.push(value);
}
