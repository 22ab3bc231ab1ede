/** Editors of code, sheets and documents: never a message, and their text is not where the caret is. */
const OTHER_EDITORS = [
  '.CodeMirror',
  '.cm-editor',
  '.monaco-editor',
  '.ace_editor',
  '.view-lines',
  '.jp-Notebook',
  '.kix-appview-editor',
  '.docs-texteventtarget-iframe',
  '.waffle',
  '.handsontable',
  '.ag-root',
  '.luckysheet',
  '.notion-page-content',
  '.xterm',
  '[role="grid"]',
  '[role="treegrid"]',
  '[role="spreadsheet"]',
  'pre[contenteditable]',
  'code[contenteditable]',
  '[data-language]',
  'math-field',
].join(',');
/** Boxes that are switched off, hidden from people, or another kind of field by their own word. */
const NOT_WRITTEN_IN =
  '[aria-hidden="true"],[inert],[aria-disabled="true"],[aria-readonly="true"],[role="searchbox"],[role="search"],[role="spinbutton"],[type="password"]';
const SECRET_AUTOCOMPLETE =
  /\b(one-time-code|current-password|new-password|webauthn|cc-[a-z-]+|email|url|username|tel(-[a-z]+)?|[a-z-]*address[a-z0-9-]*|postal-code|bday[a-z-]*)\b/i;
const OTHER_INPUTMODE = /^(email|url|numeric|decimal|tel|search|none)$/i;
const OTHER_PURPOSE =
  /\b(search|find|password|passcode|passphrase|pin|otp|2fa|mfa|one[- ]?time|verification|security code|recovery|seed phrase|private key|secret|token|card ?number|cvv|cvc|iban|e-?mail address|url|sql|json|code|script|query|formula)\b/i;

const words = (element: Element): string =>
  ['name', 'id', 'aria-label', 'placeholder', 'aria-placeholder', 'data-placeholder', 'title']
    .map(name => element.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/_/g, ' ');

const isVisible = (element: HTMLElement): boolean => {
  if (element.checkVisibility && !element.checkVisibility({checkOpacity: true, checkVisibilityCSS: true})) return false;
  const {width, height} = element.getBoundingClientRect();
  return width >= 40 && height >= 12;
};

/** The whole way up through open shadow roots and their hosts. */
const closest = (element: Element, selector: string): boolean => {
  for (let at: Element | undefined = element; at; ) {
    if (at.closest(selector)) return true;
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : undefined;
  }
  return false;
};

/** Whether a person can write several lines in it at all: a textarea, or the outermost element of an editable region. */
export const isWritable = (element: Element): element is HTMLElement => {
  if (element.localName === 'textarea') {
    const {readOnly, disabled} = element as HTMLTextAreaElement;
    if (readOnly || disabled) return false;
  } else if (!(element as HTMLElement).isContentEditable) return false;
  return !closest(element, NOT_WRITTEN_IN);
};

/** Whether a box is one to write a message in, by what it is. Used where the site is not on our list; in doubt it is not. */
export const isMessageBox = (element: Element): element is HTMLElement => {
  if (!isWritable(element) || closest(element, OTHER_EDITORS)) return false;
  if (element.getAttribute('aria-multiline') === 'false' || element.getAttribute('role') === 'combobox') return false;
  if (SECRET_AUTOCOMPLETE.test(element.getAttribute('autocomplete') ?? '')) return false;
  if (OTHER_INPUTMODE.test(element.getAttribute('inputmode') ?? '')) return false;
  if (element.getAttribute('enterkeyhint') === 'search') return false;
  if (OTHER_PURPOSE.test(words(element))) return false;
  const security = getComputedStyle(element).getPropertyValue('-webkit-text-security');
  if (security && security !== 'none') return false;
  return isVisible(element);
};

/** The box around the focused element: a textarea, or the outermost element of the editable region it is in. */
export const boxOf = (path: readonly Element[]): HTMLElement | undefined => {
  const focused = path[0] as HTMLElement | undefined;
  if (focused?.localName === 'textarea') return focused;
  let box: HTMLElement | undefined;
  for (const element of path) {
    if (!(element as HTMLElement).isContentEditable) break;
    box = element as HTMLElement;
  }
  return box;
};
