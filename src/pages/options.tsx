import type {Category, Sensitivity} from '../engine/hint.ts';
import {OptionsCheckIn} from './options-check-in.tsx';
import {OptionsData} from './options-data.tsx';
import {type Dismissal, OptionsQuiet} from './options-quiet.tsx';
import {type ListedSite, OptionsSites} from './options-sites.tsx';
import {OptionsWording} from './options-wording.tsx';
import {PageHead} from './page-head.tsx';
import {Radios} from './radios.tsx';

export type Appearance = 'auto' | 'light' | 'dark';

export type OptionsProps = {
  sites: ListedSite[];
  sensitivity: Sensitivity;
  quietCategories: Category[];
  dismissals: Dismissal[];
  appearance: Appearance;
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
  onHintAgain: (dismissal: Dismissal) => void;
  onAppearance: (appearance: Appearance) => void;
  onCheckInInPopup: (inPopup: boolean) => void;
  onCheckIn: () => void;
  onExport: () => void;
  onImport: (file: File) => void;
  onErase: () => void;
};

/** All choices on one page; every change holds at once, there is nothing to save. */
export const Options = (props: OptionsProps) => (
  <div class="page">
    <PageHead title="Options" lead="Every change holds at once. All of it stays on this device." />
    <main>
      <OptionsSites sites={props.sites} onSite={props.onSite} onForget={props.onForgetSite} />
      <OptionsWording
        sensitivity={props.sensitivity}
        quiet={props.quietCategories}
        onSensitivity={props.onSensitivity}
        onCategory={props.onCategory}
      />
      <OptionsQuiet dismissals={props.dismissals} onHintAgain={props.onHintAgain} />
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
      </section>
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
