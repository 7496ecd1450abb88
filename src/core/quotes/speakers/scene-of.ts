import type { Followed } from '../../actors/follow-actors.ts';
import type { Gender } from '../../actors/genders/genders-of.ts';
import type { LanguagePack } from '../../languages/pack.ts';
import type { Learned } from '../../learned/learned.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { gendersTold } from './referents/genders-told.ts';
import type { ActorIndex } from './referents/sightings/actor-index.ts';
import { indexActors } from './referents/sightings/index-actors.ts';
import { type Stranger, strangersIn } from './referents/strangers-in.ts';

/** Who is in an article, worked out once for everything that is said in it, and what was learned for its language. */
export type Scene = {
  readonly index: ActorIndex;
  readonly strangers: readonly Stranger[];
  readonly genders: ReadonlyMap<string, Gender>;
  readonly learned: Learned | null;
};

/** Sets the scene: `sceneOf({ text, pack, paragraphs }, { actors, silent }, learned).genders.get('byron')`. */
export function sceneOf(
  body: { readonly text: string; readonly pack: LanguagePack; readonly paragraphs: readonly Paragraph[] },
  followed: Followed,
  learned: Learned | null,
): Scene {
  const { text, pack, paragraphs } = body;
  const index = indexActors(followed.actors, paragraphs, followed.silent);
  const strangers = strangersIn(paragraphs, index, text, pack);
  return { index, strangers, genders: gendersTold(followed.actors, text, pack), learned };
}
