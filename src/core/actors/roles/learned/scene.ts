import type { Actor } from '../../actor.ts';
import { kindredNouns } from '../kindred-nouns.ts';
import type { LearnedRole } from '../learn-roles.ts';

/** Of those named last, so many may be whom a phrase means. */
const MOST_RECENT = 10;

/** Of roles with the same head, so many are kept: enough for any article, and keeps strange texts linear. */
const SAME_HEAD = 12;

/** The shortest noun that is looked for at the end of a compound: "Ministerin" in "Innenministerin". */
const SHORTEST_PART = 5;

/** When and how somebody was named, so far. */
export type Appearance = {
  readonly actor: Actor;
  /** The sentence of the last mention, counted through the article. */
  sentence: number;
  paragraph: number;
  count: number;
  /** Whether the last mention was the first of its sentence. */
  isFirst: boolean;
  /** Whether the last mention stands beside a verb of speech. */
  speaks: boolean;
  /** The last sentence that names the actor or, as far as can be told, says he or she of the actor. */
  touched: number;
};

/** What is known when a phrase is met: who was named so far, and what people are said to be. */
export class Scene {
  private readonly recent: Appearance[] = [];
  private readonly appearances = new Map<string, Appearance>();
  private readonly roles = new Map<string, LearnedRole[]>();
  /** A few each: short arrays are made and searched faster than sets. */
  private readonly beside = new Map<string, string[]>();
  private readonly nations = new Map<string, string[]>();
  private readonly described = new Set<string>();
  private readonly kindred = new Map<string, readonly string[]>();
  private readonly bound = new Map<string, string>();
  private readonly met = new Set<string>();
  /** Last names that several people have. */
  private readonly surnames: ReadonlySet<string>;
  private isNamedInSentence = false;
  /** Counted through the article. */
  sentence = 0;
  paragraph = 0;
  /** Who was named last beside a verb of speech. */
  speaker: string | null = null;

  constructor(
    private readonly actors: ReadonlyMap<string, Actor>,
    private readonly genders: ReadonlyMap<string, 'female' | 'male'>,
  ) {
    this.surnames = sharedSurnames(actors);
  }

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

  /** Whether another person has the same last name: a wife, a brother. */
  hasNamesake({ kind, name }: Actor): boolean {
    return kind === 'person' && this.surnames.has(lastWordOf(name));
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

  /** Remembers whom a phrase with this noun meant. */
  bind(noun: string, actor: string): void {
    this.bound.set(noun, actor);
  }

  /** Whom the last phrase with this noun meant; `null`: nobody who is named, or none yet. */
  boundBy(noun: string): string | null {
    return this.bound.get(noun) ?? null;
  }

  /** Reads "he" or "she": the last named of that gender, else the last whose gender nobody knows, is still spoken of. */
  hear(gender: 'female' | 'male'): void {
    const meant = this.lastNamed(gender) ?? this.lastNamed(null);
    if (meant !== null) meant.touched = this.sentence;
  }

  private lastNamed(gender: 'female' | 'male' | null): Appearance | null {
    const fits = ({ actor }: Appearance) => actor.kind === 'person' && this.genderOf(actor.id) === gender;
    return this.recent.find(fits) ?? null;
  }

  /** Remembers "a banker", whom nobody has named. */
  meet(noun: string): void {
    this.met.add(noun);
  }

  /** Whether "the banker" is one whom nobody has named. */
  hasMet(noun: string): boolean {
    return this.met.has(noun);
  }

  name(id: string, speaks: boolean): void {
    const actor = this.actors.get(id);
    if (actor === undefined) return;
    const { sentence, paragraph } = this;
    const isFirst = !this.isNamedInSentence;
    this.isNamedInSentence = true;
    if (speaks) this.speaker = id;
    const known = this.appearances.get(id);
    const appearance = known ?? { actor, sentence, paragraph, count: 0, isFirst, speaks, touched: sentence };
    appearance.sentence = sentence;
    appearance.paragraph = paragraph;
    appearance.count += 1;
    appearance.isFirst = isFirst;
    appearance.speaks = speaks;
    appearance.touched = sentence;
    if (known === undefined) this.appearances.set(id, appearance);
    const at = this.recent.indexOf(appearance);
    if (at >= 0) this.recent.splice(at, 1);
    else if (this.recent.length === MOST_RECENT) this.recent.pop();
    this.recent.unshift(appearance);
  }

  endSentence(): void {
    this.sentence += 1;
    this.isNamedInSentence = false;
  }

  endParagraph(): void {
    this.endSentence();
    this.paragraph += 1;
  }

  actor(id: string): Actor | null {
    return this.actors.get(id) ?? null;
  }

  genderOf(id: string): 'female' | 'male' | null {
    return this.genders.get(id) ?? null;
  }

  /** `null`: not named yet. */
  appearanceOf(id: string): Appearance | null {
    return this.appearances.get(id) ?? null;
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

  /** Who was named last, the latest first. */
  namedLast(): readonly Appearance[] {
    return this.recent;
  }
}

function lastWordOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function sharedSurnames(actors: ReadonlyMap<string, Actor>): Set<string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { kind, name } of actors.values()) {
    if (kind !== 'person') continue;
    const surname = lastWordOf(name);
    if (met.has(surname)) shared.add(surname);
    met.add(surname);
  }
  return shared;
}

const NOBODY: readonly string[] = [];

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [value]);
  else if (own.length < SAME_HEAD && !own.includes(value)) own.push(value);
}
