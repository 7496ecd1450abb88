import { findActors } from '../../../../../src/core/actors/find-actors.ts';
import { findLines } from '../../../../../src/core/actors/find-lines.ts';
import { findRoles } from '../../../../../src/core/actors/roles/find-roles.ts';
import type { ActorRow } from '../../../../../src/core/actors/roles/learned/features/actor-features.ts';
import { articleFromText } from '../../../../../src/core/article/article-from-text.ts';
import { ENGLISH_PACK } from '../../../../../src/core/languages/english/english-pack.ts';

/** Whom the model is asked to choose from for each phrase of an English text: `{ 'the minister': { 'Ada Byron': … } }`. */
export function proposalsOf(text: string): Readonly<Record<string, Readonly<Record<string, ActorRow>>>> {
  const article = articleFromText(text, 'en');
  const actors = findActors(article).map((actor) => ({
    ...actor,
    mentions: actor.mentions.filter(({ kind }) => kind === 'name'),
  }));
  const nameOf = new Map(actors.map(({ id, name }) => [id, name]));
  const asked: Record<string, Record<string, ActorRow>> = {};
  findRoles(text, findLines(article), actors, ENGLISH_PACK, ({ start, end }, proposals) => {
    const rows: Record<string, ActorRow> = {};
    for (const one of proposals) if (one.actor !== null) rows[nameOf.get(one.actor) ?? ''] = one.row;
    asked[text.slice(start, end)] = rows;
    return null;
  });
  return asked;
}
