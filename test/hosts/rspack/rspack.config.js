import {copyFileSync, mkdirSync} from 'node:fs';

mkdirSync('out', {recursive: true});
copyFileSync('index.html', 'out/index.html');

export default {
  entry: './main.js',
  output: {path: `${import.meta.dirname}/out`, filename: 'main.js'},
};
