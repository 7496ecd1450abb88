import type { Actor } from '../../actor.ts';
import type { LearnedRole } from '../learn-roles.ts';
import { ORGANISATION_WORDS_OF } from '../nouns/organisation-words-of.ts';
import type { Asked } from './describe-phrase.ts';
import type { Appearance, Scene } from './scene.ts';

/**
 * What an actor was called: `equal` by the same noun; `near`: it stood near the name; `kindred`: one that may say the
 * same did; `else`: by other nouns; `none`: by none.
 */
type Learned = 'equal' | 'near' | 'kindred' | 'else' | 'none';

/** How well what is known of somebody goes with the phrase. */
export type Fit = {
  readonly actor: Actor;
  readonly learned: Learned;
  /** Whom the last phrase with this noun meant. */
  readonly again: 'same' | 'other' | 'none';
  /** Words that both have. */
  readonly shared: number;
  /** Whether the nation that the phrase names was named beside the actor; `other`: another one was. */
  readonly nation: 'none' | 'same' | 'other' | 'unknown';
  /** Whether the genders of phrase and actor are the same. */
  readonly agrees: 'yes' | 'no' | 'unknown';
  /** Whether he or she behind the phrase goes with the actor. */
  readonly echoes: 'yes' | 'no' | 'unknown' | 'none';
  /** Whether the name has a word that goes with the noun: "bank" and "Bank of Norham". */
  readonly isNamedSo: boolean;
  readonly appearance: Appearance | null;
};

/**
 * Looks up what the article says of an actor that goes with a phrase, or does not.
 *
 *     the Norwegian minister, of Norwegian Foreign Minister Mary Velk   → learned `equal`, nation `same`
 */
export function fitActor(asked: Asked, actor: Actor, called: readonly LearnedRole[], scene: Scene): Fit {
  const { phrase, modifiers } = asked;
  const bound = scene.boundBy(phrase.head);
  let isCalledSo = false;
  let shared = countNear(modifiers, actor.id, scene);
  for (const role of called) {
    if (role.actor !== actor.id) continue;
    isCalledSo = true;
    shared = Math.max(shared, countShared(modifiers, role.modifiers));
  }
  return {
    actor,
    learned: isCalledSo ? 'equal' : learnedOf(actor.id, phrase.head, scene),
    again: bound === null ? 'none' : bound === actor.id ? 'same' : 'other',
    shared,
    nation: asked.nation === null ? 'none' : scene.portraits.isOf(actor.id, asked.nation),
    agrees: agreement(asked.gender, scene.genderOf(actor.id)),
    echoes: asked.echo === null ? 'none' : agreement(asked.echo, scene.genderOf(actor.id)),
    isNamedSo: actor.kind === 'organisation' && isNamedSo(actor.name, phrase.head),
    appearance: scene.appearanceOf(actor.id),
  };
}

/** Words of a phrase that stood near an actor's name. */
function countNear(words: readonly string[], actor: string, scene: Scene): number {
  let near = 0;
  for (const word of words) if (word.length > 3 && scene.portraits.namesNear(word).includes(actor)) near += 1;
  return near;
}

function countShared(words: readonly string[], others: readonly string[]): number {
  let shared = 0;
  for (const word of words) if (others.includes(word)) shared += 1;
  return shared;
}

function learnedOf(actor: string, noun: string, scene: Scene): Learned {
  if (scene.portraits.ofAge(noun).includes(actor)) return 'equal';
  if (scene.portraits.namesNear(noun).includes(actor)) return 'near';
  if (scene.portraits.kindredWith(noun).includes(actor)) return 'kindred';
  return scene.portraits.isDescribed(actor) ? 'else' : 'none';
}

function isNamedSo(name: string, noun: string): boolean {
  const words = ORGANISATION_WORDS_OF.get(noun) ?? [noun];
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .some((word) => words.includes(word) || (word.length > 6 && noun.length > 4 && word.endsWith(noun)));
}

function agreement(gender: Asked['gender'], own: Asked['gender']): Fit['agrees'] {
  if (gender === null || own === null) return 'unknown';
  return gender === own ? 'yes' : 'no';
}
