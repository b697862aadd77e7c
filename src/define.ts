import {devWarn} from './internal/dev-warn.js';
import {LegCrampInfo} from './leg-cramp-info.js';

/** Registers the element once. A second copy or another version leaves the first as it is. */
if (!customElements.get('leg-cramp-info')) customElements.define('leg-cramp-info', LegCrampInfo);
else devWarn('is already registered; this copy does nothing.');
