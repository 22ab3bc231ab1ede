/** What a template's slots can hold; an absent one makes every template that needs it drop out. */
export type Slots = Partial<Record<SlotName, string>>;

/** The slots of a template, see `rules/README.md`. One with `?` (`{earlier?}`) may stay empty. */
export const slotNames = [
  'deed',
  'deed-past',
  'again',
  'contact',
  'contact-past',
  'care',
  'care-past',
  'chore',
  'chore-past',
  'when',
  'did',
  'event',
  'feeling',
  'topic',
  'earlier',
  'soon',
] as const;
export type SlotName = (typeof slotNames)[number];

const FACTS: ReadonlySet<string> = new Set(['did', 'event', 'feeling', 'topic', 'earlier', 'soon']);
const SLOT = /( ?)\{([a-z-]+)(\??)\}/g;

/** The slots of a template that are not known, for the check of the rules folder. */
export const unknownSlots = (template: string): string[] =>
  (template.match(/\{[^}]*\}?/g) ?? []).filter(
    slot => !slotNames.some(name => slot === `{${name}}` || slot === `{${name}?}`),
  );

export type Filled = {text: string; facts: number};

/** The template with its slots filled and how many facts of the sentence it keeps; `undefined` when one that it needs is empty. */
export const fill = (template: string, slots: Slots): Filled | undefined => {
  let missing = false;
  let count = 0;
  const text = template.replaceAll(SLOT, (_match, space: string, name: string, optional: string) => {
    const value = slots[name as SlotName];
    if (value && FACTS.has(name)) count++;
    if (!value && !optional) missing = true;
    return value ? space + value : '';
  });
  if (missing) return;
  const trimmed = text.trim();
  return {text: trimmed.charAt(0).toUpperCase() + trimmed.slice(1), facts: count};
};
