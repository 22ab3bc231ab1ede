// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import {Options, type OptionsProps} from '../../src/pages/options.tsx';
import {all, click, find, show} from './show.ts';

const open = (props: Partial<OptionsProps> = {}) => {
  const whole: OptionsProps = {
    sites: [],
    sensitivity: 'balanced',
    quietCategories: ['label'],
    dismissals: [],
    appearance: 'auto',
    checkInInPopup: false,
    stored: '{}',
    said: '',
    onSite: vi.fn(),
    onForgetSite: vi.fn(),
    onSensitivity: vi.fn(),
    onCategory: vi.fn(),
    onHintAgain: vi.fn(),
    onAppearance: vi.fn(),
    onCheckInInPopup: vi.fn(),
    onCheckIn: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onErase: vi.fn(),
    ...props,
  };
  return {box: show(<Options {...whole} />), props: whole};
};

test('lists sites to switch and to remove', () => {
  const {props} = open({sites: [{origin: 'https://chat.example', on: true, why: 'On.'}]});
  click(find('switch', 'chat.example'));
  expect(props.onSite).toHaveBeenCalledWith('https://chat.example', false);
  click(find('button', 'Remove from this list: chat.example'));
  expect(props.onForgetSite).toHaveBeenCalledWith('https://chat.example');
});

test('offers the three sensitivities', () => {
  const {props} = open();
  expect(find('radio', 'Balanced')).toHaveProperty('checked', true);
  click(find('radio', 'Only strong'));
  expect(props.onSensitivity).toHaveBeenCalledWith('strong');
});

test('offers all sixteen kinds of wording', () => {
  const {props} = open();
  expect(all('checkbox')).toHaveLength(16);
  expect(find('checkbox', 'Labels and names')).toHaveProperty('checked', false);
  click(find('checkbox', 'Bare orders'));
  expect(props.onCategory).toHaveBeenCalledWith('command', false);
});

test('a wording kept quiet can be hinted again', () => {
  const dismissal = {rule: 'never-listens', words: 'you never listen'};
  const {props} = open({dismissals: [dismissal]});
  click(find('button', 'Hint again: “you never listen”'));
  expect(props.onHintAgain).toHaveBeenCalledWith(dismissal);
});

test('changes the appearance', () => {
  const {props} = open();
  click(find('radio', 'Dark'));
  expect(props.onAppearance).toHaveBeenCalledWith('dark');
});

test('hands over a chosen file and says what came of it', () => {
  const {box, props} = open({said: 'Nothing was changed.'});
  const input = box.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File(['{}'], 'choices.json');
  Object.defineProperty(input, 'files', {value: [file]});
  input.dispatchEvent(new Event('change', {bubbles: true}));
  expect(props.onImport).toHaveBeenCalledWith(file);
  expect(find('status').textContent).toBe('Nothing was changed.');
});

test('leads to the check-in, and shows it in the popup when asked to', () => {
  const {props} = open();
  click(find('button', 'Open the check-in'));
  expect(props.onCheckIn).toHaveBeenCalledOnce();
  expect(find('switch', 'Show it in the popup').getAttribute('aria-checked')).toBe('false');
  click(find('switch', 'Show it in the popup'));
  expect(props.onCheckInInPopup).toHaveBeenCalledWith(true);
});

test('erases only after a second yes', () => {
  const {props} = open();
  click(find('button', 'Erase everything'));
  expect(document.activeElement).toBe(find('button', 'Keep everything'));
  click(find('button', 'Keep everything'));
  expect(props.onErase).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(find('button', 'Erase everything'));
  click(find('button', 'Erase everything'));
  click(find('button', 'Erase now'));
  expect(props.onErase).toHaveBeenCalledOnce();
});
