import { readFileSync } from 'node:fs';
import type { Span } from '../../../core/text/span.ts';

/** An annotated article, as far as training looks at it: one line of JSON in the files that `--from` leads to. */
export type GoldArticle = {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly nonSpeech: readonly Span[];
  readonly ambiguous: readonly Span[];
  /** Where somebody is mentioned who has a name in the article, and who that is; empty where annotators did not say. */
  readonly mentions: readonly (Span & { readonly referent: string })[];
};

/** A quote as annotators marked it, its marks within. */
export type GoldQuote = Span & {
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: (Span & { readonly text: string }) | null;
  readonly canonicalSpeaker?: string;
};

/** Reads one file of annotated articles. */
export function readGold(file: string): GoldArticle[] {
  return readFileSync(file, 'utf8').trim().split('\n').map(parseGoldArticle);
}

function parseGoldArticle(line: string): GoldArticle {
  const value = JSON.parse(line) as Partial<GoldArticle>;
  return {
    id: value.id ?? '',
    lang: value.lang ?? 'en',
    text: value.text ?? '',
    quotes: value.quotes ?? [],
    nonSpeech: value.nonSpeech ?? [],
    ambiguous: value.ambiguous ?? [],
    mentions: value.mentions ?? [],
  };
}
