import {difference} from '../engine/remap.ts';
import {applyEdit, type Edit, overlaps, type Span} from '../engine/span.ts';
import type {Outcome} from './editor.ts';
import {SELECTION_MS, settle, type Wait} from './wait.ts';

/** What the routine needs of a contenteditable box. */
export type Box = {
  element: HTMLElement;
  isComposing(): boolean;
  isFocused(): boolean;
  range(span: Span): Range;
  select(span: Span): void;
  text(): string;
  atoms(): Span[];
};

/**
 * Replaces words so that the model behind the box follows. Measured with the libraries themselves: Lexical, Slate,
 * Quill and CKEditor take `beforeinput` of type insertReplacementText, Draft takes a paste, ProseMirror and boxes
 * without a model take execCommand. Slate shows an execCommand and keeps the old words: hence this order.
 */
export const replaceInModel = async (box: Box, edit: Edit, expected: string, pause: Wait): Promise<Outcome> => {
  if (box.isComposing()) return 'composing';
  if (!box.element.isConnected || !box.element.isContentEditable) return 'refused';
  if (box.text() !== expected) return 'changed';
  const steps = keepAtoms(edit, expected, box.atoms());
  if (!steps) return 'refused';
  let text = expected;
  for (const step of steps) {
    const outcome = await replaceOnce(box, step, text, pause);
    if (outcome === 'applied') {
      text = applyEdit(text, step);
      continue;
    }
    if (text !== expected) await takeBack(box, expected, pause);
    return outcome;
  }
  return 'applied';
};

const replaceOnce = async (box: Box, edit: Edit, expected: string, pause: Wait): Promise<Outcome> => {
  box.select(edit.span);
  await pause(SELECTION_MS);
  if (box.isComposing()) return 'composing';
  if (!box.element.isConnected || !box.isFocused()) return 'refused';
  if (box.text() !== expected) return 'changed';
  const wanted = applyEdit(expected, edit);
  insert(box, edit, expected);
  if (await settle(() => box.text() === wanted, pause)) return 'applied';
  await takeBack(box, expected, pause);
  return 'refused';
};

const insert = (box: Box, {span, text}: Edit, expected: string): void => {
  const {element} = box;
  const page = element.ownerDocument;
  const paste = () => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    return element.dispatchEvent(
      new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true, composed: true}),
    );
  };
  if (element.classList.contains('public-DraftEditor-content')) {
    paste();
    return;
  }
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', text);
  const {startContainer, startOffset, endContainer, endOffset} = box.range(span);
  const target = new StaticRange({startContainer, startOffset, endContainer, endOffset});
  const ignored = element.dispatchEvent(
    new InputEvent('beforeinput', {
      inputType: 'insertReplacementText',
      data: text,
      dataTransfer,
      targetRanges: [target],
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
  // Prevented: the editor took it. Changed: it took it without saying so.
  if (!ignored || box.text() !== expected) return;
  page.execCommand(text ? 'insertText' : 'delete', false, text);
};

/** Undoes by the ways that editors know, until the draft is as it was. Says whether it is. */
const takeBack = async (box: Box, expected: string, pause: Wait): Promise<boolean> => {
  const {element} = box;
  const isBack = () => box.text() === expected;
  const onMac = navigator.platform.startsWith('Mac');
  const ways = [
    () =>
      element.dispatchEvent(
        new InputEvent('beforeinput', {inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true}),
      ),
    () => element.ownerDocument.execCommand('undo'),
    () =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'z',
          code: 'KeyZ',
          keyCode: 90,
          ctrlKey: !onMac,
          metaKey: onMac,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      ),
  ];
  for (const undo of ways) {
    if (isBack()) return true;
    const before = box.text();
    undo();
    await settle(() => isBack() || box.text() !== before, pause);
  }
  // No undo was heard: put the words back as if written, only where they differ.
  const edit = difference(box.text(), expected);
  if (!edit) return true;
  box.select(edit.span);
  await pause(SELECTION_MS);
  insert(box, edit, box.text());
  return settle(isBack, pause);
};

/**
 * The edit in steps that leave every chip and picture in place, the last one first so that offsets stay true.
 * `undefined` when one would be lost: its words are not in the new text in the same order.
 */
export const keepAtoms = ({span, text}: Edit, draft: string, atoms: readonly Span[]): Edit[] | undefined => {
  const touched = atoms.filter(atom => overlaps(atom, span));
  const steps: Edit[] = [];
  let from = span.start;
  let at = 0;
  for (const atom of touched) {
    if (atom.start < span.start || atom.end > span.end) return;
    const said = draft.slice(atom.start, atom.end);
    const found = text.indexOf(said, at);
    if (found < 0) return;
    steps.unshift({span: {start: from, end: atom.start}, text: text.slice(at, found)});
    from = atom.end;
    at = found + said.length;
  }
  steps.unshift({span: {start: from, end: span.end}, text: text.slice(at)});
  return steps.filter(step => draft.slice(step.span.start, step.span.end) !== step.text);
};
