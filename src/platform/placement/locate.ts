import {setBase} from '../language/base.js';
import {setNonce} from '../language/load-locale.js';
import {ownScript} from './script-options.js';

// Before the element is registered: an upgrade may ask for a language at once.
const script = typeof document === 'undefined' ? null : ownScript();
if (script?.src) setBase(script.src);
setNonce(script?.nonce ?? '');
