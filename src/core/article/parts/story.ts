import type { Body } from '../body/find-body.ts';
import type { Headline } from '../fields/find-headline.ts';
import type { Layout } from '../layout.ts';

/** What a decision about one block may look at: the page, and where headline and running text stand in it. */
export type Story = {
  readonly layout: Layout;
  readonly body: Body;
  readonly headline: Headline | null;
  readonly description: string | null;
  readonly authors: readonly string[];
};
