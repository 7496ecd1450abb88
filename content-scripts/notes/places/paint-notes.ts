import { NOTE_COLOURS } from '../../../src/core/notes/colour.ts';
import { CHANGED_NOTE_NAMES, NOTE_NAMES } from '../../paint/highlight-names.ts';
import { isGone } from '../../paint/is-gone.ts';
import type { PlacedNote } from './place-notes.ts';

/** The paint of notes in a page. */
export type NotePaint = {
  /** Puts back what the page took out of the registry. */
  readonly restore: () => void;
  /** Says whether the page has taken painted words away. */
  readonly isBroken: () => boolean;
  readonly clear: () => void;
};

/**
 * Paints notes over the text, without touching the document: a highlight for each colour, and one for those of it that
 * are to be checked.
 *
 *     const paint = paintNotes(CSS.highlights, placed);
 *     paint.clear();
 */
export function paintNotes(registry: HighlightRegistry, placed: readonly PlacedNote[]): NotePaint {
  const painted = NOTE_COLOURS.flatMap((colour) => {
    const ofColour = placed.filter(({ note }) => note.colour === colour);
    return [
      { name: NOTE_NAMES[colour], notes: ofColour.filter(({ state }) => state !== 'changed') },
      { name: CHANGED_NOTE_NAMES[colour], notes: ofColour.filter(({ state }) => state === 'changed') },
    ];
  })
    .map(({ name, notes }) => ({ name, ranges: notes.flatMap((each) => each.ranges) }))
    .filter(({ ranges }) => ranges.length > 0)
    .map(({ name, ranges }) => ({ name, ranges, highlight: new Highlight(...ranges) }));

  const restore = () => {
    for (const { name, highlight } of painted) if (registry.get(name) !== highlight) registry.set(name, highlight);
  };
  // Over the wash of a quote, below the lines of actors.
  for (const { highlight } of painted) highlight.priority = 1;
  restore();
  return {
    restore,
    isBroken: () => painted.some(({ ranges }) => ranges.some(isGone)),
    clear: () => {
      for (const { name, highlight } of painted) if (registry.get(name) === highlight) registry.delete(name);
    },
  };
}
