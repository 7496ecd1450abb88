import type { Span } from '../../text/span.ts';
import type { Mark } from './mark.ts';

const FEWEST_TURNS = 3;
/** What is said in a talk without questions, in characters; points of a list run longer, or end without a stop. */
const LONGEST_REMARK = 90;
const OPENING = /^\s*[—–―]\s+(?=[\p{Lu}\d…„“"»«‘'])/u;
/** A dash behind the end of a sentence; one within a sentence is the speaker's own: “Das war – leider – alles.” */
const NEXT = /(?<=[.?!…]|[.?!…][“”"»«’'])\s+[—–―]\s+/gu;
const ENDED = /[.?!…][“”"»«’']?$/u;
const WORD = /\p{L}+/gu;

/**
 * The turns of a dialogue that dashes open, by the number of their paragraph, in languages where a dash alone opens no speech but
 * a list or an aside: three turns or more, at most one paragraph between two of them, each ending like a sentence, in which somebody
 * speaks to somebody and either asks or is short.
 *
 *     – Wie alt ist er? – Vier. – Und dann kommst du?     → three
 *     – Ist hier frei? – fragt sie. – Setz dich. – Gut.   → three: what begins small tells who speaks
 *     – Kommst du? ¶ – Nein. ¶ – Dann geh ich.            → three
 *     – zwei Eier ¶ – 100 Gramm Mehl ¶ – eine Prise Salz  → none: a list
 *     – Wer zahlt? ¶ – Wer baut? ¶ – Wer haftet?          → none: nobody speaks to anybody
 *
 * @param paragraphs in reading order.
 * @param persons the language's words for who speaks and who is spoken to: ich, dir.
 */
export function findDashedDialogue(
  text: string,
  paragraphs: readonly Span[],
  persons: ReadonlySet<string>,
): ReadonlyMap<number, readonly Mark[]> {
  const found = new Map<number, readonly Mark[]>();
  let run: [number, readonly Mark[]][] = [];
  const close = (): void => {
    const turns = run.flatMap(([, marks]) => marks).map(({ start, end }) => text.slice(start, end));
    if (isTalk(turns, persons)) for (const [paragraph, marks] of run) found.set(paragraph, marks);
    run = [];
  };
  paragraphs.forEach((paragraph, at) => {
    const turns = turnsIn(text, paragraph);
    if (turns.length === 0) return;
    const last = run.at(-1)?.[0];
    if (last !== undefined && at - last > 2) close();
    run.push([at, turns]);
  });
  close();
  return found;
}

/** What is said in a paragraph that a dash opens; where it breaks off without a stop it is a point of a list, and nothing is. */
function turnsIn(text: string, { start, end }: Span): Mark[] {
  const paragraph = text.slice(start, end).trimEnd();
  const opening = OPENING.exec(paragraph);
  if (opening === null || !ENDED.test(paragraph)) return [];
  const cuts = [...paragraph.matchAll(NEXT)];
  const starts = [opening[0].length, ...cuts.map(({ index, 0: dash }) => index + dash.length)];
  const ends = [...cuts.map(({ index }) => index), paragraph.length];
  return starts.flatMap((from, piece): Mark[] => {
    if (/^\p{Ll}/u.test(paragraph.slice(from, from + 2))) return [];
    const span = { start: start + from, end: start + (ends[piece] ?? from) };
    return [{ ...span, inner: span, depth: 0, closed: true, continues: false }];
  });
}

function isTalk(turns: readonly string[], persons: ReadonlySet<string>): boolean {
  if (turns.length < FEWEST_TURNS) return false;
  const asked = turns.filter((turn) => turn.endsWith('?')).length;
  if (asked === turns.length || (asked === 0 && turns.some(({ length }) => length > LONGEST_REMARK))) return false;
  return turns.some((turn) => (turn.toLowerCase().match(WORD) ?? []).some((word) => persons.has(word)));
}
