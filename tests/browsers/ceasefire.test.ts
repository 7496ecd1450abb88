import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { askPage } from '../../src/build/browsers/ask-page.ts';
import { BROWSERS_UNDER_TEST } from '../../src/build/browsers/browser-under-test.ts';
import type { Analysis } from '../../src/core/analysis.ts';
import type { Article, BlockKind } from '../../src/core/article/article.ts';
import type { Span } from '../../src/core/text/span.ts';
import { setStage } from './stage/set-stage.ts';

/** A real article in a page around it. It is no part of this repository: where it is missing this file is left out. */
const FOLDER = '../shared/pages/ceasefire';

const EXPECTED = v.object({
  article: v.object({
    kind: v.string(),
    headline: v.string(),
    siteName: v.string(),
    published: v.string(),
    authors: v.array(v.string()),
    agency: v.string(),
    caption: v.string(),
    firstParagraph: v.string(),
    lastParagraphStarts: v.string(),
    paragraphs: v.number(),
  }),
  quotes: v.array(
    v.object({ kind: v.string(), text: v.string(), speaker: v.string(), actor: v.string(), cue: v.string() }),
  ),
  scare: v.array(v.object({ text: v.string() })),
  actors: v.array(v.object({ name: v.string(), kind: v.string(), also: v.optional(v.array(v.string()), []) })),
  notActors: v.array(v.string()),
  notInBody: v.array(v.string()),
});

for (const name of existsSync(FOLDER) ? BROWSERS_UNDER_TEST : []) {
  describe(`a real article in ${name}`, () => {
    const expected = v.parse(EXPECTED, JSON.parse(readFileSync(`${FOLDER}/expected.json`, 'utf8')));
    const stage = setStage(name, { '/ceasefire.html': { body: readFileSync(`${FOLDER}/index.html`) } });
    let article: Article;
    let analysis: Analysis;
    beforeAll(async () => {
      const popup = await stage.browser.pressToolbarButton(await stage.openPage('/ceasefire.html'));
      const view = await askPage(popup);
      if (!view?.analysis) throw new Error(`No article was read: ${await popup.text()}`);
      ({ article, analysis } = view);
    });

    test('has the headline, the outlet, the date and no author', () => {
      const { kind, headline, siteName, published, authors } = article;
      const { agency, caption, firstParagraph, lastParagraphStarts, paragraphs, ...head } = expected.article;
      expect({ kind, headline, siteName, published: published?.slice(0, head.published.length), authors }).toEqual(
        head,
      );
      expect(article.furniture.map(({ text }) => text)).toContain(agency);
    });

    test('has its caption and its paragraphs, and nothing of the page around it', () => {
      const paragraphs = blocksOf('paragraph');
      expect(blocksOf('caption')).toEqual([expected.article.caption]);
      expect(paragraphs).toHaveLength(expected.article.paragraphs);
      expect(paragraphs[0]).toBe(expected.article.firstParagraph);
      expect(paragraphs.at(-1)?.startsWith(expected.article.lastParagraphStarts)).toBe(true);
      expect(expected.notInBody.filter((words) => plain(article.text).includes(words))).toEqual([]);
    });

    test('has these direct and mixed quotes and no others, each with its speaker', () => {
      const marked = analysis.quotes.filter(({ kind }) => kind !== 'indirect');
      expect(
        marked.map(({ kind, start, end, speaker, actor, cue }) => ({
          kind,
          text: textOf({ start, end }),
          speaker: speaker && textOf(speaker),
          actor: nameOf(actor),
          cue: cue && textOf(cue),
        })),
      ).toEqual(expected.quotes);
    });

    test.each(expected.scare)('takes $text for no speech of its own', ({ text }) => {
      expect(plain(article.text)).toContain(text);
      const around = analysis.quotes.filter((quote) => textOf(quote).includes(text));
      expect(around.filter(({ actor }) => nameOf(actor) !== 'Sergei Lavrov')).toEqual([]);
    });

    test.each(expected.actors)('names $name', ({ name, kind, also }) => {
      const actor = analysis.actors.find((actor) => actor.name === name);
      expect(actor?.kind).toBe(kind);
      expect(actor?.mentions.map(textOf)).toEqual(expect.arrayContaining([name, ...also]));
    });

    test('names nobody who is none', () => {
      expect(analysis.actors.map((actor) => actor.name).filter((name) => expected.notActors.includes(name))).toEqual(
        [],
      );
    });

    function blocksOf(kind: BlockKind): readonly string[] {
      return article.blocks.filter((block) => block.kind === kind).map(textOf);
    }

    function nameOf(id: string | null): string | null {
      return analysis.actors.find((actor) => actor.id === id)?.name ?? null;
    }

    function textOf({ start, end }: Span): string {
      return plain(article.text.slice(start, end));
    }
  });
}

/** White space is compared collapsed; a no-break space counts as a space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
