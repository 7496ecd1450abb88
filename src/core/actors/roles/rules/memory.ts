import type { Actor } from '../../actor.ts';
import type { LearnedRole } from '../learn-roles.ts';

/** How many sentences back somebody is remembered. */
const SENTENCES = 30;

/** Of roles with the same head, so many are kept: enough for any article, and keeps strange texts linear. */
const SAME_HEAD = 40;

/** What is known when a phrase is met: who was named so far, and what people are said to be. */
export class Memory {
  private readonly sentences: string[][] = [[]];
  private readonly seen = new Map<string, { last: number; count: number }>();
  private readonly roles = new Map<string, LearnedRole[]>();
  private readonly met = new Set<string>();
  private now = 0;

  constructor(private readonly actors: ReadonlyMap<string, Actor>) {}

  learn(role: LearnedRole): void {
    const same = this.roles.get(role.head) ?? [];
    if (same.length < SAME_HEAD) this.roles.set(role.head, [...same, role]);
  }

  /** Remembers "a banker", whom nobody has named. */
  meet(noun: string): void {
    this.met.add(noun);
  }

  /** Whether "the banker" is one whom nobody has named. */
  hasMet(noun: string): boolean {
    return this.met.has(noun);
  }

  name(actor: string): void {
    this.now += 1;
    this.seen.set(actor, { last: this.now, count: this.timesNamed(actor) + 1 });
    this.sentences.at(-1)?.push(actor);
  }

  endSentence(): void {
    if (this.sentences.at(-1)?.length === 0) return;
    this.sentences.push([]);
    if (this.sentences.length > SENTENCES) this.sentences.shift();
  }

  actor(id: string): Actor | null {
    return this.actors.get(id) ?? null;
  }

  rolesWithHead(head: string): readonly LearnedRole[] {
    return this.roles.get(head) ?? [];
  }

  allRoles(): readonly LearnedRole[] {
    return [...this.roles.values()].slice(0, SAME_HEAD).flat();
  }

  /** When somebody was named last; 0: not yet. */
  lastNamed(actor: string): number {
    return this.seen.get(actor)?.last ?? 0;
  }

  timesNamed(actor: string): number {
    return this.seen.get(actor)?.count ?? 0;
  }

  /** The remembered sentences, the latest first: who is named in each, in text order. */
  latestSentences(): readonly (readonly string[])[] {
    return this.sentences.toReversed();
  }
}
