import { expect, it } from 'vitest';
import type { Frame } from '../../../../../../src/core/article/page-outline.ts';
import { frameKind } from '../../../../../../src/core/article/parts/furniture/boxes/frame-kind.ts';
import { frameKinds } from '../../../../../../src/core/article/parts/furniture/boxes/frame-kinds.ts';

const cases: readonly (readonly [tag: string, name: string, kind: string | null])[] = [
  ['aside', 'article', 'factbox'],
  ['div', 'newsletter', 'newsletter'],
  ['h1', 'comments', null],
  ['body', 'comments', null],
  ['div', 'tags', 'tags'],
  ['h3', 'tags', null],
  ['div', 'article', null],
];

function frame(tag: string, words: readonly string[]): Frame {
  return { parent: null, tag, words, className: words.join(' '), itemprop: null, rel: null, value: null };
}

it.each(cases)('tells of a %s called “%s”: %s', (tag, name, kind) => {
  expect(frameKind(frame(tag, [name]))?.kind ?? null).toBe(kind);
});

it('tells the same of many that share their names', () => {
  const shared = new Map(cases.map(([, name]) => [name, [name]] as const));
  const frames = cases.map(([tag, name]) => frame(tag, shared.get(name) ?? []));
  expect(frameKinds(frames).map((mark) => mark?.kind ?? null)).toEqual(cases.map(([, , kind]) => kind));
});
