import type {Severity} from '../engine/hint.ts';
import type {Look} from './look.ts';

/** The one accent and the warm greys, for light and dark pages. Contrast on `paper` is 4.5 to 1 or more for all ink. */
export const palette: Record<
  Look,
  Record<'accent' | 'paper' | 'raised' | 'ink' | 'quiet' | 'line' | 'shadow', string>
> = {
  light: {
    accent: '#0f5e5c',
    paper: '#fffdfa',
    raised: '#f3efe9',
    ink: '#2a2724',
    quiet: '#69635b',
    line: '#e6e0d8',
    shadow: '0 8px 28px rgb(42 36 28 / 16%), 0 1px 3px rgb(42 36 28 / 10%)',
  },
  dark: {
    accent: '#84cfc9',
    paper: '#272422',
    raised: '#35312e',
    ink: '#f2ede6',
    quiet: '#b3aba1',
    line: '#3e3a36',
    shadow: '0 8px 28px rgb(0 0 0 / 44%), 0 1px 3px rgb(0 0 0 / 36%)',
  },
};

/** The underline is a little brighter than the accent, so that it still reads as teal when it is two pixels high. */
export const underlineColor: Record<Look, string> = {light: '#17807c', dark: '#84cfc9'};

/** Severity is said by weight alone: thickness of the dotted line in pixels. */
export const weight: Record<Severity, number> = {mild: 1.5, medium: 2, strong: 3};
