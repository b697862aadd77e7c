/** Small statistics over lists of numbers. */
export const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

export function quantile(numbers, share) {
  const all = sorted(numbers);
  return all[Math.min(all.length - 1, Math.floor(share * all.length))];
}

export function median(numbers) {
  const all = sorted(numbers);
  const middle = all.length >> 1;
  return all.length % 2 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
}

export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Median with its spread. */
export const spread = (numbers) => ({
  median: round(median(numbers)),
  min: round(Math.min(...numbers)),
  max: round(Math.max(...numbers)),
});

/** Three figures are more than the noise allows. */
export const round = (number) => Number(number.toPrecision(4));

/** The spread of each measure over runs of the same shape. */
export const spreads = (runs) =>
  Object.fromEntries(Object.keys(runs[0]).map((key) => [key, spread(runs.map((run) => run[key]))]));
