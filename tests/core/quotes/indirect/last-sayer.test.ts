import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../../src/core/article/article-from-text.ts';
import { analyseLearned } from '../../learned-for.ts';

/** The speaker of the last report of a text. */
function reporterIn(text: string): string | null {
  const last = analyseLearned(articleFromText(text, 'es')).quotes.findLast(({ kind }) => kind === 'indirect');
  return last?.speaker ? text.slice(last.speaker.start, last.speaker.end) : null;
}

describe('lastSayer', () => {
  it('is who was quoted in the paragraph before', () => {
    expect(reporterIn('«Es un juguete», dijo Ada Byron.\n\nAñadió que las obras acabarán en mayo.')).toBe('Ada Byron');
  });

  it('is nobody whose words stand further back', () => {
    const text = 'Ada Byron aseguró que cruje.\n\nLlovía.\n\nNevó.\n\nAñadió que las obras acabarán en mayo.';
    expect(reporterIn(text)).toBeNull();
  });
});
