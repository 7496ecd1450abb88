import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MarkdownBlock, MarkdownInline } from '../core/markdown/markdown.ts';
import { parseMarkdown } from '../core/markdown/parse-markdown.ts';

type MarkdownTextProps = {
  readonly text: string;
  /** `plain`: inside a button, where no link may be: their words stand there, and blocks are spans. */
  readonly links: 'live' | 'plain';
};

/** A comment as its Markdown says. Texts go in as text: no HTML is ever made of them. */
export function MarkdownText({ text, links }: MarkdownTextProps): JSX.Element {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return links === 'live' ? (
    <div class="markdown" dir="auto">
      {blocks.map((block) => liveBlock(block))}
    </div>
  ) : (
    <span class="markdown" dir="auto">
      {blocks.map((block) => plainBlock(block))}
    </span>
  );
}

function liveBlock(block: MarkdownBlock): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.inlines.map(live)}</p>;
    case 'heading':
      return (
        <p>
          <strong>{block.inlines.map(live)}</strong>
        </p>
      );
    case 'quote':
      return <blockquote>{block.inlines.map(live)}</blockquote>;
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const items = block.items.map((item) => <li>{item.map(live)}</li>);
      return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
  }
}

function live(inline: MarkdownInline): JSX.Element {
  return inlineElement(inline, 'live');
}

function plainBlock(block: MarkdownBlock): JSX.Element {
  switch (block.kind) {
    case 'code':
      return <code class="markdown-block">{block.text} </code>;
    case 'list':
      return (
        <>
          {block.items.map((item, index) => (
            <span class="markdown-block">
              {block.isOrdered ? `${index + 1}. ` : '• '}
              {item.map(plain)}{' '}
            </span>
          ))}
        </>
      );
    default:
      return <span class={`markdown-block markdown-${block.kind}`}>{block.inlines.map(plain)} </span>;
  }
}

function plain(inline: MarkdownInline): JSX.Element {
  return inlineElement(inline, 'plain');
}

function inlineElement(inline: MarkdownInline, links: MarkdownTextProps['links']): JSX.Element {
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return (
        <>
          {' '}
          <br />
        </>
      );
    case 'strong':
      return <strong>{inline.inlines.map((each) => inlineElement(each, links))}</strong>;
    case 'emphasis':
      return <em>{inline.inlines.map((each) => inlineElement(each, links))}</em>;
    case 'link':
      if (links === 'plain') return <span class="markdown-link">{inline.text}</span>;
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer">
          {inline.text}
        </a>
      );
  }
}
