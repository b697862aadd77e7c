// Serves the demos. With --dev they show the sources instead of the built tag, and reload when a file changes.
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';

const isDevelopment = process.argv.includes('--dev');

/**
 * The pages ask for the built tag either way, so the published ones need to know nothing of the sources. csp.html and
 * portal.html stay empty here: their policy allows neither Lit's own name for its policy nor the reload.
 */
const tagFromSources = {
  name: 'tag-from-sources',
  serve: ({path}) =>
    /^\/dist\/leg-cramp-info(\.min)?\.js$/.test(path) ? "import('/src/embed.ts');" : undefined,
};

/** A target makes the plugin rewrite .js files too, and a language file then no longer has the hash that is checked. */
const typescriptOnly = esbuildPlugin({
  ts: true,
  loaders: {'.js': undefined},
  tsconfig: './tsconfig.json',
  target: 'es2022',
  define: {__DEV__: 'true'},
});

const development = {
  watch: true,
  clearTerminalOnReload: false,
  nodeResolve: {exportConditions: ['development', 'browser']},
  plugins: [tagFromSources, typescriptOnly],
};

const {config} = await startDevServer({
  config: {
    rootDir: '.',
    port: Number(process.env.PORT) || 8000,
    nodeResolve: true,
    ...(isDevelopment ? development : {}),
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const address = `http://localhost:${config.port}/demo/`;
console.log(isDevelopment ? `Gallery: ${address}gallery.html` : `Demos: ${address}`);
