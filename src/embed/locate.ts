import {setBase} from '../language/fetch-module.js';
import {ownScript} from './script-options.js';

// Before the element is registered: an upgrade may ask for a language at once.
const script = ownScript();
setBase(script?.src || (window.legCrampInfo?.base ?? document.baseURI), script?.nonce);
