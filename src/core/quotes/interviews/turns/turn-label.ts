import { NAME_PARTICLES } from '../../../article/words/authors/name-particles.ts';

/** What one label may hold: names and their particles, or one letter ("D." for "domanda"). */
const NAMES = String.raw`\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|${[...NAME_PARTICLES].join('|')})){0,4}`;

/** What the letters stand for where they are written out: "Domanda.", before "D." or again and again. */
export const TURN_WORDS: ReadonlySet<string> = new Set([
  'Antwoord',
  'Antwort',
  'Domanda',
  'Frage',
  'Pergunta',
  'Pregunta',
  'Question',
  'Resposta',
  'Respuesta',
  'Risposta',
  'Réponse',
  'Vraag',
]);

/**
 * Who speaks, at the beginning of a paragraph: its first group is a name, its second what brackets say, its third a letter
 * or the word that it stands for.
 *
 *     Ada Byron (lacht): Davon.   → "Ada Byron (lacht): ": "Ada Byron", "lacht"
 *     BYRON, host: Im Schlamm.    → "BYRON, host: ": "BYRON"
 *     R. Nel fango.               → "R. ": "R"
 *     Risposta. Nel fango.        → "Risposta. ": "Risposta"
 *     Note that: it rained.       → none: small words
 */
export const TURN_LABEL = new RegExp(
  String.raw`^\s*\*{0,2}(?:(${NAMES})\*{0,2}(?: \(([^()\n]{1,30})\)|, [\p{L} ]{2,30})?\*{0,2}\s?:|(\p{Lu}|${[...TURN_WORDS].join('|')})\.)\*{0,2}\s+(?=\S)`,
  'u',
);
