import type {Alternative} from '../engine/hint.ts';
import type {Guide} from './guide-data.ts';
import {GuideList} from './guide-list.tsx';
import {HintList, type ShownHint} from './hint-list.tsx';
import {Icon} from './icon.tsx';
import {PhraseBox} from './phrase-box.tsx';
import {Switch} from './switch.tsx';
import {Tabs} from './tabs.tsx';

export const popupTabs = ['draft', 'try', 'guide'] as const;
export type PopupTab = (typeof popupTabs)[number];

/** How things stand for the page under the popup; see `siteState` in `access.ts`. */
export type Place = {origin: string | undefined; possible: boolean; on: boolean; why: string};

export type PopupProps = {
  /** `undefined` until it is known, a few milliseconds after opening. */
  place: Place | undefined;
  /** Hints of the draft now open in the tab; `undefined` until known. */
  hints: ShownHint[] | undefined;
  phrase: {text: string; hints: ShownHint[] | undefined};
  guide: Guide;
  tab: PopupTab;
  topic: string | undefined;
  onSwitch: (on: boolean) => void;
  onTab: (tab: PopupTab) => void;
  onTopic: (topic: string | undefined) => void;
  onPhrase: (text: string) => void;
  onOptions: () => void;
  /** Opens the check-in; only there when somebody asked for it in the options. */
  onCheckIn?: () => void;
  /** Ends a pause; only there while hints are paused. */
  onGoOn?: () => void;
  onGuide: (topic: string | undefined) => void;
  copy: (text: string) => Promise<void>;
};

/** The popup: this site's switch on top, below it the draft, a box to try a phrase, and the guide. */
export const Popup = (props: PopupProps) => {
  const readMore = (strategy: Alternative['strategy']) => {
    props.onTopic(strategy);
    props.onTab('guide');
  };
  return (
    <div class="popup">
      <header class="popup-head">
        <h1 class="brand">
          <Icon size={24} /> Softstart
        </h1>
        <span class="buttons">
          {props.onCheckIn && (
            <button type="button" class="link" onClick={props.onCheckIn}>
              Check-in
            </button>
          )}
          <button type="button" class="link" onClick={props.onOptions}>
            Options
          </button>
        </span>
      </header>
      <section class="site" aria-label="This site">
        <Switch
          label={props.place?.origin ? <span class="host">{hostOf(props.place.origin)}</span> : 'This page'}
          why={props.place?.why ?? 'Looking at this page…'}
          on={props.place?.on ?? false}
          disabled={!props.place?.possible}
          onChange={props.onSwitch}
        />
      </section>
      <main class="popup-main">
        <Tabs
          label="Softstart"
          current={props.tab}
          onChange={props.onTab}
          tabs={[
            {id: 'draft', label: draftLabel(props), panel: () => <DraftPanel {...props} readMore={readMore} />},
            {
              id: 'try',
              label: 'Try a phrase',
              panel: () => (
                <PhraseBox
                  label="How might this land?"
                  placeholder="Type or paste a message"
                  text={props.phrase.text}
                  hints={props.phrase.hints}
                  onText={props.onPhrase}
                  copy={props.copy}
                  readMore={readMore}
                />
              ),
            },
            {
              id: 'guide',
              label: 'Guide',
              panel: () => (
                <>
                  <GuideList guide={props.guide} open={props.topic} onOpen={props.onTopic} copy={props.copy} />
                  <p class="foot">
                    <button type="button" class="link" onClick={() => props.onGuide(props.topic)}>
                      Open the guide on its own page
                    </button>
                  </p>
                </>
              ),
            },
          ]}
        />
      </main>
    </div>
  );
};

const hostOf = (origin: string): string => new URL(origin).host;

const draftLabel = ({place, hints}: PopupProps): string =>
  place?.on && hints && hints.length > 0 ? `Draft (${hints.length})` : 'Draft';

type DraftProps = PopupProps & {readMore: (strategy: Alternative['strategy']) => void};

const DraftPanel = ({place, hints, copy, readMore, onTab, onGoOn}: DraftProps) => {
  if (place?.on && onGoOn) {
    return (
      <div class="empty">
        <p>Hints are paused on all sites.</p>
        <button type="button" class="button" onClick={onGoOn}>
          Go on now
        </button>
      </div>
    );
  }
  if (!place || (place.on && !hints)) return <p class="empty">One moment…</p>;
  if (place.on && hints?.length) return <HintList hints={hints} copy={copy} readMore={readMore} />;
  return (
    <div class="empty">
      <p>
        {place.on
          ? 'No hints right now. When you write a message on this page, they show up under your words and in this place.'
          : place.possible
            ? 'Hints are off on this site, so nothing you type here is read.'
            : 'There is no draft to read here.'}
      </p>
      <button type="button" class="button" onClick={() => onTab('try')}>
        Try a phrase
      </button>
    </div>
  );
};
