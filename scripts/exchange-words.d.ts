/** Rows of a language as CSV. */
export function toCsv(tag: string): string;
/** The translations of a spreadsheet, by message id. */
export function fromCsv(tag: string, csv: string): Record<string, string>;
