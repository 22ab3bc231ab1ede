/** The sign of Softstart: a speech bubble resting on a dotted line. The label beside it says the name. */
export const Icon = ({size}: {size: number}) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
    <path
      class="icon-bubble"
      d="M40 12h48a28 28 0 0 1 28 28v18a28 28 0 0 1-28 28H60L38 101a3 3 0 0 1-5-2.300V85.100A28 28 0 0 1 12 58V40a28 28 0 0 1 28-28z"
    />
    <g class="icon-dots">
      <circle cx="20" cy="116" r="5" />
      <circle cx="42" cy="116" r="5" />
      <circle cx="64" cy="116" r="5" />
      <circle cx="86" cy="116" r="5" />
      <circle cx="108" cy="116" r="5" />
    </g>
  </svg>
);
