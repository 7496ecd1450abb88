import type { Body } from '../../../body/find-body.ts';
import type { Layout } from '../../../layout.ts';
import { isPerson } from '../is-person.ts';

/**
 * The name that a text is signed with: alone, set apart in bold or italics, right at its end.
 *
 *     <p>… stays open.</p> <p><b>Ada Byron</b></p>              → Ada Byron
 *     <p>… stays open.</p> <p><b>More on this story</b></p>     → none: no name
 */
export function signedNames({ outline }: Layout, body: Body | null): readonly string[] {
  if (body === null) return [];
  return outline.blocks.slice(body.last, body.last + 3).flatMap(({ text, bold, italic, linked }) => {
    const isApart = bold === text.length || italic === text.length;
    return isApart && linked === 0 && text.split(' ').length <= 4 && isPerson(text) ? [text] : [];
  });
}
