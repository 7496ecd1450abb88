// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { noteBoard } from '../../../../content-scripts/notes/places/note-board.ts';
import { fakeHighlights } from '../../fake-highlights.ts';
import { noteOnWords, textsOfPage } from '../text-of-page.ts';

const BARGES = 'Three barges waited below the weir for hours';
const NOON = 'at noon, when the water in the upper basin had reached the second mark of the old gauge';
const PAGE = `<main><p>The lock keeper opened both gates ${NOON}.</p><p>${BARGES}.</p></main>`;

let registry: Map<string, Set<Range>>;
beforeEach(() => {
  registry = fakeHighlights();
  document.body.innerHTML = PAGE;
});

const painted = (name = 'on-record-note-yellow') => [...(registry.get(name) ?? [])].map(String);

function board(life = new AbortController()) {
  const onPlaced = vi.fn();
  return { life, onPlaced, board: noteBoard({ registry: CSS.highlights, onPlaced }, life.signal) };
}

function edit(): void {
  document.querySelector('p:last-child')?.replaceChildren(`${BARGES.replace('Three', 'Three empty')}.`);
}

describe('a board of notes', () => {
  it('shows at once what stands unchanged, and what has changed when it has been looked for', async () => {
    const notes = [noteOnWords(document, 'lock keeper', 1), noteOnWords(document, BARGES, 2)];
    edit();
    const { board: shown } = board();
    shown.show(notes, textsOfPage(document));
    expect(painted()).toEqual(['lock keeper']);
    expect(shown.placed()).toHaveLength(1);
    await shown.settled();
    expect(shown.placed().map(({ state }) => state)).toEqual(['exact', 'changed']);
    expect(painted()).toEqual(['lock keeper']);
    expect(painted('on-record-note-yellow-changed')).toEqual([BARGES.replace('Three', 'Three empty')]);
  });

  it('waits for nothing where all stands unchanged', () => {
    const { board: shown, onPlaced } = board();
    shown.show([noteOnWords(document, BARGES, 1)], textsOfPage(document));
    expect(shown.placed()).toMatchObject([{ state: 'exact' }]);
    expect(onPlaced).toHaveBeenCalledOnce();
  });

  it('gives up a search when other notes are to be shown', async () => {
    const lost = noteOnWords(document, BARGES, 1);
    document.querySelector('p:last-child')?.remove();
    const { board: shown } = board();
    shown.show([lost], textsOfPage(document));
    shown.show([], textsOfPage(document));
    await shown.settled();
    expect(shown.placed()).toEqual([]);
  });

  it('goes without a trace', async () => {
    const { board: shown, life } = board();
    shown.show([noteOnWords(document, BARGES, 1)], textsOfPage(document));
    life.abort();
    expect(registry.size).toBe(0);
    shown.show([noteOnWords(document, BARGES, 1)], textsOfPage(document));
    expect(registry.size).toBe(0);
  });
});
