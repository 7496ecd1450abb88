import type { Span } from '../../text/span.ts';
import { asks } from './asks.ts';
import { isDialogue } from './is-dialogue.ts';
import { TURN_LABEL } from './turn-label.ts';

const FEWEST_TURNS = 4;
const INITIALS = /^\p{Lu}{2,4}$/u;

/**
 * The turns of an interview whose speakers stand before them, by the number of the paragraph: at least two labels return, and
 * hardly any does not. Where all that return are in capitals, whoever is labelled so speaks.
 *
 *     Anzeiger: Wo lebt der Aal? ¶ Ada Byron: Im Schlamm. ¶ Anzeiger: Und wovon? ¶ Byron (lacht): Davon.   → what follows each
 *     D. Dove vive l’anguilla? ¶ R. Nel fango. ¶ D. E di che vive? ¶ R. Di fango.                          → what follows each
 *     NP: Onde vive? ¶ Ada Byron (AB): No lodo. ¶ NP: E de quê? ¶ AB: De lodo.                             → what follows each
 *     HALDEN: El banco sube. ¶ ORR: Cae. ¶ HALDEN: El banco cierra. ¶ ORR: Sube.                           → none: news of firms
 *     Note: it rained.                                                                                     → none
 *
 * @param persons the language's words for who asks and who answers; empty where turns are not told by them.
 */
export function labelledTurns(
  text: string,
  paragraphs: readonly Span[],
  persons: ReadonlySet<string>,
): ReadonlyMap<number, Span> {
  const turns = paragraphs.flatMap(({ start, end }, paragraph) => {
    const label = TURN_LABEL.exec(text.slice(start, end));
    return label === null ? [] : [{ paragraph, name: nameOf(label), said: { start: start + label[0].length, end } }];
  });
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const returning = turns.filter(({ name }) => (counts.get(name) ?? 0) > 1);
  const labels = new Set(returning.map(({ name }) => name));
  const isInterview = returning.length >= FEWEST_TURNS && labels.size > 1 && labels.size * 2 <= returning.length;
  if (!isInterview || !areDense(returning.map(({ paragraph }) => paragraph))) return new Map();
  const said = returning.map((turn) => text.slice(turn.said.start, turn.said.end));
  if (persons.size > 0 && !said.some((words) => asks(words) || isDialogue(words, persons))) return new Map();
  const isShouted = [...labels].every(isInCapitals);
  const spoken = turns.filter(({ name }) => labels.has(name) || (isShouted && isInCapitals(name)));
  return new Map(spoken.map(({ paragraph, said }) => [paragraph, said]));
}

/** Whether more than every second paragraph is a turn: in a reader's letters, the answers run over many. */
function areDense(paragraphs: readonly number[]): boolean {
  const [first = 0, last = 0] = [paragraphs[0], paragraphs.at(-1)];
  return paragraphs.length * 2 > last - first + 1;
}

function isInCapitals(name: string): boolean {
  return name.length > 2 && name === name.toUpperCase();
}

/** The surname, the letter, or the initials that brackets promise for the turns to come. */
function nameOf([, name, brackets, letter]: RegExpExecArray): string {
  if (brackets !== undefined && INITIALS.test(brackets)) return brackets;
  return (name ?? letter ?? '').split(' ').at(-1) ?? '';
}
