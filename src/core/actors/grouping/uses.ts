/**
 * Who was named how often and where, while names are gone through in text order, and whom a name means that several bear.
 *
 *     const uses = new Uses(new Map([['bill orr', 0], ['ann orr', 2]]));
 *     uses.add('bill orr', 0);
 *     uses.choose(['ann orr', 'bill orr'])   // 'bill orr': she is named later
 */
export class Uses {
  private readonly counts = new Map<string, number>();
  private readonly lastUses = new Map<string, number>();

  /** @param firstUses where each actor is named first by a name that only it bears */
  constructor(private readonly firstUses: ReadonlyMap<string, number>) {}

  /** Notes that an actor is named once more. */
  add(actor: string, index: number): void {
    this.lastUses.set(actor, index);
    this.counts.set(actor, this.countOf(actor) + 1);
  }

  /** The actor whom a name likeliest means, of those who bear it; `null` if nobody does. */
  choose(candidates: readonly string[]): string | null {
    let chosen = candidates[0] ?? null;
    if (chosen === null) return null;
    for (const candidate of candidates) if (this.rankOf(candidate) > this.rankOf(chosen)) chosen = candidate;
    return this.countOf(chosen) === 1 ? this.mostNamed(chosen, candidates) : chosen;
  }

  private countOf(actor: string): number {
    return this.counts.get(actor) ?? 0;
  }

  /** Who was named last is first; after all who were named come those who will be, the next first. */
  private rankOf(actor: string): number {
    return this.lastUses.get(actor) ?? -(this.firstUses.get(actor) ?? Number.POSITIVE_INFINITY) - 1;
  }

  /** The first of those who were named oftenest so far. */
  private mostNamed(chosen: string, candidates: readonly string[]): string {
    return candidates.reduce((most, one) => (this.countOf(one) > this.countOf(most) ? one : most), chosen);
  }
}
