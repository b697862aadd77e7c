/** A level as names of parts and slots have it: `same-day`. */
export const kebab = (level: string): string => level.replace('_', '-');
