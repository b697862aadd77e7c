// Runs in the page before anything else: when the contender is painted, long tasks, layout shift, what a policy blocked.
/** `isShown` is the source of a function. */
export const probe = (isShown) => `(${inPage})(${isShown})`;

function inPage(isShown) {
  const bench = {rendered: undefined, tasks: [], shift: 0, blocked: []};
  window.bench = bench;

  const observe = (type, take) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(take)).observe({type, buffered: true});
  observe('longtask', ({startTime, duration}) => bench.tasks.push([startTime, duration]));
  observe('layout-shift', ({value}) => (bench.shift += value));

  const note = ({effectiveDirective, blockedURI, sample}) =>
    bench.blocked.push([effectiveDirective, blockedURI, sample]);
  document.addEventListener('securitypolicyviolation', note);

  /** Calls back once the frame that is being made is painted. */
  bench.afterPaint = (done) =>
    window.requestAnimationFrame(() => {
      const {port1, port2} = new window.MessageChannel();
      port1.onmessage = () => done(window.performance.now());
      port2.postMessage(0);
    });

  /** Resolves once it is painted and nothing long has happened for so many ms since. */
  bench.rest = async (quiet) => {
    const end = () =>
      Math.max(bench.rendered ?? Infinity, ...bench.tasks.map(([start, duration]) => start + duration));
    while (!(window.performance.now() - end() > quiet))
      await new Promise((resolve) => setTimeout(resolve, 100));
  };

  const look = () => {
    if (isShown()) bench.afterPaint((now) => (bench.rendered = now));
    else window.requestAnimationFrame(look);
  };
  window.requestAnimationFrame(look);
}
