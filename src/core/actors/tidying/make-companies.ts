import { describeForm } from '../grouping/form.ts';
import type { Name } from '../name.ts';
import { changeName } from './change-name.ts';
import { changeNames } from './change-names.ts';

/**
 * Makes a company, wherever it is named, of what is known for one where it is named once.
 *
 *     shares in Ada Velk … Ada Velk said   → organisations both
 */
export function makeCompanies(
  text: string,
  names: readonly Name[],
  isCompany: (name: Name) => boolean,
): readonly Name[] {
  const companies = new Set<string>();
  for (const name of names) if (isCompany(name)) companies.add(describeForm(text, name).key);
  if (companies.size === 0) return names;
  return changeNames(names, (name) =>
    name.kind !== 'organisation' && companies.has(describeForm(text, name).key)
      ? changeName(name, {
          kind: 'organisation',
          evidence: { rule: 'company', words: text.slice(name.start, name.end) },
        })
      : name,
  );
}
