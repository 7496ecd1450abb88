import { describe, expect, it } from 'vitest';
import { genderOfGivenName } from '../../../../src/core/actors/genders/gender-of-given-name.ts';

describe('genderOfGivenName', () => {
  it.each([
    ['knows a woman’s given name', 'Nienke Toetenel', 'female'],
    ['knows a man’s given name', 'Rüdiger Schilling', 'male'],
    ['knows a name of our own lists', 'Wietske Hadders', 'female'],
    ['knows a man’s name of them', 'Genivaldo Seia', 'male'],
    ['reads the first part of a double name', 'Jelmer-Jan Segers', 'male'],
    ['knows somebody by the given name alone', 'Loredana', 'female'],
    ['says nothing of a name that women and men bear', 'Dominique Ferréol', null],
    ['says nothing of a surname alone', 'Haugli', null],
    ['says nothing of initials', 'J. K. Byron', null],
  ])('%s', (_, name, gender) => {
    expect(genderOfGivenName(name)).toBe(gender);
  });
});
