import { findLines } from '../../core/actors/find-lines.ts';
import type { Reach } from '../../core/actors/model/document/find-candidates.ts';
import { readDocument } from '../../core/actors/model/document/read-document.ts';
import { addFeatures } from '../../core/actors/model/features/add-features.ts';
import { FeatureSink } from '../../core/actors/model/features/feature-sink.ts';
import { mayFollow, OUTSIDE } from '../../core/actors/model/labels.ts';
import type { Lexicon } from '../../core/actors/model/lexicon/lexicon.ts';
import { findStretches } from '../../core/actors/model/scoring/find-stretches.ts';
import { articleFromText } from '../../core/article/article-from-text.ts';
import type { NewsArticle } from '../parse-news.ts';
import type { Segment } from './crf/segment.ts';
import { labelLines } from './label-lines.ts';

/** An article to learn from, and how much it counts. */
export type Lesson = { readonly article: NewsArticle; readonly weight: number };

/** Everything to learn from, its features numbered from 0; `keys[number]` is the feature's key in the model. */
export type Exercises = { readonly segments: readonly Segment[]; readonly keys: Int32Array };

/**
 * Turns articles into segments with numbered features; a feature that is seen fewer than `least` times is left out.
 */
export function makeSegments(lessons: readonly Lesson[], lexicon: Lexicon, reach: Reach, least: number): Exercises {
  const counter = new KeyCounter();
  const raw = lessons.flatMap((lesson) => readLesson(lesson, lexicon, reach, counter));
  const { keys, numbers } = counter.number(least);
  return { segments: raw.map((segment) => renumber(segment, numbers)), keys };
}

/** Counts keys in a table with open addressing: ten times faster than a Map over tens of millions of features. */
class KeyCounter {
  private readonly keys = new Int32Array(2 ** 23);
  private readonly counts = new Int32Array(2 ** 23);

  /** Counts a key and says where. */
  count(key: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(key, 0x9e3779b1) & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.counts[slot] = (this.counts[slot] ?? 0) + 1;
    return slot;
  }

  /** Numbers the keys that were seen often enough, in the order of the keys. */
  number(least: number): { keys: Int32Array; numbers: Int32Array } {
    const slots: number[] = [];
    this.counts.forEach((count, slot) => {
      if (count >= least) slots.push(slot);
    });
    slots.sort((a, b) => (this.keys[a] ?? 0) - (this.keys[b] ?? 0));
    const numbers = new Int32Array(this.keys.length).fill(-1);
    slots.forEach((slot, number) => {
      numbers[slot] = number;
    });
    return { keys: Int32Array.from(slots, (slot) => this.keys[slot] ?? 0), numbers };
  }
}

function readLesson({ article, weight }: Lesson, lexicon: Lexicon, reach: Reach, counter: KeyCounter): Segment[] {
  const lines = findLines(articleFromText(article.text, article.lang));
  const labels = labelLines(lines, article.names);
  const document = readDocument(lines, article.lang, lexicon, reach);
  const sink = new FeatureSink();
  return findStretches(document.lines).stretches.flatMap(({ line, number, from, to }) => {
    const own = labels[number]?.slice(from, to) ?? new Uint8Array(0);
    if (!isWhole(own)) return [];
    const starts = new Int32Array(own.length + 1);
    sink.length = 0;
    for (let index = from; index < to; index += 1) {
      addFeatures(document, line, index, sink);
      starts[index - from + 1] = sink.length;
    }
    const features = sink.hashes.slice(0, sink.length).map((key) => counter.count(key));
    return [{ labels: own, starts, features, weight }];
  });
}

/** A name that sticks out of the stretch of candidates cannot be learned. */
function isWhole(labels: Uint8Array): boolean {
  let before = OUTSIDE;
  for (const label of [...labels, OUTSIDE]) {
    if (!mayFollow(before, label)) return false;
    before = label;
  }
  return true;
}

function renumber(segment: Segment, numbers: Int32Array): Segment {
  const starts = new Int32Array(segment.starts.length);
  const kept: number[] = [];
  for (let word = 0; word < segment.labels.length; word += 1) {
    for (const slot of segment.features.subarray(segment.starts[word], segment.starts[word + 1])) {
      const number = numbers[slot] ?? -1;
      if (number >= 0) kept.push(number);
    }
    starts[word + 1] = kept.length;
  }
  return { ...segment, starts, features: Int32Array.from(kept) };
}
