import type {ComponentChildren} from 'preact';
import {useId, useRef} from 'preact/hooks';

export type Tab<Id extends string> = {id: Id; label: string; panel: () => ComponentChildren};
type Props<Id extends string> = {label: string; tabs: Tab<Id>[]; current: Id; onChange: (id: Id) => void};

/** Tabs as the WAI-ARIA pattern has them: one stop for the Tab key, arrows, Home and End move and choose. */
export const Tabs = <Id extends string>({label, tabs, current, onChange}: Props<Id>) => {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({id}) => id === current);
    const targets: Record<string, number> = {
      ArrowRight: index + 1,
      ArrowLeft: index - 1,
      Home: 0,
      End: tabs.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = (target + tabs.length) % tabs.length;
    onChange(tabs[next]!.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
        {tabs.map(tab => (
          <button
            type="button"
            role="tab"
            key={tab.id}
            id={`${base}-tab-${tab.id}`}
            aria-controls={`${base}-panel-${tab.id}`}
            aria-selected={tab.id === current}
            tabIndex={tab.id === current ? 0 : -1}
            onClick={() => onChange(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map(tab => (
        <div
          class="panel"
          role="tabpanel"
          key={tab.id}
          id={`${base}-panel-${tab.id}`}
          aria-labelledby={`${base}-tab-${tab.id}`}
          hidden={tab.id !== current}
          // A panel may hold nothing else to focus, and it scrolls.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the tabs pattern asks for it
          tabIndex={0}
        >
          {tab.id === current && tab.panel()}
        </div>
      ))}
    </>
  );
};
