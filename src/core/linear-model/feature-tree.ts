import { parseEndings } from './parse-endings.ts';

/** A feature by the pieces of its name: `['end', 'while', 'v1']` is "end|while|v1". Nobody needs to join them to score it. */
export type Pieces = readonly (string | number | boolean | null)[];

/**
 * A linear model whose features are found piece by piece: the weight of the pieces so far, and where the next one leads.
 * `unread` is the line of those who follow, until one of them is asked for; `null` once it was read.
 */
export type FeatureTree = { weight: number; next: Map<string, FeatureTree> | null; unread: string | null };

/**
 * Reads the weights that `src/training/quotes` wrote, as `parseWeights` does, but into a tree.
 *
 *     scorePieces(parseTree('colon|\tnear 65\tfar -4'), [['colon', 'near'], ['colon', 'unheard-of']])   // 0.65
 */
export function parseTree(lines: string): FeatureTree {
  const root = makeNode();
  for (const line of lines.split('\n')) {
    const end = line.indexOf('\t');
    if (end < 0) continue;
    const node = end === 0 ? root : nodeOf(root, line.slice(0, end - 1).split('|'));
    node.unread = line;
  }
  return root;
}

/** Turns a flat model into a tree. */
export function treeOf(model: ReadonlyMap<string, number>): FeatureTree {
  const root = makeNode();
  for (const [name, weight] of model) nodeOf(root, name.split('|')).weight = weight;
  return root;
}

/** A feature as it was scored last at its place in the list, and where its pieces led to, one after the other. */
type Trail = { pieces: Pieces; readonly nodes: (FeatureTree | null)[] };

/** The trails of each model, place after place in the list of features; used by one call after the other. */
const trails = new WeakMap<FeatureTree, Trail[]>();

/**
 * Adds up the weights of the features; one that the model has not met counts nothing. Features that begin alike mostly
 * follow one another, and what is scored next mostly begins as what was scored before at the same place: the way is
 * gone on from where it parts from the longer one of these, since looking up a piece is what takes the time.
 */
export function scorePieces(tree: FeatureTree, features: readonly Pieces[]): number {
  const known = trailsOf(tree);
  let score = 0;
  let before: Trail | null = null;
  for (let at = 0; at < features.length; at += 1) {
    const pieces = features[at] ?? [];
    const trail = trailAt(known, at);
    const node = follow(tree, pieces, trail, before);
    if (node !== null) score += node.weight;
    before = trail;
  }
  return score;
}

function trailsOf(tree: FeatureTree): Trail[] {
  const known = trails.get(tree);
  if (known !== undefined) return known;
  const made: Trail[] = [];
  trails.set(tree, made);
  return made;
}

function trailAt(known: Trail[], at: number): Trail {
  const trail = known[at];
  if (trail !== undefined) return trail;
  const made: Trail = { pieces: [], nodes: [] };
  known.push(made);
  return made;
}

/** Goes where the pieces lead to, and leaves the trail of it. */
function follow(tree: FeatureTree, pieces: Pieces, trail: Trail, before: Trail | null): FeatureTree | null {
  const { nodes } = trail;
  let index = countShared(pieces, trail.pieces);
  if (before !== null && index < pieces.length) {
    const shared = countShared(pieces, before.pieces);
    for (; index < shared; index += 1) nodes[index] = before.nodes[index] ?? null;
  }
  let node = index === 0 ? tree : (nodes[index - 1] ?? null);
  for (; index < pieces.length; index += 1) {
    if (node !== null) node = nextOf(node, pieces[index] ?? null);
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

function nextOf(node: FeatureTree, piece: Pieces[number]): FeatureTree | null {
  if (node.unread !== null) readEndings(node, node.unread);
  return node.next?.get(typeof piece === 'string' ? piece : `${piece}`) ?? null;
}

function readEndings(node: FeatureTree, line: string): void {
  node.unread = null;
  for (const [ending, weight] of parseEndings(line)) grow(node, ending).weight = weight;
}

function makeNode(): FeatureTree {
  return { weight: 0, next: null, unread: null };
}

function nodeOf(tree: FeatureTree, pieces: readonly string[]): FeatureTree {
  let node = tree;
  for (const piece of pieces) node = grow(node, piece);
  return node;
}

function grow(node: FeatureTree, piece: string): FeatureTree {
  node.next ??= new Map();
  const known = node.next.get(piece);
  if (known !== undefined) return known;
  const made = makeNode();
  node.next.set(piece, made);
  return made;
}
