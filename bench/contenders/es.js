// A language file, so that the bundle can load one as @lit/localize's documentation has it. Nothing asks for it here.
export const templates = {};
