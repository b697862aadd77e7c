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
      async executeCommand({command, payload, session}) {
        if (command !== 'break-files') return undefined;
        broken = payload;
        // The server lets browsers keep each file for a year, so this one may have it from an earlier test.
        if (session.browser.type === 'puppeteer')
          await session.browser.getPage(session.id).setCacheEnabled(false);
        return true;
      },
    },
    middleware(context, next) {
      const kind = broken[context.path];
      if (!kind) return next();
      context.status = kind === 'missing' ? 404 : 200;
      context.type = 'text/javascript';
      context.body =
        kind === 'missing' ? '' : `globalThis.planted = true;${readFileSync(`.${context.path}`)}`;
      return undefined;
    },
  };
}
