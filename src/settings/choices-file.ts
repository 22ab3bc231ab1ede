import {defaults, parseSettings, type Settings} from './settings.ts';

/** The choices as a file to keep or to carry to another browser. */
export const choicesFile = (settings: Settings): string => `${JSON.stringify(settings, null, 2)}\n`;

// Named as the options page names them.
const plainNames: Record<string, string> = {
  sites: 'sites',
  sensitivity: 'how much to hint',
  quietCategories: 'kinds of wording',
  quietRules: 'quiet rules',
  dismissals: 'wordings kept quiet',
  appearance: 'appearance',
  underline: 'underline',
  pausedUntil: 'pause',
};

/** Choices from a file, all of them or none: a file that is not whole gives the reason as one sentence. */
export const readChoicesFile = (text: string): {settings: Settings} | {reason: string} => {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || !Object.keys(defaults).some(key => key in value)) {
    return {reason: 'This file does not hold Softstart choices. Nothing was changed.'};
  }
  if (!('version' in value) || value.version !== defaults.version) {
    return {
      reason: 'This file comes from another version of Softstart that this one cannot read. Nothing was changed.',
    };
  }
  const {settings, broken} = parseSettings(value);
  if (broken.length === 0) return {settings};
  const parts = broken.map(key => plainNames[key] ?? key).join(', ');
  return {reason: `Part of this file is not readable: ${parts}. Nothing was changed.`};
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
};
