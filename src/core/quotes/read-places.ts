import type { Actor } from '../actors/actor.ts';
import type { Article, Block, BlockKind } from '../article/article.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './constructs/construct.ts';
import { buildFrame } from './frame/build-frame.ts';
import { findClauses } from './frame/find-clauses.ts';
import type { Paragraph } from './frame/paragraph.ts';
import type { Cutting } from './frame/units/add-unit.ts';
import { answersTo } from './interviews/answers-to.ts';
import { dashedQuestions } from './interviews/dashed-questions.ts';
import { findInterview } from './interviews/find-interview.ts';
import { firstNames } from './interviews/first-names.ts';
import { guestOf } from './interviews/guest-of.ts';
import { isWithinMarks } from './interviews/is-within-marks.ts';
import { markedAnswers } from './interviews/marked-answers.ts';
import { sourceOfTurn } from './interviews/turns/source-of-turn.ts';
import type { Turn } from './interviews/turns/turn.ts';
import { findMarks } from './marks/find-marks.ts';
import { isDashed } from './marks/is-dashed.ts';
import type { Mark } from './marks/mark.ts';
import { type NestedPlace, readNested } from './read-nested.ts';
import { endsOfNames } from './set-apart/ends-of-names.ts';
import { findSetApart } from './set-apart/find-set-apart.ts';
import { findSources } from './set-apart/find-sources.ts';
import { leadsToQuotation } from './set-apart/leads-to-quotation.ts';
import { castOf } from './speakers/cast.ts';
import { reportAfterLostMark } from './spoken/report-patterns.ts';
import { speechReader } from './spoken/speech-reader.ts';
import { within } from './spoken/within.ts';

const SPEAKING_BLOCKS: ReadonlySet<BlockKind> = new Set([
  'headline',
  'lede',
  'paragraph',
  'subhead',
  'list-item',
  'quote',
  'post-head',
]);

/** An article's body: its paragraphs, and every pair of marks in its place. */
export type Body = {
  readonly paragraphs: readonly Paragraph[];
  readonly places: readonly Place[];
  /** Words that somebody in marks says that somebody said. */
  readonly nested: readonly NestedPlace[];
};

/** Reads an article's body. */
export function readPlaces(article: Article, pack: LanguagePack, actors: readonly Actor[]): Body {
  const { text } = article;
  const nameEnds = endsOfNames(actors);
  const sources = findSources(text, article.blocks, nameEnds);
  const blocks = speakingBlocks(article, sources);
  const marks = findMarks(text, { paragraphs: blocks, report: reportAfterLostMark(pack) });
  const interview = findInterview(text, blocks, pack);
  const speechIn = speechReader(text, blocks, pack);
  const spoken = blocks.map((_, index) => {
    const turn = interview.get(index);
    return turn === undefined ? speechIn(index, marks[index] ?? []) : [unmarked(turn.said)];
  });
  const apart = findSetApart({
    blocks,
    marks: spoken,
    sources,
    leadsOn: (index) => {
      const block = blocks[index];
      if (block === undefined || text.charAt(block.end - 1) !== ':') return false;
      return leadsToQuotation(text, readParagraph({ text, pack }, block, spoken[index] ?? [], index), nameEnds);
    },
  });
  const wholeOf = (index: number): Mark | null => apart.get(index)?.mark ?? null;
  const outer = spoken.map((marks, index) => {
    const whole = wholeOf(index);
    return whole === null ? marks : [whole];
  });
  const persons = pack.dialogueWords;
  const questions = dashedQuestions(text, blocks, outer, { persons, named: firstNames(actors) });
  const paragraphs = blocks.map((block, index) => readParagraph({ text, pack }, block, outer[index] ?? [], index));
  const cast = castOf(text, paragraphs, actors);
  const answers = interview.size > 0 ? saidIn(interview) : markedAnswers(text, blocks, outer, persons);
  const behind = answersTo(questions, blocks);
  const guest = guestOf(behind.size > 0 ? behind : answers, actors);
  const isTalk = interview.size > 0 || behind.size > 0;
  const isAnswer = (at: number): boolean =>
    behind.has(at) || answers.has(at) || (isTalk && isWithinMarks(blocks[at], outer[at] ?? []));
  const places: Place[] = [];
  paragraphs.forEach(({ frame }, paragraph) => {
    const around = {
      text,
      pack,
      paragraphs,
      paragraph,
      cast,
      guest: isAnswer(paragraph) ? guest : null,
      source: apart.get(paragraph)?.source ?? sourceOfTurn(interview.get(paragraph), paragraph),
    };
    frame.units.forEach(({ mark }, unit) => {
      if (mark !== null && !questions.has(paragraph)) places.push({ ...around, unit, mark });
    });
  });
  const isUnmarked = (index: number): boolean =>
    interview.has(index) || wholeOf(index) !== null || (outer[index] ?? []).some((mark) => isDashed(text, mark));
  const nested = outer.flatMap((list, index) =>
    readNested({ text, pack }, list, within(marks[index] ?? [], isUnmarked(index) ? 0 : 1), cast),
  );
  return { paragraphs, places, nested };
}

function readParagraph(cutting: Cutting, block: Span, marks: readonly Mark[], index: number): Paragraph {
  const frame = buildFrame(cutting, block, marks, index);
  return { frame, clauses: findClauses(frame, cutting.pack) };
}

/** What may hold speech; a pull quote only where it tells who says it, since what the text says too is left out. */
function speakingBlocks({ blocks }: Article, sources: ReadonlyMap<Block, Block>): readonly Block[] {
  const lines = new Set(sources.values());
  return blocks.filter((block) => SPEAKING_BLOCKS.has(block.kind) || sources.has(block) || lines.has(block));
}

/** What is said in no marks, as if it stood in some. */
function unmarked(span: Span): Mark {
  return { ...span, inner: span, depth: 0, closed: true, continues: false };
}

function saidIn(interview: ReadonlyMap<number, Turn>): ReadonlyMap<number, Span> {
  return new Map([...interview].map(([paragraph, { said }]) => [paragraph, said]));
}
