import {readFileSync} from 'node:fs';

/**
 * For tests: files of dist/ that the server withholds (`missing`) or has something planted in (`planted`), by their path,
 * until the next call of the command `break-files`.
 */
export function brokenFiles() {
  let broken = {};
  return {
    plugin: {
      name: 'broken-files',
      executeCommand({command, payload}) {
        if (command !== 'break-files') return undefined;
        broken = payload;
        return true;
      },
    },
    async middleware(context, next) {
      const {path} = context;
      const kind = broken[path];
      if (kind) {
        context.status = kind === 'missing' ? 404 : 200;
        context.type = 'text/javascript';
        context.body = kind === 'missing' ? '' : `globalThis.planted = true;${readFileSync(`.${path}`)}`;
      } else await next();
      // The test runner lets browsers keep each path with an extension for a year, and so for the next test.
      if (path.startsWith('/dist/locales/')) context.path = '/dist/locales';
    },
  };
}
