// Side by side, one run: npm run bench. Needs dist/ (npm run build). Writes result.json and RESULT.md.
import {writeFileSync} from 'node:fs';
import {cpus, loadavg, totalmem} from 'node:os';
import console from 'node:console';
import process from 'node:process';
import {format} from 'prettier';
import {answerAll} from './lib/answers.js';
import {launch} from './lib/browser.js';
import {readContent} from './lib/content.js';
import {makeContenders} from './lib/contenders.js';
import {goalsOf} from './lib/goals.js';
import {addMany} from './lib/instances.js';
import {lateShift, load, requestsOf} from './lib/load.js';
import {policyOf} from './lib/policy.js';
import {markdown} from './lib/report.js';
import {serve} from './lib/server.js';
import {quantile, spreads} from './lib/stats.js';
import {trace} from './lib/trace.js';

const runs = 9;
const rates = [1, 4];
/** How often so many instances are measured. */
const instanceRuns = {1: 5, 10: 5, 100: 5, 500: 3};

const times = (count) => Array.from({length: count}, (_, index) => index);

/** Runs `measure` for each contender in turn, so many times over, and gathers by contender. */
async function inTurn(contenders, count, measure) {
  const gathered = Object.fromEntries(contenders.map(({id}) => [id, []]));
  for (const round of times(count))
    for (const contender of contenders) {
      console.log(`  ${round + 1} of ${count}: ${contender.id}`);
      gathered[contender.id].push(await measure(contender));
    }
  return gathered;
}

const mapValues = (object, map) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));

function latencies(clicks) {
  const all = clicks.map(({latency}) => latency);
  const longTasks = clicks.filter((click) => click.longTasks).length;
  return {p50: quantile(all, 0.5), p95: quantile(all, 0.95), count: all.length, longTasks};
}

const answersOf = (walks) => ({
  option: latencies(walks.flatMap(({options}) => options)),
  step: latencies(walks.flatMap(({steps}) => steps)),
});

async function measure(browser, server, contenders) {
  const step = async (name, among, count, work) => {
    console.log(name);
    return inTurn(among, count, (contender) => work(browser, server, contender));
  };
  const elements = contenders.filter(({tag, id}) => tag && id !== 'lean');
  const bytes = await step('bytes', contenders, 1, requestsOf);
  const loads = {};
  for (const rate of rates)
    loads[rate] = await step(`load, CPU ${rate}×`, contenders, runs, (...given) => load(...given, rate));
  const late = await step('late script', contenders, 1, lateShift);
  const traces = await step('trace', contenders, 3, (...given) => trace(...given, 4));
  const policies = await step('policy', contenders, 1, policyOf);
  const many = {};
  for (const [count, often] of Object.entries(instanceRuns))
    many[count] = await step(`${count} instances`, elements, often, (...given) =>
      addMany(...given, Number(count)),
    );
  const answers = await step('answers', elements, runs, (...given) => answerAll(...given, 4));

  const resultOf = ({id, name, isForm, dependencies}) => ({
    ...{name, isForm, dependencies},
    bytes: bytes[id][0],
    load: mapValues(loads, (of) => spreads(of[id])),
    lateShift: late[id][0],
    trace: spreads(traces[id]),
    policy: policies[id][0],
    ...(many[1][id]
      ? {instances: mapValues(many, (of) => spreads(of[id])), answers: answersOf(answers[id])}
      : {}),
  });
  return Object.fromEntries(contenders.map((contender) => [contender.id, resultOf(contender)]));
}

const loadNow = () => loadavg()[0].toFixed(1);

async function machineOf(browser, before) {
  return {
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    browser: (await browser.version()).replace(/^Headless/, '').replace('/', ' '),
    node: process.versions.node,
    load: [before, loadNow()],
  };
}

async function write(name, text, parser) {
  const formatted = await format(text, {parser, printWidth: 110, singleQuote: true, bracketSpacing: false});
  writeFileSync(new URL(name, import.meta.url), formatted);
}

const before = loadNow();
const browser = await launch();
const contenders = await makeContenders(await readContent(browser));
const server = await serve(contenders);
try {
  const results = await measure(browser, server, contenders);
  const report = {
    date: new Date().toISOString().slice(0, 10),
    machine: await machineOf(browser, before),
    runs,
    goals: goalsOf(results),
    results,
  };
  await write('result.json', JSON.stringify(report), 'json');
  await write('RESULT.md', markdown(report), 'markdown');
  for (const {goal, verdict, numbers} of report.goals) console.log(`${verdict}: ${goal}: ${numbers}`);
} finally {
  await browser.close();
  server.close();
}
