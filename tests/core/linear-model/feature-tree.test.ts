import { describe, expect, it } from 'vitest';
import { parseTree, scorePieces } from '../../../src/core/linear-model/feature-tree.ts';
import { parseWeights } from '../../../src/core/linear-model/linear-model.ts';

const LINES = '\tcolon 140\ncolon|\t 9\tnear 65\tfar -4\ncolon|near|\t“ 2';

describe('parseTree', () => {
  const tree = parseTree(LINES);
  it.each([
    ['colon', 1.4],
    ['colon|', 0.09],
    ['colon|near', 0.65],
    ['colon|far', -0.04],
    ['colon|near|“', 0.02],
  ])('finds %s as the flat model does', (name, weight) => {
    expect(scorePieces(tree, [name.split('|')])).toBe(weight);
    expect(parseWeights(LINES).get(name)).toBe(weight);
  });
  it.each([[['near']], [['colon', 'near', '“', 'x']], [['colon', 'nearer']]])('does not know %j', (pieces) => {
    expect(scorePieces(tree, [pieces])).toBe(0);
  });
  it.each([
    ['goes on from the last feature', [['colon'], ['colon', 'near'], ['colon', 'near', '“']], 2.07],
    ['goes back to where the ways part', [['colon', 'near', '“'], ['colon', 'far'], ['colon']], 1.38],
    [
      'comes back from a way that leads nowhere',
      [
        ['colon', 'x', '“'],
        ['colon', 'x'],
        ['colon', 'near', '“'],
      ],
      0.02,
    ],
    ['keeps no way of the one before', [['near'], ['colon', 'near']], 0.65],
  ])('%s', (_, features, score) => {
    expect(scorePieces(tree, features)).toBeCloseTo(score);
  });
  it('reads lines that begin alike wherever they stand, and passes over remarks', () => {
    const scattered = parseTree(
      '# no | feature\ncolon|near|“|\tx 3\n\tcolon 140\ncolon|\tnear 65\nfar|\tx 7\ncolon|near|\t“ 2',
    );
    const features = [
      ['colon', 'near'],
      ['colon', 'near', '“'],
      ['colon', 'near', '“', 'x'],
      ['far', 'x'],
    ];
    expect(features.map((pieces) => scorePieces(scattered, [pieces]))).toEqual([0.65, 0.02, 0.03, 0.07]);
  });
  it('adds up', () => {
    expect(scorePieces(tree, [['colon'], ['none'], ['colon', 'far']])).toBeCloseTo(1.36);
  });
  it.each([
    ['goes on from the same place of the list before', [['none'], ['colon', 'near']], 0.65],
    ['goes back to where it parts from that place', [['colon', 'far', 'x'], ['colon']], 1.4],
    [
      'takes the longer way of the two',
      [
        ['colon', 'near'],
        ['colon', 'near', '“'],
        ['colon', 'far'],
      ],
      0.63,
    ],
    ['comes back from a place that led nowhere', [['x'], ['colon', 'x'], ['colon', 'near', '“']], 0.02],
  ])('%s', (_, features, score) => {
    scorePieces(tree, [
      ['colon', 'x', '“'],
      ['colon', 'near', 'x'],
      ['colon', 'x'],
    ]);
    expect(scorePieces(tree, features)).toBeCloseTo(score);
  });
});
