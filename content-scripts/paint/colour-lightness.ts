/** How light a colour is, 0 (black) to 1 (white), and how much of what lies behind it shows: 0 (all) to 1 (nothing). */
export type Lightness = { readonly lightness: number; readonly alpha: number };

/**
 * Reads the lightness of a computed colour; `null` for a notation that computed colours do not have.
 *
 *     colourLightness('rgb(255, 255, 255)')       // { lightness: 1, alpha: 1 }
 *     colourLightness('oklch(0.2 0.1 30 / 0.5)')  // { lightness: 0.2, alpha: 0.5 }
 *
 * Computed colours are `rgb()` and `rgba()`, or, if the page wrote them so, `color()`, `lab()`, `lch()`, `oklab()` and
 * `oklch()` (CSS Color 4, section 15.2). For red, green and blue the lightness is the luma of Rec. 709, which is near
 * enough to tell light from dark.
 */
export function colourLightness(colour: string): Lightness | null {
  const [, notation = '', body = ''] = /^(\w+)\(([^()]*)\)$/.exec(colour.trim()) ?? [];
  const toLightness = NOTATIONS.get(notation);
  if (!toLightness) return null;
  // What is no number is the name of a colour space: `color(display-p3 1 0 0)`.
  const numbers = body
    .split(/[\s,/]+/)
    .filter((part) => /^[-+.\d]|^none$/.test(part))
    .map(toNumber);
  const [first = 0, second = 0, third = 0, alpha = 1] = numbers;
  return { lightness: Math.min(1, Math.max(0, toLightness(first, second, third))), alpha };
}

type ToLightness = (first: number, second: number, third: number) => number;

const luma: ToLightness = (red, green, blue) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const eightBitLuma: ToLightness = (red, green, blue) => luma(red, green, blue) / 255;

const NOTATIONS: ReadonlyMap<string, ToLightness> = new Map([
  ['rgb', eightBitLuma],
  ['rgba', eightBitLuma],
  ['color', luma],
  ['lab', (lightness) => lightness / 100],
  ['lch', (lightness) => lightness / 100],
  ['oklab', (lightness) => lightness],
  ['oklch', (lightness) => lightness],
]);

function toNumber(text: string): number {
  if (text === 'none') return 0;
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}
