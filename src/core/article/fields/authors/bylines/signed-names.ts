import type { Body } from '../../../body/find-body.ts';
import { holderTag } from '../../../holder-tag.ts';
import type { Layout } from '../../../layout.ts';
import { parentOf } from '../../../parent-of.ts';
import { isPerson } from '../is-person.ts';
import { splitNames } from '../split-names.ts';
import { startsByline } from './lines/starts-byline.ts';
import { withoutLead } from './lines/without-lead.ts';
import { bracketedNames } from './uncased/bracketed-names.ts';
import { namedReporters } from './uncased/named-reporters.ts';

/** A name, what it is and an address. */
const LONGEST = 60;

/**
 * The name that a text is signed with: alone, as a paragraph like the last, set apart in bold or italics or in an element
 * called a byline, or a reporter's as in Korean, Chinese or Japanese, or behind a word such as “by”, right at its end.
 *
 *     <p>… stays open.</p> <p><b>Ada Byron</b></p>              → Ada Byron
 *     <p>… stays open.</p> <p class="author"><b>Ada Byron</b> (AFP)</p>   → Ada Byron
 *     <p>… stays open.</p> <div>Posted by Ada Byron at 12:01</div>        → Ada Byron
 *     <p>… stays open.</p> <p>Ada Byron</p>                     → Ada Byron
 *     <p>… stays open.</p> <p><b>More on this story</b></p>     → none: no name
 */
export function signedNames(layout: Layout, body: Body | null): readonly string[] {
  if (body === null) return [];
  const { outline, marks } = layout;
  const end = outline.blocks.slice(body.last, body.last + 3);
  const names = end.flatMap(({ text, bold, italic, linked, frame }, at) => {
    const reporters = text.length < LONGEST ? namedReporters(text) : [];
    if (reporters.length > 0) return reporters;
    if (text.length < LONGEST && linked < text.length && startsByline(text))
      return splitNames(withoutLead(text)).filter(isPerson);
    if (marks[frame]?.kind === 'byline' && text.length < LONGEST) return splitNames(text).filter(isPerson);
    const isApart = bold === text.length || italic === text.length || (at === 1 && standsAlikeBehind(layout, body));
    return isApart && linked === 0 && text.split(' ').length <= 4 && isPerson(text) ? [text] : [];
  });
  if (names.length > 0) return names;
  const first = outline.blocks[body.first]?.text ?? '';
  return end.map(({ text }) => bracketedNames(first, text)).find(({ length }) => length > 0) ?? [];
}

/** Whether what follows the last paragraph is one like it, in the same box. */
function standsAlikeBehind(layout: Layout, { last }: Body): boolean {
  return (
    holderTag(layout, last + 1) === holderTag(layout, last) && parentOf(layout, last + 1) === parentOf(layout, last)
  );
}
