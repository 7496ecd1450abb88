import type { ReportingVerb, VerbForce } from '../pack/verb-words.ts';
import { ENGLISH_REPORTING_VERBS } from './english-reporting-verbs.ts';

/**
 * Every form of the English reporting verbs: says, said, saying.
 *
 *     ENGLISH_VERBS.get('quipped')   // { lemma: 'quip', force: 'saying', form: 'past' }
 */
export const ENGLISH_VERBS: ReadonlyMap<string, ReportingVerb> = verbForms();

function verbForms(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  const forces: readonly VerbForce[] = ['thinking', 'judging', 'saying'];
  for (const force of forces) {
    if (force === 'other') continue;
    for (const entry of ENGLISH_REPORTING_VERBS[force].trim().split(/\s+/)) addForms(forms, entry, force);
  }
  return forms;
}

function addForms(forms: Map<string, ReportingVerb>, entry: string, force: VerbForce): void {
  const [written = '', past] = entry.split('/');
  const lemma = written.replace('+', '');
  const stem = written.endsWith('+') ? lemma + lemma.slice(-1) : lemma.replace(/e$/, '');
  const pastForm = past ?? (/[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem}ed`);
  const thirdPerson = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  forms.set(lemma, { lemma, force, form: 'base' });
  forms.set(thirdPerson, { lemma, force, form: 'present' });
  forms.set(`${/ee$/.test(lemma) ? lemma : stem}ing`, { lemma, force, form: 'participle' });
  forms.set(pastForm, { lemma, force, form: 'past' });
}
