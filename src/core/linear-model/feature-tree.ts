import { copyOf } from '../text/copy-of.ts';
import { parseEndings } from './parse-endings.ts';
import { NOWHERE, StepTable } from './step-table.ts';

/** A feature by the pieces of its name: `['end', 'while', 'v1']` is "end|while|v1". Nobody needs to join them to score it. */
export type Pieces = readonly (string | number | boolean | null)[];

/** The node before the first piece. */
const ROOT = 0;

/**
 * A linear model whose features are found piece by piece: the weight of the pieces so far, and where the next one leads.
 * Pieces and nodes are numbers, so that all steps stand in one table: to go through thousands of small maps from string
 * to string took the fifth part of an analysis, since few of them are still in the processor's near memory.
 */
export type FeatureTree = {
  /** The number of each piece, from 1. */
  readonly numbers: Map<string, number>;
  /** Of those, the pieces that were asked for: few are, so that this map is still in near memory. */
  readonly met: Map<Pieces[number], number>;
  readonly steps: StepTable;
  /** By node. */
  readonly weights: number[];
  /** By node the lines of those who follow, until one of them is asked for; `null` once they were read, or if there are none. */
  readonly unread: (Unread | null)[];
  readonly trails: Trail[];
};

/** Lines whose features begin alike, up to the letter `from`: an article asks for few of all beginnings. */
type Unread = { readonly lines: string[]; readonly from: number };

/** A feature as it was scored last at its place in the list, and where its pieces led to, one after the other. */
type Trail = { pieces: Pieces; readonly nodes: number[] };

/**
 * Reads the weights that `src/training/linear-model` wrote, as `parseWeights` does, but into a tree.
 *
 *     scorePieces(parseTree('colon|\tnear 65\tfar -4'), [['colon', 'near'], ['colon', 'unheard-of']])   // 0.65
 */
export function parseTree(lines: string): FeatureTree {
  const tree = makeTree();
  tree.unread[ROOT] = { lines: lines.split('\n'), from: 0 };
  return tree;
}

/** Turns a flat model into a tree. */
export function treeOf(model: ReadonlyMap<string, number>): FeatureTree {
  const tree = makeTree();
  for (const [name, weight] of model) tree.weights[growWay(tree, name)] = weight;
  return tree;
}

/**
 * Adds up the weights of the features; one that the model has not met counts nothing, nor does any where nothing was
 * learned. Features that begin alike mostly follow one another, and what is scored next mostly begins as what was scored
 * before at the same place: the way is gone on from where it parts from the longer one of these, since looking up a piece
 * is what takes the time.
 */
export function scorePieces(tree: FeatureTree | null, features: readonly Pieces[]): number {
  if (tree === null) return 0;
  const { trails, weights } = tree;
  let score = 0;
  let before: Trail | null = null;
  for (let at = 0; at < features.length; at += 1) {
    const pieces = features[at] ?? [];
    const trail = trailAt(trails, at);
    const node = follow(tree, pieces, trail, before);
    if (node !== NOWHERE) score += weights[node] ?? 0;
    before = trail;
  }
  return score;
}

function trailAt(known: Trail[], at: number): Trail {
  const trail = at < known.length ? known[at] : undefined;
  if (trail !== undefined) return trail;
  const made: Trail = { pieces: [], nodes: [] };
  known.push(made);
  return made;
}

/** Goes where the pieces lead to, and leaves the trail of it. */
function follow(tree: FeatureTree, pieces: Pieces, trail: Trail, before: Trail | null): number {
  const { nodes } = trail;
  let index = countShared(pieces, trail.pieces);
  if (before !== null && index < pieces.length) {
    const shared = countShared(pieces, before.pieces);
    for (; index < shared; index += 1) nodes[index] = before.nodes[index] ?? NOWHERE;
  }
  let node = index === 0 ? ROOT : (nodes[index - 1] ?? NOWHERE);
  for (; index < pieces.length; index += 1) {
    if (node !== NOWHERE) node = nextOf(tree, node, pieces[index] ?? null);
    nodes[index] = node;
  }
  trail.pieces = pieces;
  return node;
}

/** With how many of the same pieces two features begin. */
function countShared(one: Pieces, other: Pieces): number {
  const most = Math.min(one.length, other.length);
  let shared = 0;
  while (shared < most && one[shared] === other[shared]) shared += 1;
  return shared;
}

function nextOf(tree: FeatureTree, node: number, piece: Pieces[number]): number {
  const unread = tree.unread[node] ?? null;
  if (unread !== null) readLines(tree, node, unread);
  const number = tree.met.get(piece) ?? meet(tree, piece);
  return number === null ? NOWHERE : tree.steps.find(node, number);
}

/** The number of a piece, `null` if no line that was read has it: another line may. */
function meet({ numbers, met }: FeatureTree, piece: Pieces[number]): number | null {
  const number = numbers.get(`${piece}`);
  if (number === undefined) return null;
  met.set(typeof piece === 'string' ? copyOf(piece) : piece, number);
  return number;
}

/** Reads the endings of what leads to a node, and hands the lines with longer beginnings on by their next piece. */
function readLines(tree: FeatureTree, node: number, { lines, from }: Unread): void {
  tree.unread[node] = null;
  for (const line of lines) {
    const stroke = line.indexOf('|', from);
    const end = line.indexOf('\t', from);
    if (end < 0) continue;
    if (stroke < 0 || stroke > end) readEndings(tree, node, line);
    else leaveUnread(tree, grow(tree, node, line.slice(from, stroke)), line, stroke + 1);
  }
}

function readEndings(tree: FeatureTree, node: number, line: string): void {
  for (const [ending, weight] of parseEndings(line)) tree.weights[grow(tree, node, ending)] = weight;
}

function leaveUnread({ unread }: FeatureTree, node: number, line: string, from: number): void {
  const known = unread[node] ?? null;
  if (known === null) unread[node] = { lines: [line], from };
  else known.lines.push(line);
}

function makeTree(): FeatureTree {
  return { numbers: new Map(), met: new Map(), steps: new StepTable(), weights: [0], unread: [null], trails: [] };
}

/** Grows the nodes on the way of a name, and says which is the last. */
function growWay(tree: FeatureTree, name: string): number {
  let node = ROOT;
  for (const piece of name.split('|')) node = grow(tree, node, piece);
  return node;
}

function grow({ numbers, steps, weights, unread }: FeatureTree, node: number, piece: string): number {
  const number = numbers.get(piece) ?? numbers.size + 1;
  numbers.set(piece, number);
  const known = steps.find(node, number);
  if (known !== NOWHERE) return known;
  const made = weights.length;
  steps.add(node, number, made);
  weights.push(0);
  unread.push(null);
  return made;
}
