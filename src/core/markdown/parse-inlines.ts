import type { MarkdownInline } from './markdown.ts';

/**
 * Reads the inside of a block: strong, emphasis, code, links. Each mark may be open once at a time, so that the time is
 * linear however many there are.
 *
 *     parseInlines('**four** lanes')               // strong, then text
 *     parseInlines('snake_case_name, 3 * 4 * 5')   // text alone
 *     parseInlines('[x](javascript:alert(1))')     // text alone: no address of the web
 */
export function parseInlines(text: string): readonly MarkdownInline[] {
  const levels: Level[] = [{ mark: null, inlines: [] }];
  let plain = '';
  const flush = () => {
    if (plain !== '') levels.at(-1)?.inlines.push({ kind: 'text', text: plain });
    plain = '';
  };
  let at = 0;
  while (at < text.length) {
    const mark = markAt(text, at);
    const leaf = mark === null ? leafAt(text, at) : null;
    const opened = mark === null ? -1 : levels.findIndex((level) => level.mark === mark);
    if (mark !== null && opened > 0 && canClose(text, at, mark)) {
      flush();
      closeLevel(levels, opened);
    } else if (mark !== null && opened < 0 && canOpen(text, at, mark)) {
      flush();
      levels.push({ mark, inlines: [] });
    } else if (leaf !== null) {
      flush();
      levels.at(-1)?.inlines.push(leaf.inline);
    } else plain += mark ?? text[at];
    at += mark?.length ?? leaf?.length ?? 1;
  }
  flush();
  while (levels.length > 1) spillLast(levels);
  return levels[0]?.inlines ?? [];
}

type Mark = '**' | '__' | '*' | '_';

/** What has been read since a mark was opened. */
type Level = { readonly mark: Mark | null; readonly inlines: MarkdownInline[] };

function markAt(text: string, at: number): Mark | null {
  const char = text[at];
  if (char !== '*' && char !== '_') return null;
  const isDouble = text[at + 1] === char;
  if (char === '*') return isDouble ? '**' : '*';
  return isDouble ? '__' : '_';
}

function canOpen(text: string, at: number, mark: Mark): boolean {
  const isWithinWord = mark.startsWith('_') && isLetter(text[at - 1]);
  return !isWithinWord && !isSpace(text[at + mark.length]);
}

function canClose(text: string, at: number, mark: Mark): boolean {
  const isWithinWord = mark.startsWith('_') && isLetter(text[at + mark.length]);
  return !isWithinWord && !isSpace(text[at - 1]);
}

function isSpace(char: string | undefined): boolean {
  return char === undefined || /\s/.test(char);
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char);
}

/** Closes a level; those opened inside it and never closed were no marks. */
function closeLevel(levels: Level[], index: number): void {
  while (levels.length > index + 1) spillLast(levels);
  const closed = levels.pop();
  if (closed === undefined || closed.mark === null) return;
  const kind = closed.mark.length === 2 ? 'strong' : 'emphasis';
  levels.at(-1)?.inlines.push({ kind, inlines: closed.inlines });
}

function spillLast(levels: Level[]): void {
  const last = levels.pop();
  if (last === undefined) return;
  levels.at(-1)?.inlines.push({ kind: 'text', text: last.mark ?? '' }, ...last.inlines);
}

type Leaf = { readonly inline: MarkdownInline; readonly length: number };

/** What stands at a place and has nothing inside: an escaped mark, code, a link, the end of a line. */
function leafAt(text: string, at: number): Leaf | null {
  for (const { pattern, inlineOf } of LEAVES) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) return { inline: inlineOf(found), length: found[0].length };
  }
  return null;
}

/** Bounded, so that a text of nothing but beginnings is read in linear time. */
const LEAVES: readonly { readonly pattern: RegExp; readonly inlineOf: (found: RegExpExecArray) => MarkdownInline }[] = [
  { pattern: /\n/y, inlineOf: () => ({ kind: 'break' }) },
  { pattern: /\\([!-/:-@[-`{-~])/y, inlineOf: ([, char = '']) => ({ kind: 'text', text: char }) },
  { pattern: /`([^`\n]{1,500})`/y, inlineOf: ([, code = '']) => ({ kind: 'code', text: code }) },
  {
    pattern: /\[([^[\]\n]{1,500})\]\(((?:https?:\/\/|mailto:)[^\s()]{1,2000})\)/iy,
    inlineOf: ([, text = '', href = '']) => ({ kind: 'link', href, text }),
  },
  {
    // Without the mark that ends the sentence around it.
    pattern: /https?:\/\/[^\s<>"'*[\]()]{1,2000}(?<![.,;:!?])/iy,
    inlineOf: ([href]) => ({ kind: 'link', href, text: href }),
  },
];
