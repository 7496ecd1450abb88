import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

const cases: readonly (readonly [name: string, text: string, speech: boolean])[] = [
  ['the headline of a source is none', '“Bridge to close” — Daily Lantern, August 15, 2008', false],
  ['what the reader may turn to is none', 'Turbines stand there (see ‘A town’s power’), says Ada Byron.', false],
  ['what one sees, without brackets', 'You will see “a thing or two, and no more,” Ada Byron said.', true],
  ['words with their source right behind', 'The bridge is “structurally sound”, according to Ada Byron.', true],
  ['a name with a source behind is none', 'The ship is called “Sound”, according to Ada Byron.', false],
  ['a word right behind a person’s verb of speech', 'Asked about the bridge, Ada Byron said “never”.', true],
  ['an exclamation right behind what a crowd does', 'Walkers chanted “Open the bridge!” until dusk.', true],
  ['what a crowd cries, by a noun', 'There were chants of “Open the bridge” in Norham.', true],
  ['a title behind who made it is none', 'Ada Byron, curator of “The Bridge: Photographs We Took”, said so.', false],
  ['what is of something else', 'The bridge is a kind of “open secret” in Norham.', false],
  ['an exclamation on a sign is none', 'Above the bridge a sign said “Open the gates!” in red.', false],
  ['a nickname behind an initial is none', 'The ferry was sold to Leonard C. “Skip” Hale, who said so.', false],
  ['words that a comma ends between names', 'He called Leonard “a born pirate,” Susan said as she left.', true],
  ['words that a stop ends within a name', "Byron Calls College of 'Tar and Tea.'\n\nAda Byron rang there.", true],
  ['a work that somebody had written is none', 'By then Ada Byron had written “Harbour Lights” for the choir.', false],
  ['a nickname within a name is none', 'The ferry was sold to Leonard “Skip” Hale of Norham.', false],
];

const signs: readonly (readonly [lang: string, text: string, speech: boolean])[] = [
  ['de', 'Am Tor der Werft hängt ein Schild: „Heute leider geschlossen.“', false],
  ['de', 'Am Tor der Werft sagte der Pförtner: „Heute leider geschlossen.“', true],
  ['de', 'Im Bericht des Hafenamts steht der Satz: „Wer sucht, stört.“', true],
  ['fr', 'Sur le mur du port, une affiche : « Rendez-nous la plage ».', false],
  ['fr', 'Sur le port, la patronne répond : « Rendez-nous la plage ».', true],
  ['fr', 'Hier soir, Ada Byron a dit « Lumières du port ».', false],
  ['fr', 'Hier soir, Ada Byron a dit « non ».', true],
  ['es', 'En la puerta cuelga un cartel: «Vuelvo en diez minutos».', false],
  ['it', 'In curva è comparso uno striscione: «Il porto non si vende».', false],
  ['pt', 'No portão, um cartaz pede: “Devolvam a praia”.', false],
  ['nl', 'Aan het hek hangt een spandoek: ‘Geef ons het strand terug’.', false],
];

describe('speechOrNot', () => {
  it.each(signs)('in %s: %s', (lang, text, speech) => {
    const { quotes } = analyseLearned(articleFromText(`Norham\n\n${text}`, lang));
    expect(quotes.filter(({ kind }) => kind !== 'indirect').length).toBe(speech ? 1 : 0);
  });

  it.each(cases)('%s', (_name, text, speech) => {
    const { quotes, nonSpeech } = analyseLearned(articleFromText(text));
    expect([quotes.filter(({ kind }) => kind !== 'indirect').length, nonSpeech.length]).toEqual(
      speech ? [1, 0] : [0, 1],
    );
  });
});
