import {type Category, categories, type Sensitivity, sensitivities} from '../engine/hint.ts';

/** Wording that is not to be hinted again: a rule and the normalised words it spoke of (`Hint.words`). */
export type Dismissal = {rule: string; words: string};

/** Everything a person can choose. Kept on the device (and in the browser's own sync), never a draft. */
export type Settings = {
  version: 1;
  /** Origins (`https://web.whatsapp.com`) where hints are on. A missing origin is off. */
  sites: Record<string, boolean>;
  sensitivity: Sensitivity;
  /** Kinds of wording that are not hinted. */
  quietCategories: Category[];
  /** Rules that are not hinted, by id. */
  quietRules: string[];
  dismissals: Dismissal[];
  appearance: 'auto' | 'light' | 'dark';
  /** How the line under the words is drawn; its weight says the severity. */
  underline: 'dotted' | 'dashed' | 'solid';
  /** No hints until this moment, in milliseconds since 1970; 0 when not paused. See `paused`. */
  pausedUntil: number;
};

export const defaults: Settings = {
  version: 1,
  sites: {},
  sensitivity: 'balanced',
  quietCategories: [],
  quietRules: [],
  dismissals: [],
  appearance: 'auto',
  underline: 'dotted',
  pausedUntil: 0,
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const strings = (value: unknown): string[] | undefined =>
  Array.isArray(value) && value.every(item => typeof item === 'string') ? value : undefined;
const oneOf = <T extends string>(value: unknown, allowed: readonly T[]): T | undefined =>
  allowed.find(item => item === value);
/** `https://web.whatsapp.com`, `http://127.0.0.1:4173`: what `location.origin` says on a site. */
const isOrigin = (value: string): boolean =>
  // `https://*` is an origin to the URL parser, and would be every site as a match pattern.
  /^https?:\/\/[^*]+$/.test(value) && URL.canParse(value) && new URL(value).origin === value;

/**
 * Settings from anything (disk, sync, an import). Broken parts fall back to their defaults one by one; `broken` names
 * them so that the person can be told. Older versions are brought up to the current one here.
 */
export const parseSettings = (value: unknown): {settings: Settings; broken: string[]} => {
  const broken: string[] = [];
  const input = isRecord(value) ? value : {};
  if (value !== undefined && value !== null && !isRecord(value)) broken.push('everything');
  const read = <K extends keyof Settings>(key: K, parse: (value: unknown) => Settings[K] | undefined): Settings[K] => {
    if (input[key] === undefined) return structuredClone(defaults[key]);
    const parsed = parse(input[key]);
    if (parsed !== undefined) return parsed;
    broken.push(key);
    return structuredClone(defaults[key]);
  };
  const settings: Settings = {
    version: 1,
    sites: read('sites', sites =>
      isRecord(sites) && Object.entries(sites).every(([origin, on]) => isOrigin(origin) && typeof on === 'boolean')
        ? (sites as Record<string, boolean>)
        : undefined,
    ),
    sensitivity: read('sensitivity', sensitivity => oneOf(sensitivity, sensitivities)),
    quietCategories: read('quietCategories', list =>
      strings(list)?.filter((item): item is Category => categories.includes(item as Category)),
    ),
    quietRules: read('quietRules', strings),
    dismissals: read('dismissals', list =>
      Array.isArray(list) &&
      list.every(item => isRecord(item) && typeof item.rule === 'string' && typeof item.words === 'string')
        ? list.map(({rule, words}) => ({rule, words}))
        : undefined,
    ),
    appearance: read('appearance', appearance => oneOf(appearance, ['auto', 'light', 'dark'] as const)),
    underline: read('underline', underline => oneOf(underline, ['dotted', 'dashed', 'solid'] as const)),
    pausedUntil: read('pausedUntil', until =>
      typeof until === 'number' && Number.isFinite(until) && until >= 0 ? until : undefined,
    ),
  };
  return {settings, broken};
};
