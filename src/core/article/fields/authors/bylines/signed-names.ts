import type { Body } from '../../../body/find-body.ts';
import type { Layout } from '../../../layout.ts';
import { isPerson } from '../is-person.ts';
import { namedReporters } from './named-reporters.ts';

/** A name, what it is and an address. */
const LONGEST = 60;

/**
 * The name that a text is signed with: alone, set apart in bold or italics, or a reporter's as in Korean or Chinese,
 * right at its end.
 *
 *     <p>… stays open.</p> <p><b>Ada Byron</b></p>              → Ada Byron
 *     <p>… stays open.</p> <p><b>More on this story</b></p>     → none: no name
 */
export function signedNames({ outline }: Layout, body: Body | null): readonly string[] {
  if (body === null) return [];
  return outline.blocks.slice(body.last, body.last + 3).flatMap(({ text, bold, italic, linked }) => {
    const reporters = text.length < LONGEST ? namedReporters(text) : [];
    if (reporters.length > 0) return reporters;
    const isApart = bold === text.length || italic === text.length;
    return isApart && linked === 0 && text.split(' ').length <= 4 && isPerson(text) ? [text] : [];
  });
}
