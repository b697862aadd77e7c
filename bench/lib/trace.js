// Where the main thread spends a load, from a trace: sums over events of a name that are not inside another of it.
import {throttle, withPage} from './browser.js';
import {probe} from './probe.js';

const kinds = {
  evaluate: ['EvaluateScript', 'v8.evaluateModule'],
  compile: ['v8.compile', 'v8.compileModule'],
  parse: ['ParseHTML'],
  style: ['UpdateLayoutTree'],
  layout: ['Layout'],
  paint: ['PrePaint', 'Paint', 'Layerize', 'Commit'],
  collect: ['MinorGC', 'MajorGC', 'BlinkGC.AtomicPhase'],
};

const categories = ['devtools.timeline', 'v8', 'blink_gc', 'disabled-by-default-devtools.timeline'];

/** The renderer's main thread that did most: the page's. */
function mainEvents(events) {
  const mains = events.filter(({name, args}) => name === 'thread_name' && args.name === 'CrRendererMain');
  const ofThread = ({pid, tid}) =>
    events.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X');
  return mains.map(ofThread).sort((a, b) => b.length - a.length)[0];
}

function total(events, names) {
  let end = 0;
  let time = 0;
  for (const {ts, dur = 0, tdur = dur} of events
    .filter(({name}) => names.includes(name))
    .sort((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    end = ts + dur;
    time += tdur;
  }
  return time / 1000;
}

export const trace = (browser, {address}, {id, shown}, rate) =>
  withPage(browser, async (page, devtools) => {
    await page.goto(`${address}/blank`);
    await page.evaluateOnNewDocument(probe(shown));
    await throttle(devtools, rate);
    await page.tracing.start({categories});
    await page.goto(`${address}/${id}`, {waitUntil: 'domcontentloaded'});
    await page.waitForFunction('window.bench.rendered', {polling: 100, timeout: 60_000});
    const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
    const events = mainEvents(traceEvents);
    return Object.fromEntries(Object.entries(kinds).map(([kind, names]) => [kind, total(events, names)]));
  });
