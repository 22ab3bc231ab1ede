import type {Category, Sensitivity} from '../engine/hint.ts';
import {OptionsCheckIn} from './options-check-in.tsx';
import {OptionsData} from './options-data.tsx';
import {OptionsKeys} from './options-keys.tsx';
import {OptionsPause} from './options-pause.tsx';
import {type Dismissal, OptionsQuiet} from './options-quiet.tsx';
import {type ListedRule, OptionsRules} from './options-rules.tsx';
import {type ListedSite, OptionsSites} from './options-sites.tsx';
import {OptionsWording} from './options-wording.tsx';
import {PageHead} from './page-head.tsx';
import {Radios} from './radios.tsx';

export type Appearance = 'auto' | 'light' | 'dark';
export type Underline = 'dotted' | 'dashed' | 'solid';

export type OptionsProps = {
  sites: ListedSite[];
  sensitivity: Sensitivity;
  quietCategories: Category[];
  /** All single hints; `undefined` while they are not read yet. */
  rules: ListedRule[] | undefined;
  quietRules: string[];
  dismissals: Dismissal[];
  /** When the pause ends, in words; `undefined` when not paused. */
  pausedUntil: string | undefined;
  appearance: Appearance;
  underline: Underline;
  /** Whether the popup has a link to the check-in. */
  checkInInPopup: boolean;
  /** Everything kept on the device, as text. */
  stored: string;
  /** What came of the last import or erase, as one sentence. */
  said: string;
  onSite: (origin: string, on: boolean) => void;
  onForgetSite: (origin: string) => void;
  onSensitivity: (sensitivity: Sensitivity) => void;
  onCategory: (category: Category, hinted: boolean) => void;
  onRule: (id: string, hinted: boolean) => void;
  onHintAgain: (dismissal: Dismissal) => void;
  onQuietAgain: (dismissal: Dismissal) => void;
  onPause: (length: 'hour' | 'tomorrow' | 'none') => void;
  onAppearance: (appearance: Appearance) => void;
  onUnderline: (underline: Underline) => void;
  onCheckInInPopup: (inPopup: boolean) => void;
  onCheckIn: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onErase: () => void;
};

/** All choices on one page; every change holds at once, there is nothing to save. */
export const Options = (props: OptionsProps) => (
  <div class="page">
    <PageHead title="Options" lead="Every change holds at once." />
    <main>
      <OptionsSites sites={props.sites} onSite={props.onSite} onForget={props.onForgetSite} />
      <OptionsPause
        until={props.pausedUntil}
        onHour={() => props.onPause('hour')}
        onTomorrow={() => props.onPause('tomorrow')}
        onGoOn={() => props.onPause('none')}
      />
      <OptionsWording
        sensitivity={props.sensitivity}
        quiet={props.quietCategories}
        onSensitivity={props.onSensitivity}
        onCategory={props.onCategory}
      />
      <OptionsRules rules={props.rules} quiet={props.quietRules} onRule={props.onRule} />
      <OptionsQuiet dismissals={props.dismissals} onHintAgain={props.onHintAgain} onQuietAgain={props.onQuietAgain} />
      <section class="card" aria-labelledby="appearance">
        <h2 id="appearance">Appearance</h2>
        <Radios
          legend="Light or dark"
          value={props.appearance}
          choices={[
            {value: 'auto', label: 'As the device'},
            {value: 'light', label: 'Light'},
            {value: 'dark', label: 'Dark'},
          ]}
          onChange={props.onAppearance}
          inline
        />
        <Radios
          legend="Underline"
          value={props.underline}
          choices={[
            {value: 'dotted', label: <span class="marked">Dotted</span>},
            {value: 'dashed', label: <span class="marked dashed">Dashed</span>},
            {value: 'solid', label: <span class="marked solid">Solid</span>},
          ]}
          onChange={props.onUnderline}
          inline
        />
        <p class="quiet">A box you are writing in takes a new underline when you come back to it.</p>
      </section>
      <OptionsKeys />
      <OptionsCheckIn inPopup={props.checkInInPopup} onInPopup={props.onCheckInInPopup} onOpen={props.onCheckIn} />
      <OptionsData
        stored={props.stored}
        said={props.said}
        onExport={props.onExport}
        onImport={props.onImport}
        onErase={props.onErase}
      />
    </main>
  </div>
);
