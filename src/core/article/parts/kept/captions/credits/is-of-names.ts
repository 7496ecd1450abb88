import { letterCase } from '../../../../../text/letters/letter-case.ts';
import { CREDIT_JOINTS } from '../../../../words/pictures/credit-words.ts';
import { namesSource } from './names-source.ts';

/**
 * Whether there is none but names and what joins them in a credit.
 *
 *     isOfNames('KARL BENZ/AFP via Getty')   // true
 *     isOfNames('Ada at the harbour')        // false
 */
export function isOfNames(words: string): boolean {
  return words
    .split(/[\s/|,()[\]]+/)
    .every(
      (word) => letterCase(word.charAt(0)) !== 'lower' || CREDIT_JOINTS.has(word.toLowerCase()) || namesSource(word),
    );
}
