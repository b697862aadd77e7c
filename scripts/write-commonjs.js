// Makes CommonJS of dist/cjs, its types included: the package as a whole is modules.
import {writeFileSync} from 'node:fs';

writeFileSync('dist/cjs/package.json', '{"type": "commonjs"}\n');
