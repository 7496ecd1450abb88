import type { Quote } from './quote.ts';

/**
 * Makes one utterance of what is reported and of the words in marks that stand in it, where one speaker says both.
 *
 *     the mayor said | the bridge was “as good as new” |      → one group
 *     the mayor said | Ada Byron had called it “fragile” |    → two: somebody else's words
 *
 * @param quotes in text order.
 */
export function joinQuotedWords(quotes: readonly Quote[]): readonly Quote[] {
  const groups = new Map<number, number>();
  let around: Quote | null = null;
  for (const quote of outerFirst(quotes)) {
    if (quote.kind === 'indirect') around = quote;
    else if (around !== null && quote.end <= around.end && isOneSpeaker(quote, around))
      join(groups, quote.group, around.group);
  }
  return groups.size === 0 ? quotes : quotes.map((quote) => ({ ...quote, group: rootOf(groups, quote.group) }));
}

function outerFirst(quotes: readonly Quote[]): readonly Quote[] {
  return [...quotes].sort((one, other) => one.start - other.start || other.end - one.end);
}

function isOneSpeaker(one: Quote, other: Quote): boolean {
  if (one.actor !== null || other.actor !== null) return one.actor === other.actor;
  return one.speaker !== null && one.speaker.start === other.speaker?.start;
}

function join(groups: Map<number, number>, one: number, other: number): void {
  const [from, to] = [rootOf(groups, one), rootOf(groups, other)];
  if (from !== to) groups.set(from, to);
}

/** The group that stands for a group that was joined to another; all on the way to it then lead there at once. */
function rootOf(groups: Map<number, number>, group: number): number {
  let root = group;
  for (let next = groups.get(root); next !== undefined; next = groups.get(root)) root = next;
  for (let at = group; at !== root; ) {
    const next = groups.get(at) ?? root;
    groups.set(at, root);
    at = next;
  }
  return root;
}
