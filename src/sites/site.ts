/** How the words are kept behind the box: said for people who read this; the editors find it out by themselves. */
export type EditorKind = 'field' | 'plain' | 'lexical' | 'slate' | 'quill' | 'ckeditor' | 'draft' | 'unknown';

/** Where people write on one messenger. Data only: what was seen, when, and how sure it is. */
export type Site = {
  name: string;
  /** Host names; a leading `*.` stands for any one or more labels. */
  hosts: readonly string[];
  /** The composer, one selector for each shape it has been seen in. Nothing else on the site is watched. */
  composers: readonly string[];
  editor: EditorKind;
  /** The composer may be in an iframe. */
  frames?: boolean;
  /** The composer is in an open shadow root. */
  shadow?: boolean;
  /** Day on which the selectors were last seen, and where: `code` is somebody's public code, `site` is the site itself. */
  seen: {on: `${number}-${number}-${number}`; in: 'code' | 'site'};
  confidence: 'likely' | 'unsure';
};
