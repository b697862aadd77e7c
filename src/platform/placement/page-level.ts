import {pageOptions, type PageOptions} from '../page-options.js';
import {attributeText} from '../values.js';
import {add, isKnown, widgetHere, type Ask} from './asks.js';
import {
  changeAttributes,
  hasAttributes,
  isWidget,
  readAttributes,
  type Attributes,
  type Read,
} from './attributes.js';
import {embedOptions, holdsPageOptions} from './script-options.js';
import {isAskedIn} from './turbo.js';

/** Inline scripts that set the options of the page. With a router, they come and go with their page. */
const settings = new Set<Element>();

/** Notes what a script asks for. */
export function noteScript(script: Element): void {
  if (holdsPageOptions(script)) settings.add(script);
  const options = embedOptions(script);
  if (!options || isKnown(script)) return;
  const attributes = readAttributes((name) => options.get(name));
  const key = script.getAttribute('src') ?? '';
  const isAsked = () => script.isConnected;
  add(
    script,
    isInBody(script)
      ? {key, attributes, isAsked, ...beside(script)}
      : {key, attributes, isAsked, ...atTheEnd(key, attributes)},
  );
}

let last: PageOptions | undefined;

/** Notes what `window.legCrampInfo` asks for. A new object is a new page, or the same one set anew. */
export function notePageOptions(): void {
  const options = pageOptions();
  for (const script of settings) if (!script.isConnected) settings.delete(script);
  const isInPage = settings.size > 0; // else a script of its own has set them
  if (!options.embed || (isKnown(options) && options === last)) return;
  if (options === last && !isInPage) return; // its page is gone
  const attributes = readAttributes(readOption(options));
  const before = pageAsk;
  pageAsk = {
    key: 'page',
    attributes,
    isAsked: () => pageOptions() === options && (!isInPage || settings.size > 0),
    ...atTheEnd([...settings].some(isInBody) ? undefined : 'page', attributes),
  };
  add(options, pageAsk, before && changed(before, attributes));
  last = options;
}

let pageAsk: Ask | undefined;

/** The widget that this page has asked for before, with other options. */
function changed(before: Ask, attributes: Attributes): Element | undefined {
  const widget = widgetHere(before);
  if (widget) changeAttributes(widget, before.attributes, attributes);
  return widget;
}

const isInBody = (script: Element) => !!script.closest('body');

const beside = (script: Element) => ({
  isReady: () => true,
  find: () => (isWidget(script.nextElementSibling) ? script.nextElementSibling! : undefined),
  put: (widget: HTMLElement) => script.after(widget),
});

/** There is none before it comes in, and in a document that is no page. */
const theBody = () => document.body as HTMLElement | null;

/** At the end of the page, unless it is still coming in. */
function atTheEnd(headKey: string | undefined, attributes: Attributes) {
  const body = theBody();
  return {
    isReady: () => document.readyState !== 'loading' && isAskedIn(body, headKey),
    find: () => [...document.body.children].find((child) => isLeftBehind(child, attributes)),
    put: (widget: HTMLElement) => document.body.append(widget),
    // A router may leave at the end of the page what an earlier page asked for. A script that removes itself asks on.
    withdraw(widget: Element, isSamePage: boolean) {
      if (!isSamePage) widget.remove();
    },
  };
}

const isLeftBehind = (element: Element, attributes: Attributes): boolean =>
  isWidget(element) &&
  hasAttributes(element, attributes) &&
  !(element.previousElementSibling && embedOptions(element.previousElementSibling));

const camel = (name: string) =>
  name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase()) as keyof PageOptions;

const readOption =
  (options: PageOptions): Read =>
  (name) =>
    attributeText(options[camel(name)] ?? options[name as keyof PageOptions]);
