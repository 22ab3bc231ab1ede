import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * Who may import whom, and from which packages: the drawn house of CONTRIBUTING.md. A name with a slash is one file,
 * one that ends with a slash a whole area. `types` may be imported as types only.
 */
const house: Record<string, {imports?: string[]; types?: string[]; packages?: string[]}> = {
  'src/engine/': {imports: ['src/engine/']},
  'src/editors/': {imports: ['src/editors/', 'src/engine/span.ts', 'src/engine/remap.ts']},
  'src/sites/': {imports: ['src/sites/']},
  'src/settings/': {imports: ['src/settings/', 'src/engine/hint.ts']},
  'src/settings/store.ts': {imports: ['src/settings/'], packages: ['wxt/browser']},
  'src/settings/check-in-store.ts': {imports: ['src/settings/'], packages: ['wxt/browser']},
  'src/overlay/': {imports: ['src/overlay/', 'src/engine/hint.ts']},
  'src/pages/': {imports: ['src/pages/'], types: ['src/engine/hint.ts'], packages: ['preact', 'preact/hooks']},
  // What wires the areas together, one file a matter.
  'src/': {
    imports: ['src/'],
    packages: ['wxt/browser', 'preact/hooks', 'virtual:rules'],
  },
  'entrypoints/': {
    imports: ['src/'],
    packages: ['wxt/browser', 'wxt/utils/', 'preact', 'preact/hooks', 'virtual:rules', 'virtual:guide'],
  },
};

type Import = {from: string; types: boolean};

/** The imports of a file: static, re-exported and dynamic ones. */
const importsOf = (file: string): Import[] => {
  const code = readFileSync(join(root, file), 'utf8');
  const statements = code.matchAll(/^(?:import|export)\s+(type\s)?(?:([^'"]*?)\sfrom\s+)?'([^']+)'/gms);
  const dynamic = code.matchAll(/\bimport\(\s*'([^']+)'/g);
  return [
    ...[...statements].map(([, type, names, from]) => ({
      from: from!,
      types: type !== undefined || /^\{(\s*type [^,}]+,?)+\s*\}$/.test(names?.trim() ?? ''),
    })),
    ...[...dynamic].map(([, from]) => ({from: from!, types: false})),
  ].map(({from, types}) => ({
    from: from.startsWith('.') ? relative(root, join(root, dirname(file), from)) : from,
    types,
  }));
};

const files = (folder: string): string[] =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)));

const code = [...files('src'), ...files('entrypoints')].filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'));

/** The line of the table that is about a file: the longest that fits. */
const lineFor = (file: string) => {
  const fitting = Object.keys(house).filter(area => {
    if (area === 'src/') return dirname(file) === 'src';
    return area.endsWith('/') ? file.startsWith(area) : file === area;
  });
  return fitting.sort((a, b) => b.length - a.length)[0];
};

const covers = (entries: string[] | undefined, target: string): boolean =>
  (entries ?? []).some(entry => (entry.endsWith('/') ? target.startsWith(entry) : target === entry));

describe('who may import whom', () => {
  test.each(code)('%s', file => {
    const line = lineFor(file);
    expect(
      line,
      `${file} belongs to no area: give it a line in the table of this test, or another folder`,
    ).toBeDefined();
    const {imports, types, packages} = house[line!]!;
    for (const wanted of importsOf(file)) {
      const ours = wanted.from.startsWith('src/') || wanted.from.startsWith('entrypoints/');
      // Styles stand beside the page that takes them in.
      if (wanted.from.endsWith('.css')) continue;
      const allowed = ours
        ? covers(imports, wanted.from) || (wanted.types && covers(types, wanted.from))
        : covers(packages, wanted.from);
      expect(allowed, `${file} imports ${wanted.from}, which ${line} may not`).toBe(true);
    }
  });

  test('the reader of imports sees all kinds', () => {
    const seen = importsOf('src/page-state.ts');
    expect(seen).toContainEqual({from: 'preact/hooks', types: false});
    expect(seen).toContainEqual({from: 'src/engine/hint.ts', types: true});
    expect(seen).toContainEqual({from: 'src/phrase.ts', types: false});
  });
});

test.each(code)('%s is named after what it is', file => {
  const name = file.split('/').at(-1)!;
  expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*(\.content)?\.tsx?$/);
  expect(name).not.toMatch(/^(utils?|helpers?|managers?|common|misc|shared|index)\b/);
});

test.each(code)('%s is no barrel', file => {
  expect(readFileSync(join(root, file), 'utf8')).not.toMatch(/^export \*/m);
});

const builds = ['.output/chrome-mv3', '.output/firefox-mv3'];

// `npm test` builds first; a test run by itself says here that it did not look.
describe.each(builds)('%s', build => {
  const there = existsSync(join(root, build, 'manifest.json'));

  test.skipIf(!there)('asks for the least power', () => {
    const manifest = JSON.parse(readFileSync(join(root, build, 'manifest.json'), 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'scripting', 'storage']);
    // No site at install; each one is asked for when a person turns it on.
    expect(manifest.host_permissions).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
    const policy = manifest.content_security_policy.extension_pages as string;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toMatch(/https?:/);
  });

  test.skipIf(!there)('can reach no other computer', () => {
    const bundles = files(build);
    expect(bundles.filter(file => file.endsWith('.js')).length).toBeGreaterThan(3);
    const reaching =
      /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bRTCPeerConnection\b|\bWebTransport\b|\bimportScripts\b|\bimport\(\s*["'`]https?:/;
    for (const file of bundles.filter(file => file.endsWith('.js'))) {
      const found = readFileSync(join(root, file), 'utf8').match(reaching);
      expect(found?.[0], `${file} has something that reaches out`).toBeUndefined();
    }
    for (const file of bundles.filter(file => /\.(html|css|svg)$/.test(file))) {
      const loaded = readFileSync(join(root, file), 'utf8').match(
        /<(?:script|link|img|iframe|source)[^>]+(?:src|href)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import\s+["'](?:https?:)?\/\//i,
      );
      expect(loaded?.[0], `${file} loads something from elsewhere`).toBeUndefined();
    }
  });

  test.skipIf(!there)('takes no code from its text', () => {
    for (const file of files(build).filter(file => file.endsWith('.js'))) {
      expect(readFileSync(join(root, file), 'utf8').match(/\beval\s*\(|\bnew Function\b/)?.[0], file).toBeUndefined();
    }
  });
});
