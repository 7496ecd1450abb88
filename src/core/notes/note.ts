import type { Anchor } from '../anchors/anchor.ts';
import type { QuoteKind } from '../quotes/quote.ts';
import type { NoteColour } from './colour.ts';
import type { ArticleId, NoteId } from './ids.ts';

/**
 * What a reader keeps. A highlight with a comment is what the interface calls a note: the comment makes the
 * difference, not the kind, so that writing or deleting it cannot contradict the kind.
 *
 *     { kind: 'highlight', passage: { anchor, within: 'article', paragraph: 'We won, said Ada.' }, comment: null, … }
 */
export type Note = Highlight | KeptQuote | PageNote;

/** Words that the reader selected. */
export type Highlight = NoteBase & { readonly kind: 'highlight'; readonly passage: Passage; readonly said: null };

/** A quotation that On Record found, kept with who said it. */
export type KeptQuote = NoteBase & { readonly kind: 'quote'; readonly passage: Passage; readonly said: Said };

/** A note on the page as a whole. */
export type PageNote = NoteBase & { readonly kind: 'page-note'; readonly passage: null; readonly said: null };

type NoteBase = {
  readonly id: NoteId;
  /** Never `Article.key`: keys improve. */
  readonly articleId: ArticleId;
  /** What the reader wrote, in Markdown. */
  readonly comment: string | null;
  /** As `tidyTags` leaves them. */
  readonly tags: readonly string[];
  readonly colour: NoteColour;
  /** Times are ISO 8601 in UTC as `Date.toISOString` writes them, so that they sort as text. */
  readonly created: string;
  /** The newest change of any kind, deletion included. */
  readonly modified: string;
  /** When it was put into the trash. */
  readonly deleted: string | null;
};

/** Where the note stands, and what stood there. `anchor.quote.exact` are the words. */
export type Passage = {
  readonly anchor: Anchor;
  /** Which text the anchor was made in and counts in: `Article.text`, or all the visible text of the page. */
  readonly within: 'article' | 'page';
  /** The text of the block around the words as it stood, so that a lost note can still be read and cited. */
  readonly paragraph: string | null;
};

/**
 * Who said it, and in which way, as it stood when the quote was kept. All of it is copied: an `Actor.id` means nothing
 * once the article has been read anew.
 */
export type Said = {
  readonly kind: QuoteKind;
  /** Several may speak together; empty: nobody can tell. */
  readonly speakers: readonly KeptSpeaker[];
  /** The reporting words: “said”, “according to”. */
  readonly cue: string | null;
};

/** `{ words: 'the minister', name: 'Ada Byron' }`: `words` stand in the article, `name` is who that is, if known. */
type KeptSpeaker = { readonly words: string; readonly name: string | null };
