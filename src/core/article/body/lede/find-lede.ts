import { bareLetters } from '../../fields/bare-letters.ts';
import type { Headline } from '../../fields/headline/find-headline.ts';
import { holderTag } from '../../holder-tag.ts';
import { isHeading } from '../../is-heading.ts';
import { isWithin, type Layout } from '../../layout.ts';
import type { PageBlock } from '../../page-outline.ts';
import { matchNotice } from '../../parts/furniture/match-notice.ts';
import { matchCredit } from '../../parts/kept/captions/match-credit.ts';
import { LEDE_WORDS, POINT_WORDS } from '../../words/elements/lede-words.ts';
import type { Body } from '../find-body.ts';
import { SENTENCE_END } from '../prose-weight.ts';
import { canBeStandfirst } from './can-be-standfirst.ts';
import { setApart } from './set-apart.ts';

/** The least weight of what alone is called a standfirst. */
const SHORTEST_NAMED = 20;

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
  const names = [headline?.text, headline?.shown].map((text) => bareLetters(text ?? '')).filter((name) => name !== '');
  // A heading that is, or ends with, the headline says nothing new.
  const isNew = (index: number) => {
    const letters = bareLetters(layout.outline.blocks[index]?.text ?? '');
    return index !== headline?.block && !names.some((name) => letters.endsWith(name));
  };
  const candidates = candidatesIn(layout, body, start).filter(isNew);
  const named = candidates.filter(
    (index) => isPoint(layout, index) || (isNamed(layout, index) && !standsInText(layout, candidates, index)),
  );
  if (named.length > 0) return new Map(withAllPoints(layout, body, start, named).map((index) => [index, 'named so']));
  const opening = namedOpening(layout, body);
  if (opening !== null) return new Map([[opening, 'first paragraph, named so']]);
  const wrapped = boxOfWrapped(layout, body);
  const alone = candidates.filter(
    (index) =>
      endsSentence(layout, index) &&
      !standsInText(layout, candidates, index) &&
      (wrapped === null || boxOf(layout, index) !== wrapped),
  );
  const first = alone.find((index) => !isHeadingAt(layout, index)) ?? alone[0];
  if (first === undefined)
    return shortNamed(layout, body, start, isNew) ?? withoutStop(layout, body, candidates) ?? setApart(layout, body);
  return new Map(withAllPoints(layout, body, start, [first]).map((index) => [index, 'alone before the text']));
}

/** A few words without a full stop, alone or as points in an element called so; dates and counts stand in such, too. */
function shortNamed(
  layout: Layout,
  body: Body,
  start: number,
  isNew: (index: number) => boolean,
): ReadonlyMap<number, string> | null {
  const named = candidatesIn(layout, body, start, SHORTEST_NAMED).filter(
    (index) =>
      isNew(index) &&
      ((isNamed(layout, index) && !isBesideText(layout, body, index)) ||
        (isPoint(layout, index) && listAround(layout, index) !== null)) &&
      !/\d/.test(layout.outline.blocks[index]?.text ?? ''),
  );
  const isOne = named.length === 1 || named.every((index) => isPoint(layout, index));
  return named.length === 0 || !isOne ? null : new Map(named.map((index) => [index, 'short, named so']));
}

/** Beside another paragraph of running text. */
function isBesideText(layout: Layout, body: Body, index: number): boolean {
  return (
    holderTag(layout, index) === 'p' &&
    [...body.core, index + 1, index - 1].some(
      (other) =>
        other !== index &&
        holderTag(layout, other) === 'p' &&
        (layout.prose[other] ?? 0) > 0 &&
        parentOf(layout, other) === parentOf(layout, index),
    )
  );
}

