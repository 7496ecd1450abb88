import { execFileSync } from 'node:child_process';

/** The sizes that `manifest.json` names, in pixels. */
const SIZES = [16, 32, 48, 128];

/** Makes the PNG icons again from their drawing, with librsvg's `rsvg-convert` (Debian: librsvg2-bin). */
for (const size of SIZES) {
  const pixels = String(size);
  execFileSync('rsvg-convert', [
    '-w',
    pixels,
    '-h',
    pixels,
    'icons/on-record.svg',
    '-o',
    `icons/on-record-${pixels}.png`,
  ]);
}
