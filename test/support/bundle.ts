import {buildSync} from 'esbuild';

/** A script for a page that has no bundler: what the code imports is inside. */
export const bundle = (code: string): string =>
  buildSync({
    stdin: {contents: code, resolveDir: '.'},
    bundle: true,
    format: 'iife',
    write: false,
    minify: true,
    define: {'process.env.NODE_ENV': '"production"'},
  }).outputFiles[0]!.text;
