import {startDevServer} from '@web/dev-server';

const {config} = await startDevServer({
  config: {rootDir: '.', port: Number(process.env.PORT) || 8000, nodeResolve: true},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
console.log(`Demos: http://localhost:${config.port}/demo/`);
