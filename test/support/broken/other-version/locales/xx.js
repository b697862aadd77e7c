export const templates = {'ui.title': 'x'}; export const version = 'other';
