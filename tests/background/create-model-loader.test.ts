import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { createModelLoader } from '../../src/background/create-model-loader.ts';

let report: MockInstance<typeof console.error>;
beforeEach(() => {
  report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => report.mockRestore());

describe('the model of a language', () => {
  const shipped = () => vi.fn(async (_path: string) => new Uint8Array(await readFile('src/core/actors/models/en.bin')));

  it.each(['en', 'en-GB', 'EN', 'und', ''])('%j: English', async (lang) => {
    const readAsset = shipped();
    expect((await createModelLoader(readAsset)(lang))?.langs).toEqual(['en']);
    expect(readAsset).toHaveBeenCalledExactlyOnceWith('models/en.bin');
  });

  it.each(['is', 'constructor', 'eng'])('%j: none', async (lang) => {
    const readAsset = shipped();
    expect(await createModelLoader(readAsset)(lang)).toBeNull();
    expect(readAsset).not.toHaveBeenCalled();
  });

  it('is read once for several articles, even at the same time', async () => {
    const readAsset = shipped();
    const modelFor = createModelLoader(readAsset);
    const [one, other] = await Promise.all([modelFor('en'), modelFor('und')]);
    expect(one).toBe(other);
    expect(readAsset).toHaveBeenCalledOnce();
  });
});

it('a missing model is done without, and reported', async () => {
  const modelFor = createModelLoader(() => Promise.reject(new TypeError('Failed to fetch')));
  expect(await modelFor('en')).toBeNull();
  expect(report).toHaveBeenCalledOnce();
});

it('a damaged model is done without, and reported', async () => {
  expect(await createModelLoader(async () => new Uint8Array([1, 2, 3]))('en')).toBeNull();
  expect(report).toHaveBeenCalledOnce();
});
