import type { ReportingVerb, VerbForce, VerbForm } from '../pack/verb-words.ts';
import { LateMap } from './late-map.ts';

/** Endings by the infinitive's ending; `~` stands for the stem: `{ en: { past: '~te ge~t' } }`. */
export type Endings = Readonly<Record<string, Readonly<Partial<Record<VerbForm, string>>>>>;

/** Verbs by force: regular ones as infinitives, others with their finite forms after a slash: `dire/dit,disent,disait`. */
export type VerbList = Readonly<Partial<Record<VerbForce, string>>>;

const FORCES: readonly VerbForce[] = ['thinking', 'judging', 'saying'];

/**
 * Every form of a language's reporting verbs, made when one is first asked for. Where two verbs share a form, the one
 * nearer to speech wins.
 *
 *     conjugate({ saying: 'affirmer' }, FRENCH_ENDINGS).get('affirmait')   // { lemma: 'affirmer', force: 'saying', form: 'past' }
 */
export function conjugate(verbs: VerbList, endings: Endings): ReadonlyMap<string, ReportingVerb> {
  return new LateMap(() => readForms(verbs, endings));
}

function readForms(verbs: VerbList, endings: Endings): ReadonlyMap<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const force of FORCES) {
    for (const entry of (verbs[force] ?? '').trim().split(/\s+/).filter(Boolean)) {
      for (const [written, verb] of formsOf(entry, force, endings)) forms.set(written, verb);
    }
  }
  return forms;
}

function formsOf(entry: string, force: VerbForce, endings: Endings): [string, ReportingVerb][] {
  const [lemma = '', irregular] = entry.split('/');
  if (irregular !== undefined) return irregular.split(',').map((form) => [form, { lemma, force, form: 'past' }]);
  const ending = Object.keys(endings).find((suffix) => lemma.endsWith(suffix));
  if (ending === undefined) return [];
  const stem = lemma.slice(0, -ending.length);
  const patterns: readonly (readonly [VerbForm, string])[] = [
    ['present', endings[ending]?.present ?? ''],
    ['past', endings[ending]?.past ?? ''],
    ['participle', endings[ending]?.participle ?? ''],
  ];
  return patterns.flatMap(([form, list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((pattern): [string, ReportingVerb] => [pattern.replace('~', stem), { lemma, force, form }]),
  );
}
