// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { useFirstThenAll } from '../../../popup/notes/use-first-then-all.ts';
import { clearPage, settle } from '../../ui/drawn-page.ts';

afterEach(clearPage);

it.each([
  { what: 'a short list is whole at once', counts: [3], rendered: [3] },
  { what: 'of a long list the beginning is seen first, and all soon after', counts: [60], rendered: [40, 60] },
  { what: 'a list that comes late is begun when it comes', counts: [0, 60], rendered: [0, 40, 60] },
  { what: 'a list that was seen grows at once', counts: [60, 70], rendered: [40, 60, 70] },
])('$what', async ({ counts, rendered }) => {
  const seen: number[] = [];
  const List = ({ count }: { readonly count: number }) => {
    const shown = useFirstThenAll(count);
    if (shown !== seen.at(-1)) seen.push(shown);
    return null;
  };
  for (const count of counts) await settle(() => render(<List count={count} />, document.body));
  expect(seen).toEqual(rendered);
});
