/**
 * Which English words this build was made from. The build puts a digest here and into each language file; unbuilt
 * sources have none on either side.
 */
export const wordsVersion: string | undefined = undefined;
