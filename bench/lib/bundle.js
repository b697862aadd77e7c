import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const folder = fileURLToPath(new URL('../contenders/', import.meta.url));

const virtual = (source) => ({
  name: 'content',
  setup(run) {
    run.onResolve({filter: /^content$/}, () => ({path: 'content', namespace: 'content'}));
    run.onLoad({filter: /.*/, namespace: 'content'}, () => ({contents: source, resolveDir: folder}));
  },
});

/** One minified script out of `contenders/`, in which `content` is this source. */
export async function bundle(file, source) {
  const {outputFiles} = await build({
    entryPoints: [`${folder}${file}`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    loader: {'.css': 'text'},
    plugins: [virtual(source), minifiedCss],
    write: false,
  });
  return outputFiles[0].contents;
}

const minifiedCss = {
  name: 'minified-css',
  setup(run) {
    run.onLoad({filter: /\.css$/}, async ({path}) => {
      const {outputFiles} = await build({entryPoints: [path], minify: true, write: false});
      return {contents: outputFiles[0].text.trim(), loader: 'text'};
    });
  },
};
