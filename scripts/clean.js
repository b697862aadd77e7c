// Removes what was built, so that nothing old is published.
import {rmSync} from 'node:fs';

rmSync('dist', {recursive: true, force: true});
