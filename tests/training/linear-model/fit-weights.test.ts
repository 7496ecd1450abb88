import { describe, expect, it } from 'vitest';
import { type Choice, fitWeights } from '../../../src/training/linear-model/fit-weights.ts';

const SETTINGS = { rounds: 8, rate: 0.05, decay: 1e-3, rarest: 2 };

/** Three choices out of four that “colon” wins, one that it loses. */
const CHOICES: readonly Choice[] = [true, true, true, false].map((right) => ({
  options: [['colon'], ['comma']],
  right: [right, !right],
}));

describe('fitWeights', () => {
  it.each([null, 1, 3])('gives the option that is oftener right the higher weight, in %s orders', (orders) => {
    const weights = fitWeights(CHOICES, { ...SETTINGS, orders });

    expect(weights.get('colon')).toBeGreaterThan(weights.get('comma') ?? 0);
  });

  it('leaves out what is seen in too few choices', () => {
    const rare: Choice = { options: [['colon', 'dash'], ['comma']], right: [true, false] };

    expect([...fitWeights([...CHOICES, rare], { ...SETTINGS, orders: 3 }).keys()]).toEqual(['colon', 'comma']);
  });

  it('remembers the early rounds where it averages', () => {
    const always = CHOICES.slice(0, 3);
    const colon = (orders: number | null): number => fitWeights(always, { ...SETTINGS, orders }).get('colon') ?? 0;

    expect(colon(1)).toBeGreaterThan(0);
    expect(colon(1)).toBeLessThan(colon(null));
  });

  it('does without what weighs little, and lets the others make up for it', () => {
    const withDash = (features: readonly string[]): readonly Choice[] => [
      ...CHOICES,
      ...CHOICES,
      ...[true, false].map((right) => ({ options: [['colon', ...features], ['comma']], right: [right, !right] })),
    ];
    const weights = fitWeights(withDash(['dash']), { ...SETTINGS, orders: 3 });

    expect([...weights.keys()]).toEqual(['colon', 'comma']);
    expect(weights).toEqual(fitWeights(withDash([]), { ...SETTINGS, orders: 3 }));
  });
});
