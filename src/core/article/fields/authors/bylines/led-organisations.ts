import { startsWithCapital } from '../../../../text/letters/starts-with-capital.ts';
import type { Layout } from '../../../layout.ts';
import { splitNames } from '../split-names.ts';
import { linesOf } from './lines/lines-of.ts';
import { startsByline } from './lines/starts-byline.ts';
import { withoutLead } from './lines/without-lead.ts';
import { type Near, shortBlocksNear } from './short-blocks-near.ts';

/**
 * What stands behind a word such as “By” where no person is named: an organisation, every word in capitals.
 *
 *     <p>By Coast Online, in News</p>      → Coast Online
 *     <p>By noon the harbour was full</p>  → none
 */
export function ledOrganisations({ outline }: Layout, near: Near): readonly string[] {
  return shortBlocksNear(outline, near)
    .flatMap(linesOf)
    .flatMap((line) => {
      const [first = ''] = startsByline(line) ? withoutLead(line).split('\n') : [];
      return splitNames(first).slice(0, 1).filter(isInCapitals);
    });
}

function isInCapitals(name: string): boolean {
  return name.split(' ').every(startsWithCapital);
}
