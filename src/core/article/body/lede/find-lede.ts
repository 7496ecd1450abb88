import { endsSentence } from '../../../text/ends-sentence.ts';
import { bareLetters } from '../../fields/bare-letters.ts';
import type { Headline } from '../../fields/headline/find-headline.ts';
import { holderTag } from '../../holder-tag.ts';
import { isHeading } from '../../is-heading.ts';
import type { Layout } from '../../layout.ts';
import { parentOf } from '../../parent-of.ts';
import type { Body } from '../find-body.ts';
import { canBeStandfirst } from './can-be-standfirst.ts';
import { candidatesIn } from './candidates-in.ts';
import { isCalledLede } from './is-called-lede.ts';
import { isCalledPoint } from './is-called-point.ts';
import { listAround } from './list-around.ts';
import { pointsBefore } from './points-before.ts';
import { setApart } from './set-apart.ts';
import { shortNamed } from './short-named.ts';
import { withAllPoints } from './with-all-points.ts';
import { withoutStop } from './without-stop.ts';

/**
 * Finds the blocks of the standfirst, each with what made it one: sentences that stand alone between headline and text,
 * a list of points there, or a first paragraph that is set apart from the others.
 *
 *     <h1>Harbour reopens</h1> <div>After a week of storm, ships may leave.</div> <div><p>Text …</p>…   → the inner <div>
 *     <p><b>After a week of storm, ships may leave.</b></p> <p>Text …</p>                               → the first <p>
 *     <p class="drop-cap">The harbour opened …</p> <p>Text …</p>                                        → none
 */
export function findLede(
  layout: Layout,
  body: Body,
  start: number,
  headline: Headline | null,
): ReadonlyMap<number, string> {
  const isNew = newnessTest(layout, headline);
  const candidates = candidatesIn(layout, body, start).filter(isNew);
  const named = candidates.filter(
    (index) =>
      isCalledPoint(layout, index) || (isCalledLede(layout, index) && !standsInText(layout, candidates, index)),
  );
  const points = pointsBefore(layout, body, start).filter(isNew);
  const told = (found: readonly number[], evidence: string): Iterable<readonly [number, string]> =>
    withAllPoints(layout, body, start, found).map((index) => [index, evidence]);
  const summed = points.map((index) => [index, 'points before the text'] as const);
  const opening = namedOpening(layout, body);
  const isOfPoints = named.every((index) => listAround(layout, index) !== null);
  const before = opening !== null && isOfPoints ? [[opening, 'first paragraph, named so'] as const] : [];
  if (named.length > 0) return new Map([...summed, ...before, ...told(named, 'named so')]);
  if (opening !== null) return new Map([...summed, [opening, 'first paragraph, named so']]);
  const first = firstAlone(layout, body, candidates);
  if (first !== null) return new Map([...summed, ...told([first], 'alone before the text')]);
  const short = shortNamed(layout, body, start, isNew) ?? withoutStop(layout, body, candidates);
  return short === null && summed.length === 0 ? setApart(layout, body) : new Map([...summed, ...(short ?? [])]);
}

/** Tells what is neither the headline nor a heading that ends with it: that says nothing new. */
function newnessTest(layout: Layout, headline: Headline | null): (index: number) => boolean {
  const names = [headline?.text, headline?.shown].map((text) => bareLetters(text ?? '')).filter((name) => name !== '');
  return (index) => {
    const letters = bareLetters(layout.outline.blocks[index]?.text ?? '');
    return index !== headline?.block && !names.some((name) => letters.endsWith(name));
  };
}

/** The first paragraph, if it is called a standfirst and no other is. */
function namedOpening(layout: Layout, body: Body): number | null {
  const [first, second] = [...body.core].sort((one, other) => one - other);
  const block = layout.outline.blocks[first ?? -1];
  if (first === undefined || second === undefined || !block || !canBeStandfirst(block)) return null;
  return isCalledLede(layout, first) && !isCalledLede(layout, second) ? first : null;
}

/** The first whole sentence that does not stand among others; a heading only if there is nothing else. */
function firstAlone(layout: Layout, body: Body, candidates: readonly number[]): number | null {
  const wrapped = boxOfWrapped(layout, body);
  const alone = candidates.filter(
    (index) =>
      isWholeAt(layout, index) &&
      !standsInText(layout, candidates, index) &&
      (wrapped === null || boxOf(layout, index) !== wrapped),
  );
  return alone.find((index) => !isHeadingAt(layout, index)) ?? alone[0] ?? null;
}

/** A heading needs no full stop; a label has none. */
function isWholeAt(layout: Layout, index: number): boolean {
  const block = layout.outline.blocks[index];
  return block !== undefined && (endsSentence(block.text) || isHeadingAt(layout, index));
}

function isHeadingAt(layout: Layout, index: number): boolean {
  const tag = holderTag(layout, index);
  return isHeading(tag) && tag !== 'h1';
}

/** A paragraph beside another one before the text: the text begins in a container of its own. */
function standsInText(layout: Layout, candidates: readonly number[], index: number): boolean {
  if (holderTag(layout, index) !== 'p') return false;
  const parent = parentOf(layout, index);
  return candidates.some(
    (other) => other !== index && holderTag(layout, other) === 'p' && parentOf(layout, other) === parent,
  );
}

/** What holds the paragraphs, each wrapped in an element of its own; `null` where they stand side by side. */
function boxOfWrapped(layout: Layout, { core }: Body): number | null {
  const [first, second] = [...core].sort((one, other) => one - other);
  if (first === undefined || second === undefined || parentOf(layout, first) === parentOf(layout, second)) return null;
  const box = boxOf(layout, first);
  return box === boxOf(layout, second) ? box : null;
}

/** The frame two above a paragraph; `null` of what is none. */
function boxOf(layout: Layout, index: number): number | null {
  return holderTag(layout, index) === 'p' ? (layout.outline.frames[parentOf(layout, index)]?.parent ?? null) : null;
}
