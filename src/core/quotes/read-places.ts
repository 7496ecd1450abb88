import type { Actor } from '../actors/actor.ts';
import type { Article, Block, BlockKind } from '../article/article.ts';
import { isFunctionWord } from '../languages/is-function-word.ts';
import { onceByLanguage } from '../languages/once-by-language.ts';
import type { LanguagePack } from '../languages/pack.ts';
import type { Span } from '../text/span.ts';
import type { Place } from './constructs/construct.ts';
import { buildFrame } from './frame/build-frame.ts';
import { findClauses } from './frame/find-clauses.ts';
import type { Paragraph } from './frame/paragraph.ts';
import type { Cutting } from './frame/units/add-unit.ts';
import { dashedQuestions } from './interviews/dashed-questions.ts';
import { findInterview } from './interviews/find-interview.ts';
import { markedAnswers } from './interviews/marked-answers.ts';
import type { Turn } from './interviews/turn.ts';
import { findDashSpeech } from './marks/find-dash-speech.ts';
import { findMarks } from './marks/find-marks.ts';
import type { Mark } from './marks/mark.ts';
import { splitAtDashes } from './marks/split-at-dashes.ts';
import { splitAtIncises } from './marks/split-at-incises.ts';
import { type NestedPlace, readNested } from './read-nested.ts';
import { endsOfNames } from './set-apart/ends-of-names.ts';
import { findSetApart } from './set-apart/find-set-apart.ts';
import { findSources } from './set-apart/find-sources.ts';
import { leadsToQuotation } from './set-apart/leads-to-quotation.ts';
import type { Source } from './set-apart/set-apart.ts';
import { castOf } from './speakers/cast.ts';

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
  const speechIn = speechReader(text, pack);
  const spoken = blocks.map((block, index) => {
    const turn = interview.get(index);
    return turn === undefined ? speechIn(block, marks[index] ?? []) : [unmarked(turn.said)];
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
  const questions = pack.speaksWithDashes
    ? dashedQuestions(text, blocks, outer, { persons: pack.dialogueWords, named: firstNames(actors) })
    : new Set<number>();
  const paragraphs = blocks.map((block, index) => readParagraph({ text, pack }, block, outer[index] ?? [], index));
  const cast = castOf(text, paragraphs, actors);
  const answers = interview.size > 0 ? saidIn(interview) : markedAnswers(text, blocks, outer, pack.dialogueWords);
  const behind = answersTo(questions, blocks);
  const guest = guestOf(behind.size > 0 ? behind : answers, actors);
  const places: Place[] = [];
  paragraphs.forEach(({ frame }, paragraph) => {
    const around = {
      text,
      pack,
      paragraphs,
      paragraph,
      cast,
      guest: behind.has(paragraph) || answers.has(paragraph) ? guest : null,
      source: apart.get(paragraph)?.source ?? sourceOfTurn(interview.get(paragraph), paragraph),
    };
    frame.units.forEach(({ mark }, unit) => {
      if (mark !== null && !questions.has(paragraph)) places.push({ ...around, unit, mark });
    });
  });
  const nested = outer.flatMap((list, index) =>
    readNested(
      { text, pack },
      list,
      within(marks[index] ?? [], interview.has(index) || wholeOf(index) !== null ? 0 : 1),
      cast,
    ),
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

/** Reads the outer speech of a block: between its marks, without the reports inside them, or behind a dash. */
function speechReader(text: string, pack: LanguagePack): (block: Span, marks: readonly Mark[]) => readonly Mark[] {
  const incise = inciseIn(pack);
  const apposes = (words: string): boolean => isApposition(words, pack);
  const dashed = pack.speaksWithDashes ? inciseBetweenDashes(pack) : null;
  const partAtIncises = (marks: readonly Mark[]): readonly Mark[] =>
    incise === null ? marks : marks.flatMap((mark) => splitAtIncises(text, mark, incise, apposes));
  return (block, marks) => {
    const spoken = pack.speaksWithDashes ? findDashSpeech(text, block) : [];
    if (spoken.length > 0) return partAtIncises(spoken);
    const own = within(marks, 0);
    return partAtIncises(dashed === null ? own : own.flatMap((mark) => splitAtDashes(text, mark, dashed)));
  };
}

/** "cellérier de l’abbaye", "présidente du club": a noun without its article, and what hangs on it. */
function isApposition(words: string, pack: LanguagePack): boolean {
  const [first = '', second = ''] = words.toLowerCase().match(/\p{L}[\p{L}-]*['’]?/gu) ?? [];
  if (pack.kin.has(first) || pack.speakingNouns.has(first)) return true;
  const isLittle = isFunctionWord(first, pack) || pack.pronouns.has(first) || pack.negations.has(first);
  if (isLittle || pack.isAdverb(first) || pack.verbs.has(first) || /['’]$/.test(first)) return false;
  return pack.genitives.has(second) || pack.nounPrepositions.has(second);
}

/** What is said in no marks, as if it stood in some. */
function unmarked(span: Span): Mark {
  return { ...span, inner: span, depth: 0, closed: true, continues: false };
}

function saidIn(interview: ReadonlyMap<number, Turn>): ReadonlyMap<number, Span> {
  return new Map([...interview].map(([paragraph, { said }]) => [paragraph, said]));
}

function sourceOfTurn(turn: Turn | undefined, paragraph: number): Source | null {
  return turn === undefined ? null : { paragraph, by: turn.by === 'guest' ? 'interview' : 'colon' };
}

/** The paragraphs behind questions. */
function answersTo(questions: ReadonlySet<number>, paragraphs: readonly Span[]): ReadonlyMap<number, Span> {
  return new Map(
    [...questions].flatMap((question) => {
      const answer = paragraphs[question + 1];
      return answer === undefined ? [] : [[question + 1, answer] as const];
    }),
  );
}

/** Who answers in an interview: the first person that is named before it begins. */
function guestOf(answers: ReadonlyMap<number, Span>, actors: readonly Actor[]): Span | null {
  const [first] = [...answers].filter(([paragraph]) => paragraph > 0);
  return first === undefined ? null : firstPerson(actors, first[1].start);
}

/** Where the first person is named, if that is before an offset. */
function firstPerson(actors: readonly Actor[], offset: number): Span | null {
  return firstNames(actors).find(({ end }) => end <= offset) ?? null;
}

/** Where each person is named first, in text order. */
function firstNames(actors: readonly Actor[]): Span[] {
  return actors
    .flatMap(({ kind, mentions }) =>
      (kind === 'person' ? mentions.filter((mention) => mention.kind === 'name') : []).slice(0, 1),
    )
    .sort((one, other) => one.start - other.start);
}

function within(marks: readonly Mark[], depth: number): Mark[] {
  return marks.filter((mark) => mark.depth === depth);
}

/** What begins a report inside the marks, where that is printed without dashes. */
const inciseIn = onceByLanguage((pack) => pack.incise?.(pack, sayingForms(pack)) ?? null);

/**
 * " —explica Ada Byron, de Norham—," and " —explica—," as Spanish prints a report inside the marks, " – ha detto Ada Byron – "
 * " - ha poi detto - " and " - ha detto -, " as Italian does.
 */
const inciseBetweenDashes = onceByLanguage((pack) => {
  const verbs = sayingForms(pack).join('|');
  const helping = [...pack.clitics, ...pack.auxiliaries].join('|');
  const before = `(?:(?:${helping}) ){0,3}(?:(?<= (?:${[...pack.auxiliaries].join('|')}) )\\p{Ll}+ )?`;
  const opening = `(?: ?[—–] ?| - )(?=${before}(?:${verbs})[ —–])`;
  return new RegExp(`${opening}(?:[^—–-]|(?<! )-|(?<= )-(?![ ,;:.])){3,160}(?:[—–]| -(?=[ ,;:.]))[,;:.]*\\s*`, 'gu');
});

function sayingForms(pack: LanguagePack): string[] {
  return [...pack.verbs]
    .filter(([, verb]) => verb.force === 'saying' && verb.form !== 'base' && verb.form !== 'participle')
    .map(([form]) => form);
}

/** ", said Ada", ", Ada Byron said" after words whose closing mark was lost. */
const reportAfterLostMark = onceByLanguage((pack) => {
  const verbs = sayingForms(pack).join('|');
  return new RegExp(`[,?!] (?=(?:${verbs}) \\p{Lu}|(?:\\p{Lu}[\\p{L}.]+ ){1,3}(?:${verbs})(?!\\p{L}))`, 'u');
});
