import type { Actor, ActorKind } from '../../actors/actor.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../frame/clause.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import type { Phrase } from '../frame/phrases/phrase.ts';
import type { Marked } from '../marks/count-marked.ts';
import type { Mark } from '../marks/mark.ts';
import type { Source } from '../set-apart/source.ts';

/** What is known of names and marks before anybody is taken for a speaker. */
export type Cast = {
  /** What kind of actor the words name; `null` if none. */
  readonly kindOf: (words: Span) => ActorKind | null;
  /** Whom the words name, by where they end; `null` if nobody. */
  readonly actorAt: (words: Span) => Actor | null;
  /** Where persons and organisations are named, in text order. */
  readonly named: readonly Span[];
  /** Last words of the subjects of saying verbs anywhere in the article, in lower case, and how often. */
  readonly sayers: ReadonlyMap<string, number>;
  /** What stands in the marks of the article. */
  readonly marked: Marked;
  /** Where quotation marks stand within a name: Leonard “Skip” Hale. */
  readonly inNames: ReadonlySet<number>;
};

/** Where a pair of quotation marks stands: paragraph, unit, and everything around. */
export type Place = {
  readonly text: string;
  readonly pack: LanguagePack;
  readonly paragraphs: readonly Paragraph[];
  /** Number of the paragraph, and of the unit in it. */
  readonly paragraph: number;
  readonly unit: number;
  readonly mark: Mark;
  readonly cast: Cast;
  /** In an answer of an interview: where its guest is named first. */
  readonly guest: Span | null;
  /** In a quotation set apart: who says it. */
  readonly source: Source | null;
};

/** Somebody who may have said the words in the marks, and why one may think so. */
export type Candidate = {
  /** The construct's file: `quote-then-speaker`. */
  readonly construct: string;
  /** The words that name the speaker. */
  readonly speaker: Span;
  readonly phrase: Phrase;
  /** The paragraph that the phrase's unit numbers belong to. */
  readonly paragraph: number;
  readonly clause: Clause | null;
  readonly cue: Span | null;
  /** Units between the marks and the nearer end of the clause. */
  readonly distance: number;
  /** How many candidates of the same construct stand nearer. */
  readonly nearer: number;
};

/** One way of quoting: finds who may be the speaker of a pair of marks. */
export type Construct = { readonly name: string; readonly find: (place: Place) => readonly Candidate[] };
