import type { ActorModel } from '../core/actors/model/model.ts';
import { modelNameFor } from '../core/actors/model/model-name.ts';
import { parseModel } from '../core/actors/model/reading/parse-model.ts';

/**
 * Makes the function that gives the model of a language, `null` where there is none. Each file is read once as long as
 * the background lives. One that is missing or damaged is reported, and rules and lists do without it.
 *
 *     const modelFor = createModelLoader(readAsset);
 *     await modelFor('en-GB')   // the English model
 *     await modelFor('is')      // null
 */
export function createModelLoader(
  readAsset: (path: string) => Promise<Uint8Array>,
): (lang: string) => Promise<ActorModel | null> {
  const loaded = new Map<string, Promise<ActorModel | null>>();
  return async (lang) => {
    const name = modelNameFor(lang);
    if (name === null) return null;
    const file = `models/${name}.bin`;
    const model = loaded.get(file) ?? loadModel(file, readAsset);
    loaded.set(file, model);
    return model;
  };
}

async function loadModel(file: string, readAsset: (path: string) => Promise<Uint8Array>): Promise<ActorModel | null> {
  try {
    const model = parseModel(await readAsset(file));
    if (model === null) console.error('On Record does not understand its model', file);
    return model;
  } catch (error) {
    console.error('On Record could not read its model', file, error);
    return null;
  }
}
