import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import type { PageTexts } from '../../../../content-scripts/notes/places/found-notes.ts';
import { type PlacedNote, placeNotes } from '../../../../content-scripts/notes/places/place-notes.ts';
import { type NoteSearch, searchNotes } from '../../../../content-scripts/notes/places/search-notes.ts';
import { describeAnchor } from '../../../../src/core/anchors/describe-anchor.ts';
import type { Note, Passage } from '../../../../src/core/notes/note.ts';
import type { TextInPage } from '../../../../src/dom/text-in-page.ts';
import { visibleText } from '../../../../src/dom/visible-text.ts';
import { highlight, pageNote } from '../../../core/notes/sample-notes.ts';

const STORY = '<p>The lock keeper opened both gates at noon.</p><p>Three barges waited below the weir for hours.</p>';
const ASIDE = '<aside><p>Readers may write to the harbour desk about the old ferry.</p></aside>';

function pageOf(html: string) {
  const { document } = new JSDOM(`<main>${html}</main>`).window;
  return { page: visibleText(document), story: visibleText(new JSDOM(html.replace(ASIDE, '')).window.document) };
}

/** The whole page, and as its article the story alone, mapped into the same document. */
function textsOf(html: string): { article: TextInPage; page: () => TextInPage } {
  const { page, story } = pageOf(html);
  const shift = page.text.indexOf(story.text);
  return {
    article: { ...story, rangesOf: (start, end) => page.rangesOf(start + shift, end + shift) },
    page: vi.fn(() => page),
  };
}

function noteOn(text: TextInPage, words: string, n: number, within: Passage['within'] = 'article'): Note {
  const start = text.text.indexOf(words);
  const anchor = describeAnchor(text.text, start, start + words.length);
  return highlight(n, { passage: { anchor, within, paragraph: null } });
}

function placedIn(notes: readonly Note[], texts: PageTexts, search: NoteSearch = searchNotes()): readonly PlacedNote[] {
  search.begin(notes, texts);
  while (search.step());
  return placeNotes(notes, search.found(), texts);
}

const wordsOf = (placed: PlacedNote) => placed.ranges.map(String).join('');
const told = (placed: readonly PlacedNote[]) => placed.map((each) => [wordsOf(each), each.state]);

describe('notes in a page', () => {
  it('stand in its order: on the whole page, in the text, lost', () => {
    const texts = textsOf(ASIDE + STORY);
    const lost = noteOn(
      { ...texts.article, text: 'A submarine surfaced in the canal basin.' },
      'submarine surfaced in the',
      4,
    );
    const notes = [
      lost,
      noteOn(texts.article, 'Three barges', 3),
      noteOn(texts.article, 'lock keeper', 2),
      noteOn(texts.page(), 'harbour desk', 1, 'page'),
      pageNote(5),
    ];
    expect(told(placedIn(notes, texts))).toEqual([
      ['', 'exact'],
      ['harbour desk', 'exact'],
      ['lock keeper', 'exact'],
      ['Three barges', 'exact'],
      ['', 'lost'],
    ]);
  });

  it('are found outside an article that is read otherwise by now, and in one that reads more', () => {
    const texts = textsOf(ASIDE + STORY);
    const [fromArticle, fromPage] = [
      noteOn(texts.page(), 'harbour desk about the old ferry', 1, 'article'),
      noteOn(texts.article, 'opened both gates', 2, 'page'),
    ];
    const placed = placedIn([fromArticle, fromPage], texts);
    expect(told(placed)).toEqual([
      ['harbour desk about the old ferry', 'exact'],
      ['opened both gates', 'exact'],
    ]);
    expect(placed[0]?.start).toBeNull();
  });

  it('are to be checked where their words have changed', () => {
    const before = textsOf(STORY);
    const note = noteOn(before.article, 'Three barges waited below the weir for hours', 1);
    const after = textsOf(STORY.replace('Three barges', 'Three empty barges'));
    expect(placedIn([note], after)).toMatchObject([{ state: 'changed' }]);
  });

  it('never ask for the page while the article has them all', () => {
    const texts = textsOf(ASIDE + STORY);
    placedIn([noteOn(texts.article, 'lock keeper', 1)], texts);
    expect(texts.page).not.toHaveBeenCalled();
  });

  it('come and go with their words', () => {
    const [full, without] = [textsOf(ASIDE + STORY), textsOf(STORY)];
    const note = noteOn(full.page(), 'harbour desk about the old ferry', 1, 'page');
    const search = searchNotes();
    const states = [full, without, full].map((texts) => placedIn([note], texts, search)[0]?.state);
    expect(states).toEqual(['exact', 'lost', 'exact']);
  });
});
