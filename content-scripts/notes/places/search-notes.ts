import type { Anchor } from '../../../src/core/anchors/anchor.ts';
import type { AnchorMatch } from '../../../src/core/anchors/match-anchor.ts';
import { matchExactly } from '../../../src/core/anchors/match-exactly.ts';
import { matchInSteps } from '../../../src/core/anchors/match-in-steps.ts';
import { matchVerbatim } from '../../../src/core/anchors/match-verbatim.ts';
import { prepareText } from '../../../src/core/anchors/prepare-text.ts';
import { finish, type Steps } from '../../../src/core/anchors/steps.ts';
import type { NoteId } from '../../../src/core/notes/ids.ts';
import type { Note, Passage } from '../../../src/core/notes/note.ts';
import { type Found, type FoundNotes, foundNotes, type PageTexts } from './found-notes.ts';

/** The search for notes in a page that may change. */
export type NoteSearch = {
  /**
   * Takes up these notes in these texts, and finds at once those that stand letter by letter in the article. What is known of
   * texts that stay is not searched again, so that a page that renders itself anew costs no search.
   */
  readonly begin: (notes: readonly Note[], texts: PageTexts) => void;
  /** Makes the next part of the search for one note in one text; says whether there was one left to make. */
  readonly step: () => boolean;
  /** Says whether only changed words are left to be found. */
  readonly isExactOver: () => boolean;
  /** What was found; `null`: it is nowhere. A note that is not there has not been looked for to the end. */
  readonly found: () => ReadonlyMap<NoteId, Found | null>;
};

/** A search for one anchor in one text, part by part. */
type Seek = (text: string, anchor: Anchor) => Steps<AnchorMatch | null>;

/** The notes made in one text, sought in one text. */
type Round = {
  readonly madeIn: Passage['within'];
  readonly soughtIn: Passage['within'];
  readonly seek: Seek;
};

/** At once: it needs neither the page nor anything to be worked out. */
const FIRST_ROUND: Round = { madeIn: 'article', soughtIn: 'article', seek: inOnePart(matchVerbatim) };

/**
 * Unchanged words count more than changed ones, be they in another text: an article may be read otherwise by now. Among
 * equals a note's own text comes first.
 */
const EXACT_ROUNDS = roundsOf(inOnePart(matchExactly));
const CHANGED_ROUNDS = roundsOf(matchInSteps);

function roundsOf(seek: Seek): readonly Round[] {
  return [
    { madeIn: 'article', soughtIn: 'article', seek },
    { madeIn: 'page', soughtIn: 'page', seek },
    { madeIn: 'article', soughtIn: 'page', seek },
    { madeIn: 'page', soughtIn: 'article', seek },
  ];
}

function inOnePart(match: (text: string, anchor: Anchor) => AnchorMatch | null): Seek {
  // biome-ignore lint/correctness/useYield: there is nothing to be put aside.
  return function* (text, anchor) {
    return match(text, anchor);
  };
}

/**
 * Makes a search for the notes of a page. Unchanged words are cheap to find, changed ones dear, hence in parts.
 *
 *     const search = searchNotes();
 *     search.begin(notes, { article, page: () => visibleText(document) });
 *     while (search.step());
 *     search.found().get(note.id)   // { within: 'article', start: 13, end: 16, state: 'exact' }
 */
export function searchNotes(): NoteSearch {
  const memory = foundNotes();
  let isExactOver = false;
  let work: Iterator<void> = [].values();

  function* searchOn(notes: readonly Note[]): Steps<void> {
    for (const round of EXACT_ROUNDS) yield* searchRound(round, notes, memory);
    isExactOver = true;
    for (const round of CHANGED_ROUNDS) yield* searchRound(round, notes, memory);
    for (const { id, passage } of notes) if (passage !== null && !memory.found.has(id)) memory.found.set(id, null);
  }
  return {
    begin: (notes, texts) => {
      memory.turnTo(texts);
      finish(searchRound(FIRST_ROUND, notes, memory));
      isExactOver = false;
      work = searchOn(notes);
    },
    step: () => work.next().done !== true,
    isExactOver: () => isExactOver,
    found: () => memory.found,
  };
}

function* searchRound({ madeIn, soughtIn, seek }: Round, notes: readonly Note[], memory: FoundNotes): Steps<void> {
  const { found, textOf } = memory;
  const left = notes.filter(({ id, passage }) => passage?.within === madeIn && !found.has(id));
  if (left.length > 0 && seek !== FIRST_ROUND.seek) yield* prepareText(textOf(soughtIn));
  for (const { id, passage } of left) {
    const match = passage && (yield* seek(textOf(soughtIn), passage.anchor));
    if (match) found.set(id, { ...match, within: soughtIn });
    yield;
  }
}
