import { expect, test } from 'vitest';
import { addStates } from '../../../../../src/core/actors/tidying/adding/add-states.ts';
import { tidyMarked } from '../tidy-marked.ts';

test.each([
  ['shortened', '[P:Ada Byron], R-Tenn., left.', '[P:Ada Byron], R-[L:Tenn.], left.'],
  ['with two stops', '[P:Ada Byron], D-N.M., left.', '[P:Ada Byron], D-[L:N.M.], left.'],
  ['in full', '[P:Ada Byron] (R-Texas) left.', '[P:Ada Byron] (R-[L:Texas]) left.'],
  ['at the end', 'So said [P:Ada Byron], D-Texas.', 'So said [P:Ada Byron], D-[L:Texas].'],
  ['found already', '[P:Ada Byron], I-[L:Maine], left.', '[P:Ada Byron], I-[L:Maine], left.'],
  ['no state', '[P:Ada Byron], D-Velk, left.', '[P:Ada Byron], D-Velk, left.'],
  ['no party', 'Plan A-Texas, the R-Texas, left.', 'Plan A-Texas, the R-Texas, left.'],
])('%s', (_title, marked, tidied) => {
  expect(tidyMarked(marked, addStates)).toBe(tidied);
});
