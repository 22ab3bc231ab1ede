// @vitest-environment happy-dom
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {Site} from '../../src/sites/site.ts';
import {sites, sitesAt} from '../../src/sites/sites.ts';

const folder = join(import.meta.dirname, '../../src/sites');
const files = readdirSync(folder).filter(file => !['site.ts', 'sites.ts'].includes(file));

test.each(files)('%s holds one site, and the list has it', async file => {
  const found = Object.values((await import(join(folder, file))) as Record<string, Site>);
  expect(found).toHaveLength(1);
  expect(sites).toContain(found[0]);
});

test.each(sites)('$name: hosts, selectors and the day are well-formed', ({hosts, composers, seen}) => {
  for (const host of hosts) expect(host).toMatch(/^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  for (const selector of composers) expect(() => document.querySelector(selector)).not.toThrow();
  expect(Number.isNaN(Date.parse(seen.on))).toBe(false);
});

test.each([
  ['web.whatsapp.com', ['WhatsApp']],
  ['mail.google.com', ['Google Chat', 'Gmail']],
  ['team.zulipchat.com', ['Zulip']],
  ['zulipchat.com', []],
  ['evilzulipchat.com', []],
  ['web.whatsapp.com.example.org', []],
])('%s is %j', (host, names) => expect(sitesAt(host).map(({name}) => name)).toEqual(names));
