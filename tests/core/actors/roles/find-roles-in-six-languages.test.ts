import { expect, test } from 'vitest';
import type { Actor } from '../../../../src/core/actors/actor.ts';
import { findLines } from '../../../../src/core/actors/find-lines.ts';
import { findRoles } from '../../../../src/core/actors/roles/find-roles.ts';
import { chooseBy } from '../../../../src/core/actors/roles/learned/choose-by.ts';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { packFor } from '../../languages/pack-for.ts';
import { learnedFor } from '../../learned-for.ts';

/** Texts about Ada Velk and Karl Orr, and each role that is found with whose it is. */
const CASES = [
  {
    name: 'German: a title before the name',
    lang: 'de',
    text: 'Innenministerin Ada Velk traf Karl Orr. „Es regnet“, sagte die Ministerin.',
    roles: ['die Ministerin: Ada Velk'],
  },
  {
    name: 'German: behind marks that point inwards',
    lang: 'de',
    text: 'Innenministerin Ada Velk traf Karl Orr. »Es regnet«, sagte die Ministerin. »Und wie.«',
    roles: ['die Ministerin: Ada Velk'],
  },
  {
    name: 'German: an age',
    lang: 'de',
    text: 'Karl Orr (61) sah Ada Velk. „Es regnet“, sagte der 61-Jährige.',
    roles: ['der 61-Jährige: Karl Orr'],
  },
  {
    name: 'German: behind “so”, which stands for the verb there',
    lang: 'de',
    text: 'Karl Orr (61) traf Ada Velk. „Es regnet, da bin ich raus“, so der frühere Lotse zur Zeitung.',
    roles: ['der frühere Lotse: Karl Orr'],
  },
  {
    name: 'French: a title before the name',
    lang: 'fr',
    text: 'La ministre Ada Velk a rencontré Karl Orr. « Il pleut », a déclaré la ministre.',
    roles: ['la ministre: Ada Velk'],
  },
  {
    name: 'French: an adjective before the noun',
    lang: 'fr',
    text: 'L’avocate Ada Velk a rencontré Karl Orr. « Il pleut », a déclaré l’ancienne avocate.',
    roles: ['l’ancienne avocate: Ada Velk'],
  },
  {
    name: 'French: a nation and an office before the name of another',
    lang: 'fr',
    text: 'Le président Karl Orr est venu. « Oui », a affirmé le ministre norvégien de la Pêche, Ada Velk, hier.',
    roles: [],
  },
  {
    name: 'Italian: the same',
    lang: 'it',
    text: 'Il sindaco Karl Orr è arrivato.\n\nIl ministro italiano della Difesa, Ada Velk, ha detto no.',
    roles: [],
  },
  {
    name: 'Spanish: an apposition',
    lang: 'es',
    text: 'Ada Velk, alcaldesa de Norham, llegó con Karl Orr. “Llueve”, dijo la alcaldesa.',
    roles: ['la alcaldesa: Ada Velk'],
  },
  {
    name: 'Italian: no title whose bearer is named behind what it is of',
    lang: 'it',
    text: 'Il sindaco Karl Orr ha aperto il ponte. Il ministro dell’Economia Ada Velk ha detto che regge.',
    roles: [],
  },
  {
    name: 'Italian: a title before the name',
    lang: 'it',
    text: 'La sindaca Ada Velk ha incontrato Karl Orr. «Piove», ha detto la sindaca.',
    roles: ['la sindaca: Ada Velk'],
  },
  {
    name: 'Portuguese: a title before the name',
    lang: 'pt',
    text: 'A ministra Ada Velk chegou com Karl Orr. «Chove», disse a ministra.',
    roles: ['a ministra: Ada Velk'],
  },
  {
    name: 'Dutch: a title before the name',
    lang: 'nl',
    text: 'Burgemeester Ada Velk sprak met Karl Orr. ‘Het regent’, zei de burgemeester.',
    roles: ['de burgemeester: Ada Velk'],
  },
  {
    name: 'whom nobody has named stays unnamed',
    lang: 'de',
    text: 'Ministerin Ada Velk kam. „Es regnet“, sagte ein Sprecher.',
    roles: [],
  },
  {
    name: 'what is written is nobody',
    lang: 'fr',
    text: 'La ministre Ada Velk est venue. « Il pleut », dit le communiqué.',
    roles: [],
  },
] as const;

test.each(CASES)('$name', ({ lang, text, roles }) => {
  const pack = packFor(lang);
  const actors = ['Ada Velk', 'Karl Orr'].flatMap((name, index) => actorNamed(name, index, text));
  const { mentions } = findRoles(
    text,
    findLines(articleFromText(text, lang)),
    actors,
    pack,
    chooseBy(learnedFor(lang).roles),
  );
  const found = mentions.map(({ start, end, actor }) => `${text.slice(start, end)}: ${actor}`);
  expect(found).toEqual(roles);
});

function actorNamed(name: string, index: number, text: string): Actor[] {
  const start = text.indexOf(name);
  if (start < 0) return [];
  return [
    {
      id: name,
      name,
      kind: 'person',
      role: null,
      mentions: [{ start, end: start + name.length, kind: 'name' }],
      gender: index === 0 ? 'female' : 'male',
      evidence: { rule: 'test', words: null },
    },
  ];
}
