import {expect} from 'chai';
import type {CDPSession, Page} from 'puppeteer-core';
import {walks} from '../support/answers.js';
import {stage, watch} from '../support/browser.js';
import {type Site} from '../support/server.js';

/** The first two rounds fill caches that stay: templates, languages, style sheets, compiled code. */
const rounds = 7;
const warm = 2;
/** Compiled code comes in steps, also late. In bytes; in a measure over 14 long rounds it was 50 to 110 KB in all. */
const compiled = 256 * 1024;

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
  <script async src="/dist/leg-cramp-info.min.js"></script><body><leg-cramp-info lang="en"></leg-cramp-info></body></html>`;

interface Measure {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What is there once all that can go is gone. */
async function measure(cdp: CDPSession): Promise<Measure> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage'); // what the first one set free
  const {metrics} = await cdp.send('Performance.getMetrics');
  const read = (wanted: string) => metrics.find(({name}) => name === wanted)!.value;
  return {heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners')};
}

/** Runs in the page: puts widgets there, waits for their words, takes them away. */
async function comeAndGo(times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    const element = document.createElement('leg-cramp-info') as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    document.body.append(element);
    await element.updateComplete;
    if (!element.shadowRoot!.querySelector('section')) throw new Error('no words');
    element.remove();
  }
}

/** Runs in the page. */
async function speak(times: number): Promise<void> {
  const element = document.querySelector('leg-cramp-info')!;
  for (let i = 0; i < times; i++) {
    const heard = new Promise((resolve) =>
      element.addEventListener('leg-cramp-language-change', resolve, {once: true}),
    );
    const tags = ['en', 'es', 'de'];
    element.lang = tags[(tags.indexOf(element.lang) + 1) % tags.length]!;
    await heard;
  }
}

/** Runs in the page: from the start by clicks to a result, and clears it. */
async function check(
  times: number,
  levels: Record<string, Record<string, readonly string[]>>,
): Promise<void> {
  const element = document.querySelector('leg-cramp-info') as HTMLElement & {
    updateComplete: Promise<unknown>;
    assessment: {level?: string};
  };
  const press = async (selector: string, name = '') => {
    const found = element.shadowRoot!.querySelectorAll<HTMLElement>(`.check ${selector}`);
    [...found].find(({innerText}) => innerText.includes(name))!.click();
    await element.updateComplete;
  };
  const walks = Object.entries(levels);
  for (let i = 0; i < times; i++) {
    const [level, answers] = walks[i % walks.length]!;
    await press('.primary');
    for (const options of Object.values(answers)) {
      for (const option of options) await press(`[value=${option}]`);
      await press('.primary');
    }
    if (element.assessment.level !== level) throw new Error(`${element.assessment.level} is not ${level}`);
    await press('button', 'Clear my answers');
  }
}

describe('memory', () => {
  const {newPage, host} = stage();
  let site: Site;
  before(async () => {
    site = await host({'/page.html': html});
  });

  const cases: readonly [string, number, (page: Page, times: number) => Promise<void>][] = [
    ['attached and detached', 1000, (page, times) => page.evaluate(comeAndGo, times)],
    ['language switches', 210, (page, times) => page.evaluate(speak, times)],
    ['checks to a result and back', 200, (page, times) => page.evaluate(check, times, walks)],
  ];
  for (const [what, total, run] of cases)
    it(`${total} ${what} leave nothing behind`, async function () {
      this.timeout(120_000);
      const page = await newPage();
      const {complaints} = watch(page);
      const cdp = await page.createCDPSession();
      await cdp.send('Performance.enable');
      await page.goto(`${site.address}/page.html`);
      await page.waitForSelector('leg-cramp-info >>> section.root');
      const curve: Measure[] = [];
      for (let round = 0; round < rounds; round++) {
        await run(page, total / (rounds - warm));
        curve.push(await measure(cdp));
      }
      const kilobytes = curve.map(({heap}) => Math.round(heap / 1024));
      const line = (key: 'nodes' | 'listeners') => curve.map((point) => point[key]).join(' ');
      console.log(
        `${what}: heap ${kilobytes.join(' ')} KB; nodes ${line('nodes')}; listeners ${line('listeners')}`,
      );
      const [first, last] = [curve[warm]!, curve.at(-1)!];
      expect(last.nodes - first.nodes, 'nodes').to.be.at.most(0);
      expect(last.listeners - first.listeners, 'listeners').to.be.at.most(0);
      expect(last.heap - first.heap, 'heap').to.be.below(compiled);
      expect(complaints).to.deep.equal([]);
    });
});
