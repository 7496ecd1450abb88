import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NOTE_COLOURS } from '../../../src/core/notes/colour.ts';
import { COLOUR_WORDS } from '../../../src/ui/notes/colour-words.ts';
import { english } from '../../locales/english.ts';

const css = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** `--ink: light-dark(#1d1b18, #f0ece5)` → `{ light: '#1d1b18', dark: '#f0ece5' }`. */
function token(name: string): { readonly light: string; readonly dark: string } {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no colour ${name} in tokens.css`);
  return { light, dark };
}

/** Contrast as WCAG 2.2 defines it, from relative luminance: 1 to 21. */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const SURFACES = ['surface', 'surface-raised', 'surface-hover'];

describe('the colours', () => {
  const pairs = SURFACES.flatMap((surface) => [
    { colour: 'ink', surface, least: 4.5 },
    { colour: 'ink-soft', surface, least: 4.5 },
    { colour: 'accent', surface, least: 4.5 },
    // What is no text but must be seen: outlines of controls and of the focus (WCAG 2.2, 1.4.11).
    { colour: 'line-strong', surface, least: 3 },
    { colour: 'focus', surface, least: 3 },
  ]);

  it.each(pairs)('$colour is seen on $surface', ({ colour, surface, least }) => {
    const { light, dark } = token(colour);
    expect(contrast(light, token(surface).light)).toBeGreaterThanOrEqual(least);
    expect(contrast(dark, token(surface).dark)).toBeGreaterThanOrEqual(least);
  });

  it('are those of hints in empty fields too', () => {
    expect(css).toMatch(/::placeholder \{\s*color: var\(--ink-soft\);\s*opacity: 1;/);
  });
});

describe('the colours of notes', () => {
  const colours = readFileSync('src/ui/styles/note-colours.css', 'utf8');
  const shades = Array.from(
    colours.matchAll(/\.note-(\w+) \{\s*--note-colour: (#\w{6})/g),
    ([, name = '', shade = '']) => ({
      name,
      shade,
    }),
  );

  it('are those that a note may have, each with a name that the interface says', () => {
    expect(shades.map(({ name }) => name)).toEqual([...NOTE_COLOURS]);
    expect(new Set(NOTE_COLOURS.map((colour) => english(COLOUR_WORDS[colour]))).size).toBe(NOTE_COLOURS.length);
  });

  it.each(shades)('$name is seen on light and on dark', ({ shade }) => {
    for (const surface of SURFACES) {
      expect(contrast(shade, token(surface).dark)).toBeGreaterThanOrEqual(3);
      expect(contrast(shade, token(surface).light)).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('the marks', () => {
  const marks = readFileSync('src/ui/styles/marks.css', 'utf8');
  const lines = Array.from(marks.matchAll(/(solid|dashed|dotted) 2px (#\w{6})/g), ([, style, colour]) => ({
    style,
    colour: colour ?? '',
  }));

  it('differ in the kind of line, since colour never speaks alone', () => {
    expect(new Set(lines.map(({ style }) => style))).toEqual(new Set(['solid', 'dashed', 'dotted']));
  });

  it.each(lines)('$style lines are seen on light and on dark pages', ({ colour }) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, '#121212')).toBeGreaterThanOrEqual(3);
  });
});
