// From a click in the check to the next painted frame, with real clicks on a slow CPU.
import {pause, throttle, withPage} from './browser.js';
import {probe} from './probe.js';

function listenInPage() {
  window.bench.latencies = [];
  const note = ({timeStamp}) =>
    window.bench.afterPaint((now) => window.bench.latencies.push([timeStamp, now]));
  window.addEventListener('click', note, {capture: true});
}

/** Brings what is to be clicked next into view: of a question an option, or its button. */
function aimInPage(tag, what) {
  const root = document.querySelector(tag).shadowRoot;
  const inputs = [...root.querySelectorAll('.check input')];
  const target = {
    start: root.querySelector('.check .primary'),
    option: inputs.find(({value}) => value === 'none') ?? inputs[0],
    next: root.querySelector('.check form .primary'),
  }[what];
  if (!target) return undefined;
  target.scrollIntoView({block: 'center', behavior: 'instant'});
  const {x, y, width, height} = target.getBoundingClientRect();
  return {x: x + width / 2, y: y + height / 2};
}

async function click(page, tag, what) {
  const place = await page.evaluate(aimInPage, tag, what);
  if (!place) return undefined;
  await pause(120);
  const before = await page.evaluate(() => window.bench.latencies.length);
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction((known) => window.bench.latencies.length > known, {polling: 30}, before);
  await pause(50);
  return page.evaluate(lastInPage);
}

/** How long the last click took to be seen, and the long tasks within that time: none of ours. */
function lastInPage() {
  const [clicked, painted] = window.bench.latencies.at(-1);
  const within = ([start, duration]) => start < painted && start + duration > clicked;
  return {latency: painted - clicked, longTasks: window.bench.tasks.filter(within).length};
}

/** Answers every question once: what choosing an option took, and what each step to the next screen did. */
export const answerAll = (browser, {address}, {id, shown, tag}, rate) =>
  withPage(browser, async (page, devtools) => {
    await page.evaluateOnNewDocument(probe(shown));
    await page.goto(`${address}/${id}`);
    await page.waitForFunction('window.bench.rendered', {polling: 100});
    await throttle(devtools, rate);
    await pause(500);
    await page.evaluate(listenInPage);
    const options = [];
    const steps = [await click(page, tag, 'start')];
    for (let chosen; (chosen = await click(page, tag, 'option'));) {
      options.push(chosen);
      steps.push(await click(page, tag, 'next'));
    }
    return {options, steps};
  });
