import { NOTE_COLOURS } from '../../../src/core/notes/colour.ts';
import { NOTE_NAMES } from '../../paint/highlight-names.ts';
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
 * Paints notes over the text, one highlight a colour, without touching the document.
 *
 *     const paint = paintNotes(CSS.highlights, placed);
 *     paint.clear();
 */
export function paintNotes(registry: HighlightRegistry, placed: readonly PlacedNote[]): NotePaint {
  const painted = NOTE_COLOURS.map((colour) => {
    const ranges = placed.filter(({ note }) => note.colour === colour).flatMap((each) => each.ranges);
    return { name: NOTE_NAMES[colour], highlight: new Highlight(...ranges), ranges };
  }).filter(({ ranges }) => ranges.length > 0);

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
