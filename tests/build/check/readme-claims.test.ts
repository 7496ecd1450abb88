import { expect, it } from 'vitest';
import { untrueClaims } from '../../../src/build/check/readme-claims.ts';

const repository = {
  scripts: ['start', 'check'],
  permissions: ['storage'],
  rooms: ['popup'],
  exists: (path: string) => path === 'popup' || path === 'a.png',
};

const map = '\n## Map of the tree\n\n```\npopup/   the popup\n```\n';
const good = `Run \`npm start\` and \`npm run check\`. ![a](a.png) Asks for \`storage\`.${map}`;

const cases = [
  { what: 'a true README', readme: good, untrue: [] },
  {
    what: 'a script that is not there',
    readme: `${good}\n\`npm run fly\``,
    untrue: ['README names `npm run fly`, which package.json has not'],
  },
  {
    what: 'a picture that is not there',
    readme: `<img src="b.png">${good}`,
    untrue: ['README links to b.png, which is not there'],
  },
  {
    what: 'a permission without a reason',
    readme: good.replace('`storage`', 'nothing'),
    untrue: ['README does not say why `storage` is asked for'],
  },
  {
    what: 'a room that is gone and one left out',
    readme: good.replace('popup/ ', 'attic/ '),
    untrue: ["README's map shows attic, which is not there", "README's map leaves out popup"],
  },
];

it.each(cases)('$what', ({ readme, untrue }) => {
  expect(untrueClaims(readme, repository)).toEqual(untrue);
});
