import {type ComponentChild, render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach} from 'vitest';

const box = document.createElement('div');
document.body.append(box);
afterEach(() => render(null, box));

/** Draws a page and waits until it stands. */
export const show = (page: ComponentChild): HTMLElement => {
  act(() => render(page, box));
  return box;
};

/** The one element with a role and a name (its label, described text or own words) that contains `name`. */
export const find = (role: string, name = ''): HTMLElement => {
  const found = all(role).filter(element => nameOf(element).includes(name));
  if (found.length !== 1) {
    throw new Error(`${found.length} of ${role} “${name}” among: ${all(role).map(nameOf).join(' | ')}`);
  }
  return found[0]!;
};

const native: Record<string, string> = {
  button: 'button:not([role])',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'textarea',
  searchbox: 'input[type=search]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
};

/** All visible elements with a role. */
export const all = (role: string): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>(`[role="${role}"]${native[role] ? `, ${native[role]}` : ''}`)].filter(
    element => !element.closest('[hidden]'),
  );

const nameOf = (element: HTMLElement): string => {
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const labelledBy = element.getAttribute('aria-labelledby');
  if (labelledBy) return textOf(labelledBy);
  const own = element.id && box.querySelector(`label[for="${element.id}"]`);
  return (own || element).textContent ?? '';
};

/** The words of the elements that an attribute such as `aria-describedby` names. */
export const textOf = (ids: string | null): string =>
  (ids ?? '')
    .split(' ')
    .map(id => document.getElementById(id)?.textContent ?? '')
    .join(' ');

export const click = (element: HTMLElement) => act(() => element.click());
export const type = (element: HTMLElement, text: string) =>
  act(() => {
    (element as HTMLInputElement).value = text;
    element.dispatchEvent(new Event('input', {bubbles: true}));
  });

/** What the Tab key stops at, in order. */
export const stops = (): HTMLElement[] =>
  [...box.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    element =>
      // happy-dom does not know that a summary can be reached.
      (element.tabIndex >= 0 || element.tagName === 'SUMMARY') &&
      !element.hasAttribute('disabled') &&
      !element.closest('[hidden]') &&
      (element.tagName === 'SUMMARY' || !element.closest('details:not([open])')),
  );
export const press = (element: HTMLElement, key: string) =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true})));
