import type { Name } from '../../name.ts';
import { changeName } from '../change-name.ts';
import { changeNames } from '../change-names.ts';

/** An aircraft, a car, an engine: letters and a number, “A330”, “ATR 72-600”, “C-17s”. */
const MODEL = / (?!U-?\d)\p{Lu}{1,4}[- ]?\d{2,4}(?:-\d{1,4})?\p{L}{0,3}$/u;

/**
 * Takes the model of what an organisation has off its name.
 *
 *     [Orrion Air A330] (organisation)   → Orrion Air
 *     [Radio 4], [Norham Post 2468]      → as they are: no letters of a model
 *     [Orrion A330]                      → as it is: the make's own, a thing
 *     [Norham City U18]                  → as it is: a club’s team of an age
 */
export function trimModels(text: string, names: readonly Name[]): readonly Name[] {
  return changeNames(names, (name) => {
    if (name.kind !== 'organisation') return name;
    const written = text.slice(name.start, name.end);
    const model = /\d/.test(written) ? MODEL.exec(written) : null;
    if (model === null || !written.slice(0, model.index).includes(' ')) return name;
    return changeName(name, { end: name.start + model.index });
  });
}
