export const templates = {'ui.title': 7, 'ui.lead': null};
