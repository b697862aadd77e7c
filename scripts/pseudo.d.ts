export function pseudoLong(text: string): string;
export function pseudoMirrored(text: string): string;
