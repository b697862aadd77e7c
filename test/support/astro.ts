import {readFile} from 'node:fs/promises';
import {build, type Plugin} from 'esbuild';

/** What Astro's own Vite plugins provide. */
const modules: Readonly<Record<string, string>> = {
  'astro:transitions/client': "export * from './node_modules/astro/dist/transitions/router.js'",
  'astro/virtual-modules/prefetch.js': 'export const init = () => {}',
  'virtual:astro:adapter-config/client': 'export const internalFetchHeaders = {}',
};

const provided: Plugin = {
  name: 'astro',
  setup(build) {
    build.onResolve({filter: /^(virtual:)?astro[:/]/}, ({path}) => ({path, namespace: 'astro'}));
    build.onLoad({filter: /./, namespace: 'astro'}, ({path}) => ({
      contents: modules[path]!,
      resolveDir: '.',
    }));
  },
};

/** The script of `<ClientRouter />`, as a production build of Astro has it. */
export async function clientRouter(): Promise<string> {
  const component = await readFile('node_modules/astro/components/ClientRouter.astro', 'utf8');
  const {outputFiles} = await build({
    stdin: {contents: /<script>([^]*)<\/script>/.exec(component)![1]!, loader: 'ts', resolveDir: '.'},
    bundle: true,
    format: 'esm',
    write: false,
    define: {'import.meta.env': '{"SSR": false, "DEV": false}', __PREFETCH_DISABLED__: 'true'},
    plugins: [provided],
  });
  return outputFiles[0]!.text;
}

/** The rest of what `<ClientRouter />` writes into the head. */
export const clientRouterHead =
  '<meta name="astro-view-transitions-enabled" content="true"><meta name="astro-view-transitions-fallback" content="animate">';
