import type { Anchor } from '../../../src/core/anchors/anchor.ts';
import type { AnchorMatch } from '../../../src/core/anchors/match-anchor.ts';
import { matchExactly } from '../../../src/core/anchors/match-exactly.ts';
import { matchInSteps } from '../../../src/core/anchors/match-in-steps.ts';
import { matchVerbatim } from '../../../src/core/anchors/match-verbatim.ts';
import { prepareText } from '../../../src/core/anchors/prepare-text.ts';
import type { Steps } from '../../../src/core/anchors/steps.ts';
import type { NoteId } from '../../../src/core/notes/ids.ts';
import type { Note, Passage } from '../../../src/core/notes/note.ts';
import { type Found, foundNotes, type PageTexts } from './found-notes.ts';

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
type Seek = (text: string, anchor: Anchor) => Pick<Steps<AnchorMatch | null>, 'next'>;

function inOnePart(match: (text: string, anchor: Anchor) => AnchorMatch | null): Seek {
  return (text, anchor) => ({ next: () => ({ done: true, value: match(text, anchor) }) });
}

const verbatim = inOnePart(matchVerbatim);
const exactly = inOnePart(matchExactly);

/** The notes made in one text, sought in one text. */
type Round = {
  readonly madeIn: Passage['within'];
  readonly soughtIn: Passage['within'];
  readonly seek: Seek;
};

/**
 * Unchanged words count more than changed ones, be they in another text: an article may be read otherwise by now. Among
 * equals a note's own text comes first.
 */
const ROUNDS: readonly Round[] = [
  // At once: it needs no page, and little to be worked out.
  { madeIn: 'article', soughtIn: 'article', seek: verbatim },
  ...[exactly, matchInSteps].flatMap((seek) => [
    { madeIn: 'article', soughtIn: 'article', seek } as const,
    { madeIn: 'page', soughtIn: 'page', seek } as const,
    { madeIn: 'article', soughtIn: 'page', seek } as const,
    { madeIn: 'page', soughtIn: 'article', seek } as const,
  ]),
];

/**
 * Makes a search for the notes of a page. Unchanged words are cheap to find, changed ones dear, hence in parts.
 *
 *     const search = searchNotes();
 *     search.begin(notes, { article, page: () => visibleText(document) });
 *     while (search.step());
 *     search.found().get(note.id)   // { within: 'article', start: 13, end: 16, state: 'exact' }
 */
export function searchNotes(): NoteSearch {
  const { found, turnTo, textOf } = foundNotes();
  let open: readonly Note[] = [];
  let round = 0;
  let queue: Note[] = [];
  let preparations: (() => void)[] = [];
  /** The search for the note at the queue's end. */
  let begun: ReturnType<Seek> | null = null;

  const enter = (next: number) => {
    round = next;
    begun = null;
    const now = ROUNDS[round];
    queue = open.filter(({ id, passage }) => passage?.within === now?.madeIn && !found.has(id)).toReversed();
    const isPrepared = now === undefined || now.seek === verbatim || queue.length === 0;
    preparations = isPrepared ? [] : [...prepareText(textOf(now.soughtIn))];
  };
  const step = () => {
    while (queue.length === 0 && round < ROUNDS.length) enter(round + 1);
    const prepare = preparations.shift();
    if (prepare !== undefined) {
      prepare();
      return true;
    }
    const [note, now] = [queue.at(-1), ROUNDS[round]];
    if (!note?.passage || !now) {
      for (const { id, passage } of open) if (passage !== null && !found.has(id)) found.set(id, null);
      return false;
    }
    begun ??= now.seek(textOf(now.soughtIn), note.passage.anchor);
    const { done, value } = begun.next();
    if (done !== true) return true;
    if (value !== null) found.set(note.id, { ...value, within: now.soughtIn });
    begun = null;
    queue.pop();
    return true;
  };

  return {
    begin: (notes, texts) => {
      turnTo(texts);
      open = notes;
      enter(0);
      while (round === 0 && queue.length > 0) step();
    },
    step,
    isExactOver: () => ROUNDS[round]?.seek === matchInSteps || round >= ROUNDS.length,
    found: () => found,
  };
}
