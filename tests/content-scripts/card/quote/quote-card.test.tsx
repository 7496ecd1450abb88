// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import type { QuoteDescription } from '../../../../content-scripts/card/quote/describe-quote.ts';
import { QuoteCard } from '../../../../content-scripts/card/quote/quote-card.tsx';
import { english as t } from '../../../locales/english.ts';

const quote: QuoteDescription = {
  kind: 'direct',
  speakers: ['Ada Byron'],
  namedHere: 'she',
  cue: 'added',
  evidence: { construct: 'quote-then-speaker', verb: 'add', resolvedBy: 'pronoun', confidence: 'likely' },
  utterances: 2,
};

function show(changes: Partial<QuoteDescription>, onClose = () => {}): HTMLElement {
  const place = document.createElement('div');
  void act(() => render(<QuoteCard t={t} quote={{ ...quote, ...changes }} onClose={onClose} />, place));
  return place;
}

const factsOf = (card: HTMLElement) =>
  Array.from(card.querySelectorAll('dt'), (name) => `${name.textContent}: ${name.nextElementSibling?.textContent}`);

const cases = [
  {
    what: 'all that is known',
    changes: {},
    head: ['Direct quote', 'Ada Byron', 'Quoted 2 times in this article'],
    facts: [
      'Named here: she',
      'Said with: added',
      'How we know: The speaker is named after the words. A pronoun stands for the name; the sentences before tell whose.',
      'Confidence: Medium',
    ],
  },
  {
    what: 'several who speak together',
    changes: {
      speakers: ['Ada Byron', 'Charles Babbage'],
      utterances: 1,
      namedHere: null,
      cue: null,
      evidence: { ...quote.evidence, resolvedBy: 'full-name' },
    },
    head: ['Direct quote', 'Ada Byron and Charles Babbage', 'Quoted once in this article'],
    facts: ['How we know: The speaker is named after the words. The full name stands here.', 'Confidence: Medium'],
  },
  {
    what: 'doubt, beside the name itself',
    changes: { utterances: null, evidence: { ...quote.evidence, confidence: 'unsure' } },
    head: ['Direct quote', 'Perhaps: Ada Byron'],
    facts: [
      'Named here: she',
      'Said with: added',
      'How we know: The speaker is named after the words. A pronoun stands for the name; the sentences before tell whose.',
      'Confidence: Low: check the text',
    ],
  },
  {
    what: 'that nobody is known',
    changes: {
      kind: 'mixed',
      speakers: [],
      namedHere: null,
      cue: null,
      utterances: null,
      evidence: { ...quote.evidence, construct: 'no-speaker', resolvedBy: null, confidence: 'unsure' },
    },
    head: ['Partial quote', 'Unknown speaker'],
    facts: ['Why unknown: Nothing in the text tells On Record who said this.'],
  },
] as const;

it.each(cases)('tells $what', ({ changes, head, facts }) => {
  const card = show(changes);
  expect(Array.from(card.querySelectorAll('h2, p'), (line) => line.textContent)).toEqual(head);
  expect(factsOf(card)).toEqual(facts);
});

it('shows words from the page as text, whatever they are', () => {
  const card = show({ speakers: ['<img src=x onerror=alert(1)>'] });
  expect(card.querySelector('img')).toBeNull();
  expect(card.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

it('is closed with its button, which has a name', () => {
  const onClose = vi.fn();
  const button = show({}, onClose).querySelector('button');
  expect(button?.getAttribute('aria-label')).toBe('Close');
  button?.click();
  expect(onClose).toHaveBeenCalledOnce();
});
