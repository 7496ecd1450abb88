import type { Span } from '../../../src/core/text/span.ts';
import type { Kind } from './select-targets.ts';

/** What became of one selection under one rule. */
export type Trial = {
  readonly rule: string;
  readonly kind: Kind;
  readonly mutation: string;
  readonly before: { readonly text: string; readonly target: Span | null };
  readonly after: { readonly text: string; readonly target: Span | null };
  readonly found: (Span & { readonly state: 'exact' | 'changed' }) | null;
};

/** `right`: overlap with the true place of at least 0.8 (of the union); where there is none, any place is wrong. */
export type Count = {
  trials: number;
  rightExact: number;
  rightCheck: number;
  wrongExact: number;
  wrongCheck: number;
  none: number;
};

/** Counts trials by rule, kind and mutation. */
export class Tally {
  private readonly counts = new Map<string, Count>();
  private readonly shown = new Map<string, number>();

  constructor(private readonly showsErrors: boolean) {}

  add(trial: Trial): void {
    const outcome = outcomeOf(trial);
    const count = this.countOf(trial.rule, trial.kind, trial.mutation);
    count.trials++;
    count[outcome]++;
    if (this.showsErrors && trial.rule === 'On Record') this.show(trial, outcome);
  }

  of(rule: string, kinds: readonly Kind[], mutations: readonly string[]): Count {
    const sum = emptyCount();
    for (const kind of kinds) {
      for (const mutation of mutations) {
        const count = this.countOf(rule, kind, mutation);
        for (const key of COUNTED) sum[key] += count[key];
      }
    }
    return sum;
  }

  private countOf(rule: string, kind: Kind, mutation: string): Count {
    const key = `${rule}|${kind}|${mutation}`;
    const count = this.counts.get(key) ?? emptyCount();
    this.counts.set(key, count);
    return count;
  }

  private show({ kind, mutation, before, after, found }: Trial, outcome: keyof Count): void {
    const gone = after.target === null;
    if (outcome === 'rightExact' || outcome === 'rightCheck' || (gone && outcome === 'none')) return;
    const key = `${kind}, ${mutation}: ${outcome}`;
    const nth = this.shown.get(key) ?? 0;
    this.shown.set(key, nth + 1);
    if (nth >= 6) return;
    const words = ({ text }: { text: string }, span: Span | null) => (span ? around(text, span) : '–');
    console.log(
      `${key}\n   was  ${words(before, before.target)}\n   is   ${words(after, after.target)}\n   ours ${words(after, found)}`,
    );
  }
}

const COUNTED = ['trials', 'rightExact', 'rightCheck', 'wrongExact', 'wrongCheck', 'none'] as const;

function emptyCount(): Count {
  return { trials: 0, rightExact: 0, rightCheck: 0, wrongExact: 0, wrongCheck: 0, none: 0 };
}

function outcomeOf({ after, found }: Trial): Exclude<keyof Count, 'trials'> {
  if (!found) return 'none';
  const right = after.target !== null && overlap(after.target, found) >= 0.8;
  if (found.state === 'exact') return right ? 'rightExact' : 'wrongExact';
  return right ? 'rightCheck' : 'wrongCheck';
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
  return shared / (a.end - a.start + (b.end - b.start) - shared);
}

function around(text: string, { start, end }: Span): string {
  const cut = (words: string) => (words.length > 200 ? `${words.slice(0, 90)} ~ ${words.slice(-90)}` : words);
  const line = `${text.slice(Math.max(0, start - 64), start)}[${cut(text.slice(start, end))}]${text.slice(end, end + 64)}`;
  return line.replaceAll('\n', '¶');
}
