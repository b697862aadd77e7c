/** A page in the background paints nothing, so nothing waits longer than this, in milliseconds. */
const limit = 200;

/** Resolves once the browser has painted what was rendered. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, limit);
    requestAnimationFrame(() => setTimeout(resolve));
  });
