// Which Content-Security-Policy a contender needs, by trying it.
import {pause, withPage} from './browser.js';
import {probe} from './probe.js';

/** Loads under a policy: is it shown, and what was blocked. */
const attempt = (browser, {address}, {id, shown}, policy) =>
  withPage(browser, async (page) => {
    await page.evaluateOnNewDocument(probe(shown));
    await page.goto(`${address}/${id}?policy=${policy}`);
    for (const end = Date.now() + 8_000; Date.now() < end; await pause(100))
      if (await page.evaluate(() => window.bench.rendered)) break;
    await pause(500);
    const {rendered, blocked} = await page.evaluate(() => window.bench);
    return {shown: rendered !== undefined, blocked: [...new Set(blocked.map(toWords))].sort()};
  });

/** A violation as the source that a policy would have to allow. */
function toWords([directive, uri]) {
  const name = directive.replace(/-(elem|attr)$/, '');
  if (name === 'require-trusted-types-for') return 'no Trusted Types';
  if (uri === 'inline') return `${name} 'unsafe-inline'`;
  if (uri === 'eval') return `${name} 'unsafe-eval'`;
  if (/^(data|blob)/.test(uri)) return `${name} ${uri.slice(0, 4)}:`;
  return /^https?:\/\/127\.0\.0\.1/.test(uri) ? `${name} 'self'` : `${name} elsewhere`;
}

export async function policyOf(browser, server, contender) {
  const strict = await attempt(browser, server, contender, 'strict');
  const trusted = await attempt(browser, server, contender, 'trusted');
  const report = await attempt(browser, server, contender, 'report');
  return {
    strict: verdict(strict),
    trusted: verdict(trusted),
    needs: report.blocked,
  };
}

const verdict = ({shown, blocked}) => (shown ? (blocked.length ? 'in part' : 'yes') : 'no');
