import type { Actor } from '../../actors/actor.ts';
import type { Span } from '../../text/span.ts';
import type { Cast } from '../constructs/construct.ts';
import type { Paragraph } from '../frame/paragraph.ts';
import { countMarked } from '../marks/count-marked.ts';

const GLYPHS = /["“”„‘’'«»]/g;

/** Gathers what is known before speakers are chosen: what kind of actor each name is, who is the subject of a saying verb, what stands in marks. */
export function castOf(text: string, paragraphs: readonly Paragraph[], actors: readonly Actor[]): Cast {
  const named = new Map<number, Actor>();
  for (const actor of actors) {
    for (const { end, kind: how } of actor.mentions) if (how === 'name') named.set(end, actor);
  }
  return {
    kindOf: ({ end }: Span) => named.get(end)?.kind ?? null,
    actorAt: ({ end }: Span) => named.get(end) ?? null,
    named: namesOf(actors),
    sayers: sayersIn(paragraphs),
    marked: countMarked(text, paragraphs),
    inNames: glyphsInNames(text, actors),
  };
}

function namesOf(actors: readonly Actor[]): Span[] {
  const names = actors.flatMap(({ kind, mentions }) =>
    kind === 'place' ? [] : mentions.filter((mention) => mention.kind === 'name'),
  );
  return names.sort((one, other) => one.start - other.start);
}

function sayersIn(paragraphs: readonly Paragraph[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { frame, clauses } of paragraphs) {
    for (const { verb, subject, order } of clauses) {
      if (verb?.force !== 'saying' || subject.kind !== 'name' || !['direct', 'inverted'].includes(order)) continue;
      const name = frame.units[subject.to]?.lower ?? '';
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}

function glyphsInNames(text: string, actors: readonly Actor[]): Set<number> {
  const names = actors.flatMap(({ mentions }) => mentions.filter(({ kind }) => kind === 'name'));
  return new Set(
    names.flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(GLYPHS)].flatMap(({ index }) => (index > 0 ? [start + index] : [])),
    ),
  );
}
