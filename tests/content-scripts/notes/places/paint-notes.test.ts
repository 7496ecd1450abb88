// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { paintNotes } from '../../../../content-scripts/notes/places/paint-notes.ts';
import type { PlacedNote } from '../../../../content-scripts/notes/places/place-notes.ts';
import type { NoteColour } from '../../../../src/core/notes/colour.ts';
import { highlight } from '../../../core/notes/sample-notes.ts';
import { fakeHighlights } from '../../fake-highlights.ts';

let registry: Map<string, Set<Range>>;
beforeEach(() => {
  registry = fakeHighlights();
  document.body.innerHTML = '<p>One</p><p>Two</p><p>Three</p>';
});

const painted = () => Object.fromEntries([...registry].map(([name, ranges]) => [name, [...ranges].map(String)]));

function placed(n: number, colour: NoteColour, state: PlacedNote['state'] = 'exact'): PlacedNote {
  const range = document.createRange();
  range.selectNodeContents(document.querySelectorAll('p').item(n));
  return { note: highlight(n, { colour }), state, start: 0, end: 3, now: null, ranges: [range] };
}

describe('the paint of notes', () => {
  it('is one highlight a colour, and none for a colour that no note has', () => {
    paintNotes(CSS.highlights, [placed(0, 'yellow'), placed(1, 'green'), placed(2, 'yellow')]);
    expect(painted()).toEqual({ 'on-record-note-yellow': ['One', 'Three'], 'on-record-note-green': ['Two'] });
  });

  it('tells those that are to be checked apart', () => {
    paintNotes(CSS.highlights, [placed(0, 'yellow'), placed(1, 'yellow', 'changed'), placed(2, 'green', 'changed')]);
    expect(painted()).toEqual({
      'on-record-note-yellow': ['One'],
      'on-record-note-yellow-changed': ['Two'],
      'on-record-note-green-changed': ['Three'],
    });
  });

  it('comes back where the page has cleared the registry, and leaves the page’s own alone', () => {
    const paint = paintNotes(CSS.highlights, [placed(0, 'blue')]);
    registry.clear();
    CSS.highlights.set('of-the-page', new Highlight());
    paint.restore();
    expect(painted()).toEqual({ 'of-the-page': [], 'on-record-note-blue': ['One'] });
    paint.clear();
    expect(painted()).toEqual({ 'of-the-page': [] });
  });

  it('is broken when painted words have left the page', () => {
    const paint = paintNotes(CSS.highlights, [placed(0, 'pink')]);
    expect(paint.isBroken()).toBe(false);
    document.querySelector('p')?.remove();
    expect(paint.isBroken()).toBe(true);
  });
});
