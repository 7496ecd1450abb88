import { BRACKETED_NAMES, NO_UNCASED_NAMES } from '../../../../words/authors/uncased-names.ts';

/** As far from the beginning or the end of a text its writer is named in brackets. */
const REACH = 60;

/**
 * The writers whom a Chinese or Japanese text names in brackets: in its first words, where “reporter” stands before
 * them, and at its end, where nothing need.
 *
 *     '海岸社西港3月6日电（记者王明）西港于周五重新开放。', …   → 王明
 *     …, '費用を誰が払うかを決める。（佐藤健、林誠）'           → 佐藤健, 林誠
 *     …, '費用を誰が払うかを決める。（共同）'                   → none: an agency
 *     …, '由谁支付费用（四百万）。'                             → none: the sentence goes on
 */
export function bracketedNames(first: string, last: string): readonly string[] {
  const opened = BRACKETED_NAMES.begin.exec(first.slice(0, REACH))?.[1];
  const signed = BRACKETED_NAMES.end.exec(last.slice(-REACH))?.[1];
  return (opened ?? signed ?? '')
    .split(BRACKETED_NAMES.joint)
    .filter((name) => name !== '' && !NO_UNCASED_NAMES.has(name));
}
