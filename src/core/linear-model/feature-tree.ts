import type { LinearModel } from './linear-model.ts';

/** A feature by the pieces of its name: `['end', 'while', 'v1']` is "end|while|v1". Nobody needs to join them to score it. */
export type Pieces = readonly (string | number | boolean | null)[];

/** A linear model whose features are found piece by piece: the weight of the pieces so far, and where the next one leads. */
export type FeatureTree = { weight: number; next: Map<string, FeatureTree> | null };

/**
 * Reads the weights that `src/training/quotes` wrote, as `parseWeights` does, but into a tree.
 *
 *     scorePieces(parseTree('colon|\tnear 65\tfar -4'), [['colon', 'near'], ['colon', 'unheard-of']])   // 0.65
 */
export function parseTree(lines: string): FeatureTree {
  const root: FeatureTree = { weight: 0, next: null };
  for (const line of lines.split('\n')) {
    const [beginning = '', ...endings] = line.split('\t');
    const node = beginning === '' ? root : nodeOf(root, beginning.slice(0, -1).split('|'));
    for (const ending of endings) {
      const at = ending.lastIndexOf(' ');
      grow(node, ending.slice(0, at)).weight = Number(ending.slice(at + 1)) / 100;
    }
  }
  return root;
}

/** Turns a flat model into a tree. */
export function treeOf(model: LinearModel): FeatureTree {
  const root: FeatureTree = { weight: 0, next: null };
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
    const next = node.next?.get(`${pieces[index]}`);
    if (next === undefined) return 0;
    node = next;
  }
  return node.weight;
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
  const made = { weight: 0, next: null };
  node.next.set(piece, made);
  return made;
}