/** The only paragraph before the text's container: it may lack its full stop. A date or a count has figures, a caption its credit. */
function withoutStop(layout: Layout, body: Body, candidates: readonly number[]): ReadonlyMap<number, string> | null {
  const { blocks } = layout.outline;
  const outside = candidates.filter(
    (index) => holderTag(layout, index) === 'p' && !isWithin(layout, blocks[index]?.frame ?? 0, body.frame),
  );
  const [only] = outside;
  if (only === undefined || outside.length > 1 || (layout.prose[only] ?? 0) === 0) return null;
  const { text = '' } = blocks[only] ?? {};
  const isOther = /\d/.test(text) || matchCredit(text) !== null;
  return isOther ? null : new Map([[only, 'alone before the text, without a full stop']]);
}

function candidatesIn(layout: Layout, body: Body, start: number, shortest?: number): readonly number[] {
  const candidates: number[] = [];
  for (let index = start; index < body.first; index += 1) {
    const block = layout.outline.blocks[index];
    if (
      block &&
      !body.core.has(index) &&
      holderTag(layout, index) !== 'h1' &&
      canBeStandfirst(block, shortest) &&
      matchNotice(block.text) === null &&
      mayBeLede(layout, index, block)
    )
      candidates.push(index);
  }
  return candidates;
}

/** A heading needs no full stop; a label has none. */
function endsSentence(layout: Layout, index: number): boolean {
  const block = layout.outline.blocks[index];
  return block !== undefined && (SENTENCE_END.test(block.text) || isHeadingAt(layout, index));
}

function isHeadingAt(layout: Layout, index: number): boolean {
  const tag = holderTag(layout, index);
  return isHeading(tag) && tag !== 'h1';
}

/** No box; but what is called a teaser between headline and text is the article's own. */
function mayBeLede(layout: Layout, index: number, block: PageBlock): boolean {
  const mark = layout.marks[block.frame];
  return !mark || (mark.evidence === 'name teaser' && isNamed(layout, index));
}

function isNamed(layout: Layout, index: number): boolean {
  return namesAround(layout, index).some((word) => LEDE_WORDS.has(word));
}

function isPoint(layout: Layout, index: number): boolean {
  return namesAround(layout, index).some((word) => POINT_WORDS.has(word));
}

/** The words in the names of the elements around a block, up to its holder's parent. */
function namesAround({ outline }: Layout, index: number): readonly string[] {
  const block = outline.blocks[index];
  const own = outline.frames[block?.holder ?? 0];
  const around = [outline.frames[block?.frame ?? 0], own, outline.frames[own?.parent ?? 0]];
  return around.flatMap((frame) => frame?.words ?? []);
}

function parentOf({ outline }: Layout, index: number): number {
  return outline.frames[outline.blocks[index]?.holder ?? 0]?.parent ?? 0;
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

/** What was found to be a standfirst, or if it is the point of a list all its points, the short ones too. */
function withAllPoints(layout: Layout, body: Body, start: number, found: readonly number[]): readonly number[] {
  const lists = new Set(found.map((index) => listAround(layout, index)));
  lists.delete(null);
  if (lists.size === 0) return found;
  const points = candidatesIn(layout, body, start, SHORTEST_NAMED);
  return points.filter((index) => found.includes(index) || lists.has(listAround(layout, index)));
}

/** The frame of the list whose point a block is, by itself or as the paragraph of one. */
function listAround({ outline }: Layout, index: number): number | null {
  const holder = outline.blocks[index]?.holder ?? 0;
  const parent = outline.frames[holder]?.parent ?? 0;
  const point = [holder, parent].find((frame) => outline.frames[frame]?.tag === 'li');
  return point === undefined ? null : (outline.frames[point]?.parent ?? null);
}

/** The first paragraph, if it is called a standfirst and no other is. */
function namedOpening(layout: Layout, body: Body): number | null {
  const [first, second] = [...body.core].sort((one, other) => one - other);
  const block = layout.outline.blocks[first ?? -1];
  if (first === undefined || second === undefined || !block || !canBeStandfirst(block)) return null;
  return isNamed(layout, first) && !isNamed(layout, second) ? first : null;
}
