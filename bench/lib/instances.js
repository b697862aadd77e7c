// Many on one page: what one costs when `count` are added at once to a page that has none.
import {cpuOf, heapOf, minus, withPage} from './browser.js';
import {probe} from './probe.js';

/** Resolves to the ms until all are painted. */
async function addInPage(body, tag, count) {
  await customElements.whenDefined(tag);
  const start = window.performance.now();
  const template = document.createElement('template');
  template.innerHTML = body.repeat(count);
  document.body.append(template.content);
  const last = document.body.lastElementChild;
  while (!last.shadowRoot?.querySelector('.check .primary')) await new Promise(window.requestAnimationFrame);
  return (await new Promise(window.bench.afterPaint)) - start;
}

export const addMany = (browser, {address}, {id, body, tag}, count) =>
  withPage(browser, async (page, devtools) => {
    await page.evaluateOnNewDocument(probe('() => true'));
    await page.goto(`${address}/${id}?empty`);
    const heapBefore = await heapOf(devtools);
    const cpuBefore = await cpuOf(devtools);
    const time = await page.evaluate(addInPage, body, tag, count);
    const {cpu} = minus(await cpuOf(devtools), cpuBefore);
    const {heap, domHeap} = minus(await heapOf(devtools), heapBefore);
    return {
      time: time / count,
      cpu: cpu / count,
      heap: heap / count,
      wholeHeap: (heap + domHeap) / count,
    };
  });
