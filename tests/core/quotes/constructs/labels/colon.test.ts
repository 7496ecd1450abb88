import { describe, expect, it } from 'vitest';
import { colon } from '../../../../../src/core/quotes/constructs/labels/colon.ts';
import { proposedBy } from '../proposed-by.ts';

describe('colon', () => {
  it.each([
    ['takes a label', 'Byron: “Ask me in spring.”', ['Byron']],
    ['takes a label that says more in brackets', 'Byron (Free Party): “Ask me in spring.”', ['Byron']],
    ['leaves out the time of a label', '16:20 Byron: “Ask me in spring.”', ['Byron']],
    ['takes the name before a place or a role', 'Ada Byron, Norham: “Ask me in spring.”', ['Norham', 'Ada Byron']],
    ['takes whoever claims something in a headline', 'Ada Byron: Bridge Is ‘a Toy’ at Best', ['Ada Byron']],
    ['leaves out when it was', 'Here’s Ada Byron in May 1992: “Ask me in spring.”', ['Ada Byron']],
    ['takes whom a label ends with', 'More from Ada Byron: “Ask me in spring.”', ['Ada Byron']],
    ['takes no label further down', 'A town waits\n\nAda Byron: Bridge is ‘a toy’ at best', []],
    ['takes nobody else of a list', 'the bridge, a toy: “Ask me in spring.”', ['a toy']],
    ['looks into the paragraph before', 'Ada Byron wrote:\n\n“Dear all, the mill is dry.”', ['Ada Byron']],
    ['takes a label in the paragraph before', 'Ada Byron, by post:\n\n“Dear all, the mill is dry.”', ['Ada Byron']],
    ['needs a colon', 'Ada Byron wrote. “Dear all, the mill is dry.”', []],
  ])('%s', (_name, text, speakers) => {
    expect(proposedBy(colon, text)).toEqual(speakers);
  });

  it.each([
    ['weiter', 'Byron weiter: „Fragen Sie mich im Mai.“'],
    ['dazu wörtlich', 'Byron dazu wörtlich: „Fragen Sie mich im Mai.“'],
  ])('takes a label before “%s”', (_name, text) => {
    expect(proposedBy(colon, text, 'de')).toEqual(['Byron']);
  });

  it.each([
    ['it', 'La dura replica di Ada Byron: «Chiedetelo a maggio».', 'Ada Byron'],
    ['es', 'La respuesta del alcalde Anselmo Byron: «Pregunten en mayo».', 'alcalde Anselmo Byron'],
    ['pt', 'O apelo de Ada Byron: «Perguntem em maio».', 'Ada Byron'],
    ['fr', 'La réponse d’Ada Byron : « Demandez en mai. »', 'Ada Byron'],
  ])('takes whose words a label announces (%s)', (lang, text, speaker) => {
    expect(proposedBy(colon, text, lang)).toEqual([speaker]);
  });

  it('takes no verb whose subject is left out', () => {
    expect(proposedBy(colon, 'Disse-me: “Pergunte em maio.”', 'pt')).toEqual([]);
  });

  it('takes a whole name that ends as adverbs do', () => {
    expect(proposedBy(colon, 'Ada Clemente: «Pregúntenme en mayo».', 'es')).toEqual(['Ada Clemente']);
  });
});
