import type { Span } from '../../../text/span.ts';
import { asks } from '../asks.ts';
import { isDialogue } from '../is-dialogue.ts';
import type { Turn } from './turn.ts';
import { TURN_LABEL, TURN_WORDS } from './turn-label.ts';

const FEWEST_TURNS = 4;
const INITIALS = /^\p{Lu}{2,4}$/u;

/** A paragraph that begins with a label, and what stands behind that. */
type Labelled = { readonly paragraph: number; readonly name: string; readonly full: string; readonly said: Span };

/**
 * The turns of an interview whose speakers stand before them, by the number of the paragraph: at least two labels return, and
 * hardly any does not. Where all that return are in capitals, whoever is labelled so speaks.
 *
 *     Anzeiger: Wo lebt der Aal? ¶ Ada Byron: Im Schlamm. ¶ Anzeiger: Und wovon? ¶ Byron (lacht): Davon.   → what follows each
 *     D. Dove vive l’anguilla? ¶ R. Nel fango. ¶ D. E di che vive? ¶ R. Di fango.                          → what follows each
 *     Pregunta. ¿Dónde? ¶ Respuesta. En el lodo. ¶ P. ¿Y de qué? ¶ R. Yo diría que de lodo.                → what follows each
 *     NP: Onde vive? ¶ Ada Byron (AB): No lodo. ¶ NP: E de quê? ¶ AB: De lodo.                             → what follows each
 *     Norham Post: Where? ¶ Ada Byron: In mud. ¶ NP: Why? ¶ AB: It is warm.                                → what follows each
 *     HALDEN: El banco sube. ¶ ORR: Cae. ¶ HALDEN: El banco cierra. ¶ ORR: Sube.                           → none: news of firms
 *     Note: it rained.                                                                                     → none
 *
 * @param persons the language's words for who asks and who answers; empty where turns are not told by them.
 */
export function labelledTurns(
  text: string,
  paragraphs: readonly Span[],
  persons: ReadonlySet<string>,
): ReadonlyMap<number, Turn> {
  const turns = withInitials(labelsIn(text, paragraphs));
  const counts = new Map<string, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const returning = turns.filter(({ name }) => (counts.get(name) ?? 0) > 1);
  const labels = new Set(returning.map(({ name }) => name));
  const isInterview = returning.length >= FEWEST_TURNS && labels.size > 1 && labels.size * 2 <= returning.length;
  if (!isInterview || !areDense(returning.map(({ paragraph }) => paragraph))) return new Map();
  const wordsOf = (turn: Labelled): string => text.slice(turn.said.start, turn.said.end);
  const isTalk = (words: string): boolean => asks(words) || isDialogue(words, persons);
  if (persons.size > 0 && !returning.map(wordsOf).some(isTalk)) return new Map();
  const isShouted = [...labels].every(isInCapitals);
  const spoken = turns.filter(({ name }) => labels.has(name) || (isShouted && isInCapitals(name)));
  const asker = mostAsking(spoken, wordsOf);
  return new Map(
    spoken.map(({ paragraph, name, said }) => [
      paragraph,
      { said, by: name.length > 1 ? 'label' : name === asker ? 'asker' : 'guest' },
    ]),
  );
}

function labelsIn(text: string, paragraphs: readonly Span[]): Labelled[] {
  return paragraphs.flatMap(({ start, end }, paragraph) => {
    const label = TURN_LABEL.exec(text.slice(start, end));
    if (label === null) return [];
    const said = { start: start + label[0].length, end };
    return [{ paragraph, name: nameOf(label), full: label[1] ?? '', said }];
  });
}

/** "Norham Post", "Ada Byron": known by their initials, where these are labels themselves. */
function withInitials(turns: readonly Labelled[]): readonly Labelled[] {
  const initials = new Set(turns.map(({ name }) => name).filter((name) => INITIALS.test(name)));
  return turns.map((turn) => {
    const own = turn.full
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
    return initials.has(own) ? { ...turn, name: own } : turn;
  });
}

/** The label whose turns are questions most often; where nobody puts a question mark, whoever begins. */
function mostAsking(turns: readonly Labelled[], wordsOf: (turn: Labelled) => string): string | null {
  const asked = new Map<string, number>();
  for (const turn of turns) if (asks(wordsOf(turn))) asked.set(turn.name, (asked.get(turn.name) ?? 0) + 1);
  return [...asked].reduce<readonly [string | null, number]>(
    (most, [name, count]) => (count > most[1] ? [name, count] : most),
    [turns[0]?.name ?? null, 0],
  )[0];
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
  const last = (name ?? letter ?? '').split(' ').at(-1) ?? '';
  return TURN_WORDS.has(last) ? last.charAt(0) : last;
}
