// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { searchNotes } from '../../../../content-scripts/notes/places/search-notes.ts';
import { noteOnWords, textsOfPage } from '../text-of-page.ts';

const BARGES = 'Three barges waited below the weir for hours';

beforeEach(() => {
  document.body.innerHTML = `<main><p>Rain had fallen since the morning, and the canal was brown.
    The lock keeper opened both gates to let the flood water out of the upper basin before it rose again.</p><p>${BARGES}.</p></main>`;
});

/** How many steps were left after the beginning. */
function stepsOf(search: ReturnType<typeof searchNotes>): number {
  let steps = 0;
  while (search.step()) steps += 1;
  return steps;
}

describe('the search for notes', () => {
  it('is over at its beginning where all stand unchanged, and never reads the page', () => {
    const page = vi.fn();
    const search = searchNotes();
    search.begin([noteOnWords(document, BARGES, 1)], { ...textsOfPage(document), page });
    expect(search.found().size).toBe(1);
    expect(stepsOf(search)).toBe(0);
    expect(page).not.toHaveBeenCalled();
  });

  it('says nothing of a note before it has looked everywhere', () => {
    const note = noteOnWords(document, BARGES, 1);
    document.querySelector('p:last-child')?.remove();
    const search = searchNotes();
    search.begin([note], textsOfPage(document));
    expect(search.found().has(note.id)).toBe(false);
    expect(stepsOf(search)).toBeGreaterThan(0);
    expect(search.found().get(note.id)).toBeNull();
  });

  it('is not made again for a text that stays', () => {
    const note = noteOnWords(document, BARGES, 1);
    document.querySelector('p:last-child')?.remove();
    const search = searchNotes();
    search.begin([note], textsOfPage(document));
    expect(stepsOf(search)).toBeGreaterThan(0);
    search.begin([note], textsOfPage(document));
    expect(stepsOf(search)).toBe(0);
  });

  it('keeps what is sure in the article when something comes elsewhere in the page', () => {
    const [sure, lost] = [noteOnWords(document, 'lock keeper opened both gates', 1), noteOnWords(document, BARGES, 2)];
    document.querySelector('p:last-child')?.remove();
    const { article } = textsOfPage(document);
    const search = searchNotes();
    search.begin([sure, lost], { ...textsOfPage(document), article });
    stepsOf(search);
    const place = search.found().get(sure.id);
    document.body.insertAdjacentHTML('beforeend', `<aside><p>${BARGES}.</p></aside>`);
    search.begin([sure, lost], { ...textsOfPage(document), article });
    expect(search.found().get(sure.id)).toBe(place);
    stepsOf(search);
    expect(search.found().get(lost.id)).toMatchObject({ within: 'page', state: 'exact' });
  });
});
