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

/** Adds up the weights of the features; one that the model has not met counts nothing. */
export function scorePieces(tree: FeatureTree, features: readonly Pieces[]): number {
  let score = 0;
  for (let index = 0; index < features.length; index += 1) score += weightOf(tree, features[index] ?? []);
  return score;
}

function weightOf(tree: FeatureTree, pieces: Pieces): number {
  let node = tree;
  for (let index = 0; index < pieces.length; index += 1) {
    if (node.unread !== null) readEndings(node, node.unread);
    const next = node.next?.get(`${pieces[index]}`);
    if (next === undefined) return 0;
    node = next;
  }
  return node.weight;
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
