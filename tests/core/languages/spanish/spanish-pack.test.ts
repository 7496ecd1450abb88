import { expect, it } from 'vitest';
import { SPANISH_PACK } from '../../../../src/core/languages/spanish/spanish-pack.ts';

it.each(['advirtieron', 'repusieron', 'sonreían'])('hears several report in “%s”', (form) => {
  expect(SPANISH_PACK.verbs.get(form)).toMatchObject({ force: 'saying', form: 'past' });
});
