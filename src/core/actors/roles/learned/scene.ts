import type { Actor } from '../../actor.ts';
import { Portraits } from './portraits.ts';

/** Of those named last, so many may be whom a phrase means. */
const MOST_RECENT = 10;

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

/**
 * What is known when a phrase is met: who was named so far and when, and whom phrases meant.
 *
 *     Mary Velk met Thomas Orr. He laughed. | The minister …   → named last: Thomas Orr, who was spoken of since; Mary Velk
 */
export class Scene {
  readonly portraits = new Portraits();
  private readonly recent: Appearance[] = [];
  private readonly appearances = new Map<string, Appearance>();
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

  /** Whether another person has the same last name: a wife, a brother. */
  hasNamesake({ kind, name }: Actor): boolean {
    return kind === 'person' && this.surnames.has(lastWordOf(name));
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
