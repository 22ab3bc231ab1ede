import type {Look} from './look.ts';
import {palette} from './palette.ts';

/** Widest the card gets, in pixels: about fifty letters a line. */
const WIDTH = 380;

const variables = (look: Look) =>
  Object.entries(palette[look])
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');

/** The card's own style sheet. One type scale (12/14/16/20), a 4-pixel grid, one radius, one soft shadow. */
export const cardStyle = `
.card{${variables('light')};
  box-sizing:border-box;width:min(${WIDTH}px,calc(100vw - 16px));padding:8px;overflow:auto;overscroll-behavior:contain;
  font:16px/24px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;text-align:start;
  color:var(--ink);background:var(--paper);border:1px solid var(--line);border-radius:12px;box-shadow:var(--shadow);
  animation:appear 120ms ease-out}
.card.dark{${variables('dark')};color-scheme:dark}
@keyframes appear{from{opacity:0}}
ul,li,p{margin:0;padding:0;list-style:none}
li{position:relative;padding:8px;border-radius:8px}
li:hover,li:focus-within{background:var(--raised)}
.head{display:flex;align-items:center;justify-content:space-between;gap:8px;min-height:24px;margin-bottom:4px}
.strategy{font-size:12px;line-height:16px;color:var(--accent)}
.text{overflow-wrap:anywhere;white-space:pre-wrap}
.actions{display:flex;gap:4px;opacity:0;transition:opacity 120ms}
li:hover .actions,li:focus-within .actions,li.offered .actions{opacity:1}
button{all:unset;box-sizing:border-box;cursor:pointer;font-size:12px;line-height:16px;padding:4px 8px;border-radius:8px;color:var(--quiet)}
button:hover{color:var(--ink)}
button:focus-visible{outline:2px solid var(--accent);outline-offset:0}
button.use{color:var(--paper);background:var(--accent)}
button.use:focus-visible{outline-offset:2px}
button.copy{color:var(--accent)}
button.copy:hover{text-decoration:underline}
.reason{padding:8px 8px 0;font-size:12px;line-height:16px;color:var(--quiet)}
ul+.reason{margin-top:8px;border-top:1px solid var(--line)}
.reason button{padding:0;margin-inline-start:4px;border-radius:4px;color:var(--accent)}
.reason button:hover{text-decoration:underline}
.status{padding:8px 8px 0;font-size:14px;line-height:20px}
.status:empty{display:none}
.choices{display:flex;flex-wrap:wrap;gap:0 4px;margin-top:4px;opacity:0;transition:opacity 120ms}
.card:hover .choices,.card:focus-within .choices{opacity:1}
@media (hover:none){.actions,.choices{opacity:1}}
@media (prefers-reduced-motion:reduce){.card{animation:none}.actions,.choices{transition:none}}
@media (prefers-contrast:more){.actions,.choices{opacity:1}.card{border-color:var(--quiet)}}
@media (forced-colors:active){
  .actions,.choices{opacity:1}
  button.use{border:1px solid ButtonBorder}
  button:focus-visible{outline-color:Highlight}}
`;
