import { expect, it } from 'vitest';
import { PORTUGUESE_PACK } from '../../../../src/core/languages/portuguese/portuguese-pack.ts';

it.each(['sustentara', 'prometera', 'admitira', 'disseram'])('hears somebody report in “%s”', (form) => {
  expect(PORTUGUESE_PACK.verbs.get(form)).toMatchObject({ force: 'saying', form: 'past' });
});
