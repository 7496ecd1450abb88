import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../../src/core/quotes/marks/find-marks.ts';

const report = /[,?!] (?=said \p{Lu})/u;

function marksIn(...paragraphs: readonly string[]): string[][] {
  const text = paragraphs.join('\n\n');
  let at = 0;
  const spans = paragraphs.map((paragraph) => {
    const span = { start: at, end: at + paragraph.length };
    at = span.end + 2;
    return span;
  });
  return findMarks(text, { paragraphs: spans, report }).map((marks) =>
    marks.map((mark) => `${mark.depth}${text.slice(mark.start, mark.end)}`),
  );
}

const cases: readonly (readonly [name: string, paragraph: string, marks: readonly string[]])[] = [
  ['curly marks', 'He said “yes” twice.', ['0“yes”']],
  ['straight marks', 'He said "yes" and "no".', ['0"yes"', '0"no"']],
  ['mismatched marks', 'He said “yes" twice.', ['0“yes"']],
  ['doubled apostrophes', "''Cash only,'' he said.", ["0''Cash only,''"]],
  ['two commas and two apostrophes', ',,Het is nat’’, zei ze.', ['0,,Het is nat’’']],
  ['empty cells, none of them a mark', 'Norham,,3,,4 en ‘nat’.', ['0‘nat’']],
  ['marks in marks', '“She told me ‘run’ and I ran,” he said.', ['0“She told me ‘run’ and I ran,”', '1‘run’']],
  [
    'double marks in British ones',
    '‘He shouted “fire” and left,’ she said.',
    ['0‘He shouted “fire” and left,’', '1“fire”'],
  ],
  ['apostrophes, none of them a mark', 'The dogs’ owners don’t care about the ’90s.', []],
  ['British marks around apostrophes', '‘It’s the dogs’ toys,’ he said.', ['0‘It’s the dogs’ toys,’']],
  ['inches and feet, none of them a mark', 'A 27" screen and a 6\' ladder.', []],
  ['French marks with blanks', '« La digue a cédé », dit-elle.', ['0« La digue a cédé »']],
  ['German marks', 'Er sagte: „Ja“, dann »nein«.', ['0„Ja“', '0»nein«']],
  ['Swedish marks', '”Ja”, säger hon.', ['0”Ja”']],
  ['Japanese marks', '市長は「終わる」と述べた。', ['0「終わる」']],
  ['a blank behind an opening mark', 'He said," We won", and left.', ['0" We won"']],
  ['a blank behind a mark that begins', '” … we won,” Lena said.', ['0” … we won,”']],
  ['a blank between two that close', '"I hate the term \'toy\' " she said.', ['0"I hate the term \'toy\' "', "1'toy'"]],
  ['an end that was lost before a report', '“We will appeal the fine, said Lena.', ['0“We will appeal the fine,']],
];

describe('findMarks', () => {
  it.each(cases)('finds %s', (_name, paragraph, marks) => {
    expect(marksIn(paragraph)).toEqual([marks]);
  });

  it('holds marks of another kind in a quote that the next paragraph opens again', () => {
    expect(marksIn('« Ada a dit : “Viens.” Et puis ?', '« Je suis venue. »')).toEqual([
      ['0« Ada a dit : “Viens.” Et puis ?', '1“Viens.”'],
      ['0« Je suis venue. »'],
    ]);
  });

  it('follows a quote over paragraphs that each open it again', () => {
    expect(marksIn('She read: “One.', '“Two.”')).toEqual([['0“One.'], ['0“Two.”']]);
  });
});
