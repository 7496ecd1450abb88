/** Some words in a row that stand in both texts, in the old one alone, or in the new one alone. */
export type WordChange = { readonly kind: 'kept' | 'gone' | 'new'; readonly words: string };

/**
 * Tells what became of some words: which of them still stand there, which are gone and which are new, in reading order.
 *
 *     compareWords('We won the vote.', 'We lost the vote.')
 *     // kept 'We', gone 'won', new 'lost', kept 'the vote.'
 *
 * By the longest common subsequence of the words between what both begin and end with (Hunt and McIlroy 1976). Of more than
 * `MOST` words nobody reads the difference: there all is gone and all is new.
 */
export function compareWords(was: string, is: string): readonly WordChange[] {
  const [old, now] = [wordsIn(was), wordsIn(is)];
  const ahead = sharedAhead(old, now);
  const behind = sharedAhead(old.slice(ahead).toReversed(), now.slice(ahead).toReversed());
  const [oldMiddle, nowMiddle] = [middleOf(old, ahead, behind), middleOf(now, ahead, behind)];
  return joined([
    ...old.slice(0, ahead).map((words): WordChange => ({ kind: 'kept', words })),
    ...middle(oldMiddle, nowMiddle),
    ...old.slice(old.length - behind).map((words): WordChange => ({ kind: 'kept', words })),
  ]);
}

/** The table has as many cells as the one text has words times the other. */
const MOST = 400;

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

function sharedAhead(some: readonly string[], others: readonly string[]): number {
  const end = some.findIndex((word, index) => word !== others[index]);
  return end < 0 ? some.length : end;
}

function middleOf(words: readonly string[], ahead: number, behind: number): readonly string[] {
  return words.slice(ahead, words.length - behind);
}

function middle(old: readonly string[], now: readonly string[]): readonly WordChange[] {
  const gone = (words: string): WordChange => ({ kind: 'gone', words });
  const fresh = (words: string): WordChange => ({ kind: 'new', words });
  if (old.length > MOST || now.length > MOST) return [...old.map(gone), ...now.map(fresh)];
  const common = commonLengths(old, now);
  const changes: WordChange[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    const [before, after] = [old[at], now[to]];
    if (before !== undefined && before === after) {
      changes.push({ kind: 'kept', words: before });
      at += 1;
      to += 1;
    } else if (
      before !== undefined &&
      (after === undefined || lengthAt(common, at + 1, to) >= lengthAt(common, at, to + 1))
    ) {
      changes.push(gone(before));
      at += 1;
    } else if (after !== undefined) {
      changes.push(fresh(after));
      to += 1;
    }
  }
  return changes;
}

/** How many words the two have in common from each pair of places on. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let at = old.length - 1; at >= 0; at -= 1) {
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const isSame = old[at] === now[to];
      const row = table[at];
      if (row)
        row[to] = isSame
          ? lengthAt(table, at + 1, to + 1) + 1
          : Math.max(lengthAt(table, at + 1, to), lengthAt(table, at, to + 1));
    }
  }
  return table;
}

function lengthAt(table: readonly Uint16Array[], at: number, to: number): number {
  return table[at]?.[to] ?? 0;
}

function joined(changes: readonly WordChange[]): readonly WordChange[] {
  const runs: WordChange[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.kind === change.kind) runs[runs.length - 1] = { ...last, words: `${last.words} ${change.words}` };
    else runs.push(change);
  }
  return runs;
}
