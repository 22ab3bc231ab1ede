import {Icon} from './icon.tsx';

/** The head of a full page: the sign, what the page is, one sentence about it. */
export const PageHead = ({title, lead}: {title: string; lead: string}) => (
  <header class="page-head">
    <p class="brand">
      <Icon size={24} /> Softstart
    </p>
    <h1>{title}</h1>
    <p class="lead">{lead}</p>
  </header>
);
