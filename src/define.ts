import {devWarn} from './internal/dev-warn.js';
import {LegCrampInfo} from './leg-cramp-info.js';

/** A server has no registry. */
const registry = globalThis.customElements as CustomElementRegistry | undefined;

/** Older engines keep the fallback text that stands in the page. */
const isSupported = () => 'adoptedStyleSheets' in document && 'replaceSync' in CSSStyleSheet.prototype;

/** Registers the element once. A second copy or another version leaves the first as it is. */
if (registry?.get('leg-cramp-info')) devWarn('is already registered; this copy does nothing.');
else if (registry && isSupported()) registry.define('leg-cramp-info', LegCrampInfo);
