/**
 * Reads and clicks what a person can see or hear, through the browser's accessibility tree. The tree goes into closed
 * shadow roots (where the card is) and into the toolbar popup, where a page's own script and Playwright can't look.
 */

/** Sends one command of the Chrome DevTools Protocol to one page. */
export type Send = (method: string, params?: object) => Promise<unknown>;

/** One element as assistive technology gets it. */
export type Part = {
  role: string;
  name: string;
  /** What describes it beside its name. */
  description: string;
  /** States: `checked`, `disabled`, `expanded`, `focused`, … */
  states: Record<string, unknown>;
  /** The browser's number for the DOM element. */
  node: number;
  /** Roles and names of everything around it, innermost first. */
  inside: {role: string; name: string}[];
};

type Value = {value?: unknown};
type AxNode = {
  nodeId: string;
  parentId?: string;
  childIds?: string[];
  ignored: boolean;
  role?: Value;
  name?: Value;
  description?: Value;
  properties?: {name: string; value: Value}[];
  backendDOMNodeId?: number;
};

const MAX_WAIT_MS = 10_000;
const LOOK_AGAIN_MS = 50;

/** All elements that assistive technology gets, in document order. */
export const parts = async (send: Send): Promise<Part[]> => {
  const {nodes} = (await send('Accessibility.getFullAXTree')) as {nodes: AxNode[]};
  const byId = new Map(nodes.map(node => [node.nodeId, node]));
  const around = (node: AxNode): Part['inside'] => {
    const parent = node.parentId === undefined ? undefined : byId.get(node.parentId);
    if (!parent) return [];
    return parent.ignored ? around(parent) : [{role: text(parent.role), name: text(parent.name)}, ...around(parent)];
  };
  // The answer comes level by level; people read from top to bottom.
  const inOrder = (node: AxNode | undefined): AxNode[] =>
    node ? [node, ...(node.childIds ?? []).flatMap(id => inOrder(byId.get(id)))] : [];
  return inOrder(nodes.find(({parentId}) => parentId === undefined))
    .filter(node => !node.ignored && node.backendDOMNodeId !== undefined)
    .map(node => ({
      role: text(node.role),
      name: text(node.name),
      description: text(node.description),
      states: Object.fromEntries((node.properties ?? []).map(({name, value}) => [name, value.value])),
      node: node.backendDOMNodeId!,
      inside: around(node),
    }));
};

const text = (value: Value | undefined): string => (typeof value?.value === 'string' ? value.value : '');

/** Which element: its role, its name, and the role and name of something around it. */
export type Query = {role?: string; name?: string | RegExp; inside?: {role?: string; name?: string | RegExp}};

const matches = ({role, name}: {role: string; name: string}, query: {role?: string; name?: string | RegExp}): boolean =>
  (query.role === undefined || query.role === role) &&
  (query.name === undefined || (typeof query.name === 'string' ? query.name === name : query.name.test(name)));

/** The elements that answer the query now. */
export const findAll = async (send: Send, query: Query): Promise<Part[]> =>
  (await parts(send)).filter(
    part => matches(part, query) && (!query.inside || part.inside.some(outer => matches(outer, query.inside!))),
  );

/** Looks again and again until `look` gives something. The bound is for the test that would wait for ever. */
export const until = async <T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  maxWaitMs = MAX_WAIT_MS,
): Promise<T> => {
  const end = Date.now() + maxWaitMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error(`Waited ${maxWaitMs} ms for ${what}`);
    await new Promise(resolve => setTimeout(resolve, LOOK_AGAIN_MS));
  }
};

const inWords = (query: Query): string =>
  [query.role, query.name, query.inside && `in ${inWords(query.inside)}`].filter(Boolean).join(' ');

/** The first element that answers the query, as soon as there is one. */
export const find = (send: Send, query: Query): Promise<Part> =>
  until(inWords(query), async () => (await findAll(send, query))[0]);

/** Resolves when nothing answers the query any more. */
export const gone = async (send: Send, query: Query): Promise<void> => {
  await until(`${inWords(query)} to go`, async () => (await findAll(send, query)).length === 0);
};

export type Box = {x: number; y: number; width: number; height: number};

/** Where an element is, in viewport pixels; `undefined` when it has no box. */
export const boxOf = async (send: Send, {node}: {node: number}): Promise<Box | undefined> => {
  try {
    const {model} = (await send('DOM.getBoxModel', {backendNodeId: node})) as {model: {border: number[]}};
    const xs = model.border.filter((_, index) => index % 2 === 0);
    const ys = model.border.filter((_, index) => index % 2 === 1);
    const [x, y] = [Math.min(...xs), Math.min(...ys)];
    return {x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y};
  } catch {
    return;
  }
};

/**
 * Brings an element into view and clicks the middle of it with the real mouse, once it has stopped moving. `node` says
 * which one, where several answer.
 */
export const click = async (send: Send, query: Query, node?: number): Promise<void> => {
  const middle = await until(`a place to click: ${inWords(query)}`, async () => {
    const part = (await findAll(send, query)).find(candidate => node === undefined || candidate.node === node);
    if (!part) return;
    await send('DOM.scrollIntoViewIfNeeded', {backendNodeId: part.node}).catch(() => {});
    const [before, after] = [await boxOf(send, part), await boxOf(send, part)];
    if (!before || !after || before.width === 0 || JSON.stringify(before) !== JSON.stringify(after)) return;
    return {x: after.x + after.width / 2, y: after.y + after.height / 2};
  });
  await send('Input.dispatchMouseEvent', {type: 'mouseMoved', ...middle});
  const press = {...middle, button: 'left', clickCount: 1};
  await send('Input.dispatchMouseEvent', {type: 'mousePressed', ...press});
  await send('Input.dispatchMouseEvent', {type: 'mouseReleased', ...press});
};
