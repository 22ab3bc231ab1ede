import {parseSettings, type Settings} from './settings.ts';

/**
 * The choices that may travel with the browser's own sync. Not sites: a permission does not travel. Not wordings kept
 * quiet: they are words somebody wrote. Not a pause: it is about here and now.
 */
export const synced = ['sensitivity', 'quietCategories', 'quietRules', 'appearance', 'underline'] as const;
type Synced = Pick<Settings, (typeof synced)[number]>;

/** What is sent: the choices, and when they were made (milliseconds since 1970), so that the later ones hold. */
export type Travelling = Synced & {version: 1; changed: number};

export const travelling = (settings: Settings, changed: number): Travelling => ({
  version: 1,
  changed,
  ...(Object.fromEntries(synced.map(key => [key, settings[key]])) as Synced),
});

/** Choices that came from another browser, if they are whole and of a version we know. */
export const arrived = (value: unknown): {choices: Synced; changed: number} | undefined => {
  const {settings, broken} = parseSettings(value);
  if (broken.length > 0 || typeof value !== 'object' || value === null) return;
  if (!('version' in value) || value.version !== 1 || !('changed' in value)) return;
  const {changed} = value;
  if (typeof changed !== 'number' || !Number.isFinite(changed)) return;
  return {choices: Object.fromEntries(synced.map(key => [key, settings[key]])) as Synced, changed};
};
