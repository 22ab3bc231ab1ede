import {expect, test} from 'vitest';
import {choicesFile, readChoicesFile} from '../../src/settings/choices-file.ts';
import {defaults, type Settings} from '../../src/settings/settings.ts';

const chosen: Settings = {
  ...defaults,
  sites: {'https://web.whatsapp.com': true},
  sensitivity: 'strong',
  appearance: 'dark',
};

test('reads what it wrote', () => {
  expect(readChoicesFile(choicesFile(chosen))).toEqual({settings: chosen});
});

test.each([
  ['', 'does not hold Softstart choices'],
  ['no file of ours', 'does not hold Softstart choices'],
  ['null', 'does not hold Softstart choices'],
  ['[]', 'does not hold Softstart choices'],
  ['{"something": 1}', 'does not hold Softstart choices'],
  ['{"sites": {}}', 'another version'],
  ['{"version": 2, "sites": {}}', 'another version'],
  ['{"version": 1, "sensitivity": "loud", "dismissals": 3}', 'how much to hint, wordings kept quiet'],
])('says why it does not take %s', (text, words) => {
  const found = readChoicesFile(text);
  expect(found).toHaveProperty('reason', expect.stringContaining(words));
  expect(found).toHaveProperty('reason', expect.stringContaining('Nothing was changed.'));
});
