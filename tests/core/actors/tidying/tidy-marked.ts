import type { ActorKind } from '../../../../src/core/actors/actor.ts';
import type { Name } from '../../../../src/core/actors/name.ts';

const KINDS: Readonly<Record<string, ActorKind>> = { P: 'person', O: 'organisation', L: 'place' };
const LETTERS: Readonly<Record<ActorKind, string>> = { person: 'P', organisation: 'O', place: 'L' };

/** Tidies the names of a text that are marked `[P:Ada Velk]`, `[O:Orrion]`, `[L:Norham]`, and marks what comes out. */
export function tidyMarked(marked: string, tidy: (text: string, names: readonly Name[]) => readonly Name[]): string {
  const names: Name[] = [];
  let text = '';
  for (const part of marked.split(/(\[[POL]:[^\]]*\])/)) {
    const kind = KINDS[/^\[([POL]):/.exec(part)?.[1] ?? ''];
    const words = kind === undefined ? part : part.slice(3, -1);
    if (kind !== undefined) {
      names.push({
        start: text.length,
        end: text.length + words.length,
        kind,
        evidence: { rule: 'given', words: null },
      });
    }
    text += words;
  }
  let written = '';
  let from = 0;
  for (const { start, end, kind } of tidy(text, names)) {
    written += `${text.slice(from, start)}[${LETTERS[kind]}:${text.slice(start, end)}]`;
    from = end;
  }
  return written + text.slice(from);
}
