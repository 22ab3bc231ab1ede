/** Serves the demo messenger on a free port of 127.0.0.1. */
export declare const startDemo: () => Promise<{url: string; close: () => void}>;
