import {expect, test} from 'vitest';
import {defaults, parseSettings} from '../../src/settings/settings.ts';

test.each([undefined, null, {}])('takes %s as the defaults, with nothing to tell', value => {
  expect(parseSettings(value)).toEqual({settings: defaults, broken: []});
});

test.each(['text', 7, [[]]])('tells that %s is no settings at all', value => {
  expect(parseSettings(value)).toEqual({settings: defaults, broken: ['everything']});
});

test('keeps what is whole and names what is not', () => {
  const {settings, broken} = parseSettings({
    version: 1,
    sites: {'https://web.whatsapp.com': true, 'http://127.0.0.1:4173': false},
    sensitivity: 'loud',
    quietCategories: ['label', 'of another version'],
    dismissals: [{rule: 'never-listens', words: 'you never listen', more: 1}],
    appearance: 'dark',
  });
  expect(broken).toEqual(['sensitivity']);
  expect(settings).toEqual({
    ...defaults,
    sites: {'https://web.whatsapp.com': true, 'http://127.0.0.1:4173': false},
    quietCategories: ['label'],
    dismissals: [{rule: 'never-listens', words: 'you never listen'}],
    appearance: 'dark',
  });
});

test.each(['web.whatsapp.com', 'https://web.whatsapp.com/', 'https://*', 'file:///x', 'javascript:1', ''])(
  'takes no site by the name %s',
  origin => {
    expect(parseSettings({sites: {[origin]: true}})).toEqual({settings: defaults, broken: ['sites']});
  },
);

test('gives defaults that nobody else holds', () => {
  parseSettings({}).settings.quietCategories.push('label');
  expect(parseSettings({}).settings.quietCategories).toEqual([]);
});
