// @vitest-environment jsdom
import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import type { ActorServices } from '../../../popup/actors/actor-services.ts';
import { correctActors } from '../../../src/core/corrections/correct-actors.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import { correctionIdSchema } from '../../../src/core/corrections/correction-id.ts';
import { failed, succeeded } from '../../../src/messages/envelopes/envelope.ts';
import { clearPage, click, element, settle, textOf, textsOf } from '../../ui/drawn-page.ts';
import { openPopup } from '../open-popup.tsx';
import { storyAnalysis, storyPage } from '../story.ts';

afterEach(clearPage);

/** Keeps corrections in memory, and analyses the story with them. */
function world(isStoreOpen = true) {
  let kept: readonly Correction[] = [];
  let tell: (corrections: readonly Correction[]) => void = () => {};
  const keep = (corrections: readonly Correction[]) => {
    kept = corrections;
    tell(kept);
    return succeeded(null);
  };
  const actors: ActorServices = {
    correct: async (rule) => {
      if (!isStoreOpen) return failed('store-closed');
      const id = v.parse(correctionIdSchema, crypto.randomUUID());
      return keep([...kept, { ...rule, id, at: `2026-05-03T10:00:0${kept.length}.000Z` }]);
    },
    takeBack: async (id) => keep(kept.filter((correction) => correction.id !== id)),
    analyseAgain: async () =>
      succeeded({ ...storyPage, analysis: { ...storyAnalysis, actors: correctActors(storyAnalysis.actors, kept) } }),
    watchCorrections: (onList) => {
      tell = onList;
      onList(kept);
    },
  };
  return actors;
}

async function openActors(actors: ActorServices): Promise<void> {
  await openPopup(succeeded(storyPage), undefined, undefined, undefined, actors);
  await click('#tab-actors');
}

const names = () => textsOf('.actor-name');
const press = (words: string) =>
  settle(() =>
    Array.from(document.querySelectorAll<HTMLElement>('.correct-actor button'))
      .find((button) => button.textContent === words)
      ?.click(),
  );

describe('an actor who was found wrongly', () => {
  it('is opened beside its entry, with what it said', async () => {
    await openActors(world());
    const more = element('[aria-label="More about Ada Quill"]');
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await settle(() => more.click());
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(textsOf('.actor-quotes .entry')).toEqual(['“We won,” … “and fairly.”']);
  });

  it('is nobody: it is listed no more, until that is taken back', async () => {
    await openActors(world());
    await click('[aria-label="More about Harbour Board"]');
    await press('no actor');
    expect(names()).toEqual(['Ada Quill', 'Norhaven']);
    expect(textOf('.correction span')).toBe('Harbour Board is no actor');
    expect(document.activeElement?.id).toBe('corrections');
    await click('.correction button');
    expect(names()).toEqual(['Ada Quill', 'Harbour Board', 'Norhaven']);
    expect(textsOf('.correction')).toEqual([]);
  });

  it('is of another kind', async () => {
    await openActors(world());
    await click('[aria-label="More about Norhaven"]');
    await press('an organisation');
    expect(textsOf('h2')).toEqual(['People', 'Organisations', 'Your corrections']);
    expect(textOf('.correction span')).toBe('Norhaven is an organisation');
  });

  it('is another’s other name: first chosen, then joined', async () => {
    await openActors(world());
    await click('[aria-label="More about Norhaven"]');
    await settle(() => {
      const select = element('select');
      if (select instanceof HTMLSelectElement) select.value = 'Harbour Board';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(names()).toEqual(['Ada Quill', 'Harbour Board', 'Norhaven']);
    await press('Join');
    expect(names()).toEqual(['Ada Quill', 'Harbour Board']);
    expect(textOf('.correction span')).toBe('Norhaven is Harbour Board');
  });

  it('stays as it is where that cannot be kept, and that is said', async () => {
    await openActors(world(false));
    await click('[aria-label="More about Norhaven"]');
    await press('no actor');
    expect(names()).toEqual(['Ada Quill', 'Harbour Board', 'Norhaven']);
    expect(textOf('[role="alert"]')).toBe('This could not be kept. Nothing was changed.');
  });
});
