import type { Layer } from '../../src/messages/layers.ts';

/** What each layer is called in the page's registry of highlights, which we share with the page, and in `marks.css`. */
export const LAYER_NAMES = {
  quotes: 'on-record-quote',
  person: 'on-record-person',
  organisation: 'on-record-organisation',
  place: 'on-record-place',
} as const satisfies { readonly [L in Layer]: string };

/** The name of the passage that is being flashed. */
export const FLASH_NAME = 'on-record-flash';

/** Every name of ours. */
export const HIGHLIGHT_NAMES: readonly string[] = [...Object.values(LAYER_NAMES), FLASH_NAME];
