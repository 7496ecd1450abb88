import { matchAnchor } from '../../src/core/anchors/match-anchor.ts';
import type { NoteId } from '../../src/core/notes/ids.ts';
import type { Note, Passage } from '../../src/core/notes/note.ts';
import type { TextInPage } from '../../src/dom/text-in-page.ts';
import type { Placement } from '../../src/messages/protocol.ts';

/** A note and where the page has it. `ranges` is empty if it is lost, or on the page as a whole. */
export type PlacedNote = {
  readonly note: Note;
  readonly state: Placement['state'];
  /** UTF-16 code units of `Article.text`; `null` elsewhere. */
  readonly start: number | null;
  readonly end: number | null;
  readonly ranges: readonly Range[];
};

/** The texts in which notes are sought. All the visible text is read only when it is asked for. */
export type PageTexts = { readonly article: TextInPage; readonly page: () => TextInPage };

type Found = { readonly within: Passage['within']; readonly start: number; readonly end: number } & {
  readonly state: 'exact' | 'changed';
};

/**
 * Makes the function that finds notes in a page: in the text that each was made in, then in the other, for an article
 * may be read otherwise by now; an exact place in the other counts more than a changed one in its own. What was found
 * is remembered as long as the texts stay, so that a page that renders itself again costs no search.
 *
 *     const placeNotes = notePlacer();
 *     placeNotes(notes, { article, page: () => visibleText(document) })   // in the order of the page, lost ones last
 */
export function notePlacer(): (notes: readonly Note[], texts: PageTexts) => readonly PlacedNote[] {
  let known = new Map<NoteId, Found | null>();
  let article = '';
  let page: string | null = null;
  return (notes, texts) => {
    let read: TextInPage | null = null;
    const pageText = () => {
      read ??= texts.page();
      return read;
    };
    if (article !== texts.article.text || (page !== null && page !== pageText().text)) {
      known = new Map();
      page = null;
    }
    article = texts.article.text;
    findAll(notes, known, { article: texts.article, page: pageText });
    const placed = notes.map((note) => placeNote(note, known.get(note.id) ?? null, texts.article, pageText));
    page = read === null ? page : pageText().text;
    return placed.toSorted(byPlace);
  };
}

/** One text after the other, since the search keeps the index of one text. */
function findAll(notes: readonly Note[], known: Map<NoteId, Found | null>, texts: PageTexts): void {
  const unknown = notes.filter(({ id, passage }) => passage !== null && !known.has(id));
  const isOpen = ({ id }: Note) => known.get(id)?.state !== 'exact';
  const search = (within: Passage['within'], sought: readonly Note[]) => {
    if (sought.length === 0) return;
    const { text } = within === 'article' ? texts.article : texts.page();
    for (const note of sought) {
      const match = note.passage && matchAnchor(text, note.passage.anchor);
      const before = known.get(note.id) ?? null;
      if (match && (before === null || match.state === 'exact')) known.set(note.id, { ...match, within });
      else known.set(note.id, before);
    }
  };
  const [inArticle, inPage] = [unknown.filter(isWithin('article')), unknown.filter(isWithin('page'))];
  search('article', inArticle);
  search('page', [...inPage, ...inArticle.filter(isOpen)]);
  search('article', inPage.filter(isOpen));
}

function isWithin(within: Passage['within']): (note: Note) => boolean {
  return ({ passage }) => passage?.within === within;
}

function placeNote(note: Note, found: Found | null, article: TextInPage, page: () => TextInPage): PlacedNote {
  if (note.passage === null) return { note, state: 'exact', start: null, end: null, ranges: [] };
  if (found === null) return { note, state: 'lost', start: null, end: null, ranges: [] };
  const isInArticle = found.within === 'article';
  const ranges = (isInArticle ? article : page()).rangesOf(found.start, found.end);
  const span = isInArticle ? { start: found.start, end: found.end } : { start: null, end: null };
  return { note, state: found.state, ...span, ranges };
}

/** On the page as a whole, then in the order of the page, then lost; among equals the older first. */
function byPlace(some: PlacedNote, other: PlacedNote): number {
  const [part, otherPart] = [partOf(some), partOf(other)];
  if (part !== otherPart) return part - otherPart;
  const [range, otherRange] = [some.ranges[0], other.ranges[0]];
  // 0: Range.START_TO_START
  const order = range && otherRange ? range.compareBoundaryPoints(0, otherRange) : 0;
  return order || (some.note.created < other.note.created ? -1 : 1);
}

function partOf({ note, state, ranges }: PlacedNote): number {
  if (note.passage === null) return 0;
  return state === 'lost' || ranges.length === 0 ? 2 : 1;
}
