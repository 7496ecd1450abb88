import { expect, it } from 'vitest';
import { describeSetting } from '../../../../../src/core/quotes/describe-setting.ts';
import { proposeSpeakers } from '../../../../../src/core/quotes/speakers/ranking/propose-speakers.ts';
import { placeIn } from '../../place-in.ts';

function proposedIn(text: string, lang = 'en', nth = 0): string[] {
  const place = placeIn(text, lang, nth);
  return proposeSpeakers(place, describeSetting(place)).map(({ candidate: { speaker } }) =>
    text.slice(speaker.start, speaker.end),
  );
}

it.each([
  ['whoever speaks', 'Ada Byron said: “Are you well?”', ['Ada Byron']],
  ['nobody for what somebody is asked', 'Karl Orr spoke. Ada Byron was asked: “Are you well?”', []],
  ['by whom somebody is asked', 'Ada Byron was asked by Karl Orr: “Are you well?”', ['Karl Orr']],
])('proposes %s', (_name, text, proposed) => {
  expect([...new Set(proposedIn(text))]).toEqual(proposed);
});

it('proposes whose answer it was alone, where that is said behind the marks', () => {
  const text = 'Per Clara Byron è tardi. «Mai più sul molo», è stata la risposta di Bruno Orr.';
  expect([...new Set(proposedIn(text, 'it'))]).toEqual(['Bruno Orr']);
});

it('proposes nobody named before a verb behind the marks', () => {
  const text = 'Clara Byron hausse les épaules : « Plus jamais sur ce quai », répond son frère.';
  expect([...new Set(proposedIn(text, 'fr'))]).toEqual(['son frère']);
});
