import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { measuringTools } from '../measuring-tools.ts';
import { missedTargets } from './targets.ts';

/** Ours and a peer's library, in the same run, since times are compared. */
const ADAPTERS = ['on-record', 'compromise'];

const SETS = 'news-2020,own-news,gum-news,challenge,msnbc';

/**
 * Names, grouping, roles and time on annotated news: our engine's row beside a peer's. Build the engine first.
 *
 *     npm run build:engine && npm run bench -- actors
 *     npm run bench -- actors ../elsewhere/measure challenge,msnbc    // also: MEASURE=../elsewhere/measure
 */
export function benchActors([folder, sets = SETS]: readonly string[]): readonly string[] {
  const found = measuringTools(folder ?? null);
  if ('lack' in found) return [found.lack];
  const tools = path.join(found.folder, 'actors');
  const score = path.join(tools, 'score.mjs');
  const adapters = ADAPTERS.map((name) => path.join(tools, `adapters/${name}.mjs`)).filter(existsSync);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'bench-actors-')), 'scores.json');
  const run = spawnSync(process.execPath, [score, adapters.join(','), sets, '--json', file], { stdio: 'inherit' });
  if (run.status !== 0) return ['the run'];
  return missedTargets(v.parse(scoresSchema, JSON.parse(readFileSync(file, 'utf8'))));
}

const figure = v.optional(v.object({ f: v.number() }));

/** What the measuring tool writes for each adapter and set; `f` is an F1 from 0 to 1. */
const scoresSchema = v.array(
  v.object({
    name: v.string(),
    set: v.string(),
    usPer1k: v.number(),
    ALL3: figure,
    PER: figure,
    ORG: figure,
    LOC: figure,
    ACTOR: figure,
    B3goldMentions: figure,
    ROLE: figure,
  }),
);

export type Scores = v.InferOutput<typeof scoresSchema>;
