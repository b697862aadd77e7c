/** By name: puts a document and what belongs to it into the global scope. */
export declare const environments: Readonly<Record<string, () => unknown>>;
