import { describe, expect, it } from 'vitest';
import { NOWHERE, StepTable } from '../../../src/core/linear-model/step-table.ts';

describe('StepTable', () => {
  it('tells steps apart by their node and by their piece', () => {
    const steps = new StepTable();
    steps.add(0, 7, 1);
    steps.add(1, 7, 2);
    steps.add(0, 8, 3);
    expect([steps.find(0, 7), steps.find(1, 7), steps.find(0, 8)]).toEqual([1, 2, 3]);
    expect([steps.find(1, 8), steps.find(2, 7)]).toEqual([NOWHERE, NOWHERE]);
  });

  it('keeps all steps when it grows', () => {
    const steps = new StepTable();
    const all = Array.from({ length: 20_000 }, (_, index) => ({
      node: index % 300,
      piece: 1 + Math.floor(index / 300),
    }));
    for (const [index, { node, piece }] of all.entries()) steps.add(node, piece, index);
    expect(all.every(({ node, piece }, index) => steps.find(node, piece) === index)).toBe(true);
    expect(steps.find(300, 1)).toBe(NOWHERE);
  });
});
