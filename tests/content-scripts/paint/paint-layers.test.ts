// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findRegistry } from '../../../content-scripts/paint/find-registry.ts';
import type { LayerRanges } from '../../../content-scripts/paint/layer-ranges.ts';
import { type Paint, paintLayers } from '../../../content-scripts/paint/paint-layers.ts';
import { DEFAULT_LAYERS } from '../../../src/messages/layers/layers.ts';
import { fakeHighlights } from '../fake-highlights.ts';

let registry: Map<string, Set<Range>>;
let paint: Paint;
let ranges: LayerRanges;

function rangeIn(selector: string): Range {
  const range = document.createRange();
  const element = document.querySelector(selector);
  if (element?.firstChild) range.selectNodeContents(element.firstChild);
  return range;
}

beforeEach(() => {
  registry = fakeHighlights();
  registry.set('a-name-of-the-page', new Set());
  document.body.innerHTML = '<p><q>We won</q>, said <b>Ada</b> in <i>York</i>.</p>';
  ranges = { quotes: [rangeIn('q')], indirect: [], person: [rangeIn('b')], organisation: [], place: [rangeIn('i')] };
  const found = findRegistry();
  if (found === null) throw new Error('The fake registry was not found');
  paint = paintLayers(found, ranges, { ...DEFAULT_LAYERS, place: false });
});

const names = () => [...registry.keys()];

describe('paint', () => {
  it('shows the layers that are on, and leaves the document alone', () => {
    expect(names()).toEqual([
      'a-name-of-the-page',
      'on-record-quote',
      'on-record-indirect',
      'on-record-person',
      'on-record-organisation',
    ]);
    expect([...(registry.get('on-record-quote') ?? [])].map(String)).toEqual(['We won']);
    expect(document.body.innerHTML).toBe('<p><q>We won</q>, said <b>Ada</b> in <i>York</i>.</p>');
  });

  it('switches layers', () => {
    paint.show({ quotes: false, indirect: false, person: false, organisation: false, place: true });
    expect(names()).toEqual(['a-name-of-the-page', 'on-record-place']);
  });

  it('comes back after the page has cleared the registry, but not what is switched off', () => {
    const before = registry.get('on-record-quote');
    registry.clear();
    paint.restore();
    expect(names()).toEqual(['on-record-quote', 'on-record-indirect', 'on-record-person', 'on-record-organisation']);
    expect(registry.get('on-record-quote')).toBe(before);
  });

  it('clears its own names and no other', () => {
    paint.clear();
    expect(names()).toEqual(['a-name-of-the-page']);
  });

  it('leaves a name alone that another reader has taken since', () => {
    const theirs = new Set<Range>();
    registry.set('on-record-quote', theirs);
    paint.clear();
    expect(registry.get('on-record-quote')).toBe(theirs);
  });
});

describe('paint is broken', () => {
  it('not before anything happened', () => {
    expect(paint.isBroken()).toBe(false);
  });

  it('when its text was taken out', () => {
    document.querySelector('b')?.remove();
    expect(paint.isBroken()).toBe(true);
  });

  it('when its text was replaced', () => {
    document.querySelector('q')?.replaceChildren('We won');
    expect(paint.isBroken()).toBe(true);
  });

  it('not when other text changed', () => {
    document.querySelector('p')?.append(' Again.');
    expect(paint.isBroken()).toBe(false);
  });
});

it('there is no registry in a document without highlights', () => {
  Reflect.deleteProperty(globalThis, 'CSS');
  expect(findRegistry()).toBeNull();
});
