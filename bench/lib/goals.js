// What was set out to be reached, each with its numbers.
import {round} from './stats.js';

const ratio = (a, b) => round(a / b);
const met = (is) => (is ? 'met' : 'missed');

const goal = (name, numbers, is) => ({goal: name, verdict: met(is), numbers});

/** At most so many times what another needs; beside it the ratio of the best runs and of what is above a blank page. */
function cpuGoal(results, other, limit) {
  const [ours, theirs, blank] = ['widget', other, 'blank'].map((id) => results[id].load[4].cpu);
  const above = (kind) => ratio(ours[kind] - blank[kind], theirs[kind] - blank[kind]);
  const whole = ratio(ours.median, theirs.median);
  return goal(
    `CPU time to render at 4× at most ${limit}× of ${results[other].name}`,
    `${Math.round(ours.median)} and ${Math.round(theirs.median)} ms: ${whole}× (best runs ${ratio(ours.min, theirs.min)}×, ` +
      `less a blank page ${above('median')}×)`,
    whole <= limit,
  );
}

function blockingGoal(results) {
  const [ours, theirs] = ['widget', 'lit'].map((id) => results[id].load[4]);
  return goal(
    'No more long tasks and blocking time than (b) at 4×',
    `${ours.longTasks.median} and ${theirs.longTasks.median} long tasks, ${Math.round(ours.blocking.median)} and ` +
      `${Math.round(theirs.blocking.median)} ms`,
    ours.longTasks.median <= theirs.longTasks.median && ours.blocking.median <= theirs.blocking.median,
  );
}

function shiftGoal(results) {
  const [ours, theirs] = ['widget', 'bare'].map((id) => results[id].lateShift);
  return goal(
    'Layout shift no more than (a), script late',
    `${ours.toFixed(4)} and ${theirs.toFixed(4)}`,
    ours <= theirs + 0.0005,
  );
}

function manyGoal(results, kind, what, unit) {
  const [ours, theirs] = ['widget', 'lit'].map((id) => results[id].instances[100][kind].median);
  return goal(
    `100 instances: ${what} of one at most 1.5× of (b)`,
    `${round(ours)} and ${round(theirs)} ${unit}: ${ratio(ours, theirs)}×`,
    ours <= 1.5 * theirs,
  );
}

function answerGoal(results) {
  const {option, step} = results.widget.answers;
  const {option: theirOption, step: theirStep} = results.lit.answers;
  return goal(
    'An answer painted within 50 ms at 4× (p95), no long task',
    `choosing ${Math.round(option.p95)} ms, next screen ${Math.round(step.p95)} ms; ${option.longTasks + step.longTasks} of ` +
      `${option.count + step.count} clicks in a long task ((b): ${Math.round(theirOption.p95)}, ${Math.round(theirStep.p95)} ms)`,
    Math.max(option.p95, step.p95) <= 50 && option.longTasks + step.longTasks === 0,
  );
}

function formGoals({widget, ...results}) {
  return Object.values(results)
    .filter(({isForm}) => isForm)
    .flatMap(({name, bytes, load}) => [
      goal(
        `At least 10× smaller than ${name}`,
        `${ratio(bytes.brotli, widget.bytes.brotli)}×`,
        bytes.brotli >= 10 * widget.bytes.brotli,
      ),
      goal(
        `At least 3× faster to render than ${name}`,
        [1, 4]
          .map((rate) => `${ratio(load[rate].render.median, widget.load[rate].render.median)}× at ${rate}×`)
          .join(', '),
        [1, 4].every((rate) => load[rate].render.median >= 3 * widget.load[rate].render.median),
      ),
    ]);
}

export function goalsOf(results) {
  const {brotli, requests} = results.widget.bytes;
  return [
    goal('24 kB of brotli (24,576 bytes)', `${brotli} bytes`, brotli <= 24_576),
    goal('1 request', `${requests}`, requests === 1),
    cpuGoal(results, 'lit', 1.15),
    cpuGoal(results, 'bare', 1.4),
    blockingGoal(results),
    shiftGoal(results),
    manyGoal(results, 'cpu', 'CPU time', 'ms'),
    manyGoal(results, 'time', 'time', 'ms'),
    manyGoal(results, 'heap', 'JavaScript heap', 'KiB'),
    manyGoal(results, 'wholeHeap', 'heap with the DOM', 'KiB'),
    answerGoal(results),
    ...formGoals(results),
  ];
}
