import { colourLightness } from './colour-lightness.ts';

/** What a text stands on. */
export type Tone = 'light' | 'dark';

/**
 * Tells whether an element's text stands on light or on dark, from the colours that are really there: many pages are
 * dark for a reader whose system is light, and the other way round.
 *
 *     backgroundTone(paragraph)   // 'dark'
 *
 * Colours are laid over each other from the element outwards until one is opaque. A picture behind the text cannot be
 * read; there the text's own colour tells, since whoever chose it wanted it legible. Behind everything is the canvas,
 * which `color-scheme` makes light or dark.
 */
export function backgroundTone(element: Element): Tone {
  let seen = 0;
  let visible = 1;
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    const style = getComputedStyle(box);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return toneOpposite(element);
    const colour = colourLightness(style.backgroundColor) ?? { lightness: 1, alpha: 0 };
    seen += visible * colour.alpha * colour.lightness;
    visible *= 1 - colour.alpha;
    if (visible < 0.05) break;
  }
  return toneOf(seen + visible * canvasLightness(element.ownerDocument));
}

/** Light text stands on dark. */
function toneOpposite(element: Element): Tone {
  const text = colourLightness(getComputedStyle(element).color);
  return text !== null && text.lightness > 0.5 ? 'dark' : 'light';
}

function canvasLightness(document: Document): number {
  const schemes = getComputedStyle(document.documentElement).colorScheme ?? '';
  const [dark, light] = [/\bdark\b/.test(schemes), /\blight\b/.test(schemes)];
  const isDark = dark && (!light || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? 0.1 : 1;
}

function toneOf(lightness: number): Tone {
  return lightness < 0.5 ? 'dark' : 'light';
}
