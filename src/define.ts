import {LegCrampInfo} from './leg-cramp-info.js';
import {devWarn} from './platform/dev-warn.js';

export {setBase} from './platform/language/base.js';
export type {PageOptions} from './platform/page-options.js';

/** A server has no document; older engines keep the fallback text that stands in the page. */
const isSupported =
  typeof document !== 'undefined' &&
  'adoptedStyleSheets' in document &&
  'replaceSync' in CSSStyleSheet.prototype;

/** Registers the element once. A second copy or another version leaves the first as it is. */
if (isSupported) {
  if (customElements.get('leg-cramp-info')) devWarn(() => 'is already registered; this copy does nothing.');
  else customElements.define('leg-cramp-info', LegCrampInfo);
}
