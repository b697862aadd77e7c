import {setBase} from '../language/localizer.js';
import {ownScript} from './script-options.js';

// Before the element is registered: an upgrade may ask for a language at once.
setBase(ownScript()?.src || (window.legCrampInfo?.base ?? document.baseURI));
