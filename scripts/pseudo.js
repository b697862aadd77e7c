/** Stand-in languages: they show what is cut off, what is not translated, and what does not turn round. */

const accents = {a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', n: 'ñ', c: 'ç', y: 'ý'};

/** Accented, in brackets, and 40 % longer. */
export const pseudoLong = (text) =>
  `⟦${text.replace(/[a-z]/g, (letter) => accents[letter] ?? letter)} ${'lorem '.repeat(Math.ceil((text.length * 0.4) / 6)).trim()}⟧`;

/** The same letters, written from right to left. */
export const pseudoMirrored = (text) => `\u202e${text}\u202c`;
