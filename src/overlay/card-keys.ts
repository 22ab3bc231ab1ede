/** Where a key leads among rows of controls: up and down a row, left and right within it, Tab through all, round and round. */
export const nextControl = <T>(
  rows: readonly (readonly T[])[],
  from: T | undefined,
  key: string,
  back: boolean,
): T | undefined => {
  const all = rows.flat();
  const row = rows.findIndex(controls => from !== undefined && controls.includes(from));
  const column = row < 0 ? 0 : rows[row]!.indexOf(from!);
  const step = (list: readonly T[], by: number) => list[(list.indexOf(from!) + by + list.length) % list.length];
  const beside = (by: number) => {
    const controls = rows[(row + by + rows.length) % rows.length]!;
    return controls[Math.min(column, controls.length - 1)];
  };
  switch (key) {
    case 'ArrowDown':
      return row < 0 ? all[0] : beside(1);
    case 'ArrowUp':
      return row < 0 ? all.at(-1) : beside(-1);
    case 'ArrowRight':
      return row < 0 ? all[0] : step(rows[row]!, 1);
    case 'ArrowLeft':
      return row < 0 ? all[0] : step(rows[row]!, -1);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    case 'Tab':
      if (row < 0) return back ? all.at(-1) : all[0];
      return step(all, back ? -1 : 1);
    default:
      return;
  }
};

/** Moves the focus if the key is one that moves it. */
export const moveFocus = (
  event: KeyboardEvent,
  rows: readonly (readonly HTMLElement[])[],
  active: Element | null,
): void => {
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const next = nextControl(rows, (active as HTMLElement | null) ?? undefined, event.key, event.shiftKey);
  if (!next) return;
  event.preventDefault();
  next.focus();
};
