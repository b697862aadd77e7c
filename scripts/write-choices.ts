// Writes demo/choices.js: what can be chosen in the embed builder, from the sources.
import {writeFileSync} from 'node:fs';
import {nativeNames} from '../src/platform/language/catalogue.js';
import {topics} from '../src/content/topics/index.js';

writeFileSync(
  'demo/choices.js',
  `// Written by the build.
export const nativeNames = ${JSON.stringify(nativeNames)};
export const topicIds = ${JSON.stringify(topics.map(({id}) => id))};
export const regionCodes = ({regions}) => Object.keys(regions.values);
`,
);
