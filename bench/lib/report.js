// The results as Markdown.
import {round} from './stats.js';

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const kilo = (bytes) => (bytes / 1000).toFixed(1);
const whole = (number) => String(Math.round(number));
const range = ({median, min, max}) => `${whole(median)} [${whole(min)}–${whole(max)}]`;

/** A value beside how many times ours it is. */
const beside = (text, value, ours) =>
  ours > 0 && value > 0 ? `${text} (${round(Number((value / ours).toPrecision(2)))}×)` : text;

function bytesTable(results) {
  const ours = results.widget.bytes.brotli;
  return table(
    ['contender', 'kB raw', 'kB gzip', 'kB brotli', 'requests', 'npm packages it needs'],
    Object.values(results).map(({name, bytes, dependencies}) => [
      name,
      kilo(bytes.raw),
      kilo(bytes.gzip),
      beside(kilo(bytes.brotli), bytes.brotli, ours),
      bytes.foreign ? `${bytes.requests}, of them elsewhere ${bytes.foreign}` : bytes.requests,
      dependencies,
    ]),
  );
}

function loadTable(results, rate) {
  const ours = results.widget.load[rate];
  const row = ({name, load}) => {
    const {render, interactive, cpu, script, style, layout, longTasks, blocking, shift} = load[rate];
    return [
      name,
      beside(range(render), render.median, ours.render.median),
      whole(interactive.median),
      beside(range(cpu), cpu.median, ours.cpu.median),
      ...[script, style, layout].map(({median}) => whole(median)),
      longTasks.median,
      range(blocking),
      shift.median.toFixed(3),
    ];
  };
  const head = [
    ...['contender', 'painted', 'interactive', 'CPU', 'script', 'style', 'layout'],
    ...['long tasks', 'blocking', 'shift'],
  ];
  return table(head, Object.values(results).map(row));
}

function traceTable(results) {
  const kinds = Object.keys(results.widget.trace);
  return table(
    ['contender', ...kinds],
    Object.values(results).map(({name, trace}) => [name, ...kinds.map((kind) => whole(trace[kind].median))]),
  );
}

function heapTable(results) {
  const {blank, widget} = results;
  const above = ({load}, kind) => load[1][kind].median - blank.load[1][kind].median;
  return table(
    [
      'contender',
      'JavaScript heap KiB',
      'DOM heap KiB',
      'shift, script late',
      'strict CSP',
      'and Trusted Types',
      'needs besides',
    ],
    Object.values(results).map((result) => [
      result.name,
      beside(whole(above(result, 'heap')), above(result, 'heap'), above(widget, 'heap')),
      whole(above(result, 'domHeap')),
      result.lateShift.toFixed(3),
      result.policy.strict,
      result.policy.trusted,
      result.policy.needs.map((need) => `\`${need}\``).join(', ') || 'nothing',
    ]),
  );
}

function instancesTable(results) {
  const rows = Object.values(results)
    .filter(({instances}) => instances)
    .flatMap(({name, instances}) =>
      Object.entries(instances).map(([count, {time, cpu, heap, wholeHeap}]) => {
        const ours = results.widget.instances[count];
        return [
          name,
          count,
          beside(round(time.median), time.median, ours.time.median),
          beside(`${cpu.median} [${cpu.min}–${cpu.max}]`, cpu.median, ours.cpu.median),
          beside(whole(heap.median), heap.median, ours.heap.median),
          beside(whole(wholeHeap.median), wholeHeap.median, ours.wholeHeap.median),
        ];
      }),
    );
  return table(['contender', 'instances', 'ms', 'CPU ms', 'JavaScript KiB', 'with DOM KiB'], rows);
}

function answersTable(results) {
  const cells = ({p50, p95, longTasks, count}) => [
    `${whole(p50)}, ${whole(p95)}`,
    `${longTasks} of ${count}`,
  ];
  const rows = Object.values(results)
    .filter(({answers}) => answers)
    .map(({name, answers: {option, step}}) => [name, ...cells(option), ...cells(step)]);
  return table(['contender', 'option p50, p95', 'long tasks', 'next screen p50, p95', 'long tasks'], rows);
}

const goalsTable = (goals) =>
  table(
    ['goal', '', 'numbers'],
    goals.map(({goal, verdict, numbers}) => [goal, `**${verdict}**`, numbers]),
  );

const machineWords = ({cores, memory, browser, node, load}) =>
  `${cores} cores, ${memory} GiB, ${browser} headless, Node ${node}; load average ${load.join(' before, ')} after`;

export const markdown = ({date, machine, runs, goals, results}) => `# Side by side

Written by \`npm run bench\` on ${date}: ${machineWords(machine)}. Median of ${runs} loads with [least–most], contenders in turn,
each in a fresh profile, from a server on the same machine with brotli 11. In round brackets: how many times that of (c).
(a) and (b) show every word that (c) has on the screen, in the same elements, and a check with the same questions and no
more. Form engines show the first of the same 8 questions; they show none of the information.

## Goals

${goalsTable(goals)}

## Bytes

${bytesTable(results)}

The page itself is not counted, what it asks for is. Of SurveyJS, the font from elsewhere is not in the bytes.

## Load, CPU 1×

${loadTable(results, 1)}

ms. Painted: the button of the check or the first field is there and its frame is done. Interactive: and no long task goes on.
CPU: main thread until the page rests, with what a page without any needs; script, style and layout are parts of it as
DevTools counts them (script without the first evaluation).

## Load, CPU 4×

${loadTable(results, 4)}

## Where the time goes, CPU 4×

${traceTable(results)}

ms, median of 3 traced loads until painted. Evaluate is with all that the script does at once, so for elements with their render.

## Memory, layout shift, policy

${heapTable(results)}

Above a page without any, after collection. Strict: \`default-src 'none'; script-src 'self'; style-src 'self'\`. “In part”: shown,
but something was blocked.

## Many on one page

${instancesTable(results)}

For one of so many added at once, CPU 1×.

## Answers, CPU 4×

${answersTable(results)}

ms from a real click to the frame that shows it.
`;
