import type { NamedBlock } from '../named-block.ts';
import { furniture } from '../part.ts';
import type { Story } from '../story.ts';

/** A label has no more characters. */
const LONGEST = 60;

/**
 * Takes out a label that leads to nothing but links.
 *
 *     <p>More from Coast:</p> <ul><li><a>Roof found</a></li></ul>       → related
 *     <p>She named two reasons:</p> <ul><li>The storm.</li></ul>        → none: no links
 */
export function dropLinkLeads({ layout }: Story, parts: readonly NamedBlock[]): readonly NamedBlock[] {
  return parts.map((named, at) => {
    if (!LABELS.has(named.part.kind) || parts[at + 1]?.part.kind !== 'related') return named;
    const text = layout.outline.blocks[named.index]?.text ?? '';
    const isLead = text.length <= LONGEST && COLON.test(text);
    return isLead ? { ...named, part: furniture('related', 'leads to links alone') } : named;
  });
}

const LABELS: ReadonlySet<string> = new Set(['paragraph', 'subhead']);

const COLON = /[:：]$/;
