import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { answerActors } from '../../src/background/answer-actors.ts';
import { analyse } from '../../src/core/analyse.ts';
import { articleFromText } from '../../src/core/article/article-from-text.ts';
import { correctionIdSchema } from '../../src/core/corrections/correction-id.ts';
import { NO_MODEL } from '../../src/core/model.ts';
import { failed } from '../../src/messages/envelopes/envelope.ts';
import { createDatabase } from '../../src/storage/database/database.ts';
import { modelOf } from '../../src/training/model-of.ts';
import { freshDatabase } from '../storage/fresh-database.ts';

const sender = { id: 'ours', url: 'https://news.example/1', tabId: 7 };
const article = articleFromText('Martin Velk met Mary Orr.');
const correction = {
  id: v.parse(correctionIdSchema, '00000000-0000-4000-8000-000000000001'),
  at: '2026-05-03T10:00:00.000Z',
  kind: 'nobody',
  names: ['Mary Orr'],
} as const;

async function namesFoundBy(answers: ReturnType<typeof answerActors>): Promise<readonly string[]> {
  const answer = await answers.analyse({ article }, sender);
  return answer.ok ? answer.value.actors.map(({ name }) => name) : [];
}

it('applies a correction from then on, once however often it is made, until it is taken back', async () => {
  const answers = answerActors(freshDatabase(), async () => NO_MODEL);
  expect(await namesFoundBy(answers)).toEqual(['Martin Velk', 'Mary Orr']);
  await answers['correct-actor']({ correction }, sender);
  await answers['correct-actor']({ correction }, sender);
  expect(await namesFoundBy(answers)).toEqual(['Martin Velk']);
  await answers['take-back-correction']({ id: correction.id }, sender);
  expect(await namesFoundBy(answers)).toEqual(['Martin Velk', 'Mary Orr']);
});

it('says when names and quotes were found by rules alone, as where models are missing', async () => {
  const answer = await answerActors(freshDatabase(), async () => NO_MODEL).analyse({ article }, sender);
  expect(answer).toMatchObject({ ok: true, value: { namesBy: 'rules', quotesBy: 'rules' } });
});

it('leaves out reports of so few words that they tell nothing without their verb', async () => {
  const denied = articleFromText('Marta Lindqvist denied the theft.');
  expect(analyse(denied, modelOf('en')).quotes).toHaveLength(1);
  const answer = await answerActors(freshDatabase(), async (lang) => modelOf(lang)).analyse(
    { article: denied },
    sender,
  );
  expect(answer).toMatchObject({ ok: true, value: { quotes: [] } });
});

it('reads the article also where the browser keeps no databases, and says that nothing is kept', async () => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const answers = answerActors(createDatabase({ idb: {} }), async () => NO_MODEL);
  expect(await namesFoundBy(answers)).toEqual(['Martin Velk', 'Mary Orr']);
  expect(await answers['correct-actor']({ correction }, sender)).toEqual(failed('store-closed'));
  expect(report).toHaveBeenCalled();
});

it('leaves a correction that it does not understand where it is, and does without', async () => {
  const database = freshDatabase();
  const answers = answerActors(database, async () => NO_MODEL);
  await answers['correct-actor']({ correction }, sender);
  await database.corrections.update(correction.id, { kind: 'of a later version' });
  expect(await namesFoundBy(answers)).toEqual(['Martin Velk', 'Mary Orr']);
  expect(await database.corrections.count()).toBe(1);
});
