import { describe, expect, it } from 'vitest';
import { parseTree, scorePieces } from '../../../src/core/linear-model/feature-tree.ts';
import { parseWeights } from '../../../src/core/linear-model/linear-model.ts';

const LINES = '\tcolon 140\ncolon|\t 9\tnear 65\tfar -4\ncolon|near|\t“ 2';

describe('parseTree', () => {
  const tree = parseTree(LINES);
  it.each([...parseWeights(LINES)])('finds %s as the flat model does', (name, weight) => {
    expect(scorePieces(tree, [name.split('|')])).toBe(weight);
  });
  it.each([[['near']], [['colon', 'near', '“', 'x']], [['colon', 'nearer']]])('does not know %j', (pieces) => {
    expect(scorePieces(tree, [pieces])).toBe(0);
  });
  it('adds up', () => {
    expect(scorePieces(tree, [['colon'], ['none'], ['colon', 'far']])).toBeCloseTo(1.36);
  });
});
