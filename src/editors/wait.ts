/** Waits at least this many milliseconds; an argument, so that tests need not wait. */
export type Wait = (milliseconds: number) => Promise<void>;

export const wait: Wait = milliseconds => new Promise(done => setTimeout(done, milliseconds));

/** Lexical, Slate and Draft read a new selection some time after it is set; one animation frame was not enough. */
export const SELECTION_MS = 24;
/** How long an editor may take to show an edit, and how often it is asked. */
export const SETTLE_MS = 320;
export const SETTLE_STEP_MS = 16;

/** Waits until `done()` or until `SETTLE_MS` are over; says whether it came true. */
export const settle = async (done: () => boolean, pause: Wait): Promise<boolean> => {
  for (let waited = 0; waited < SETTLE_MS; waited += SETTLE_STEP_MS) {
    if (done()) return true;
    await pause(SETTLE_STEP_MS);
  }
  return done();
};
