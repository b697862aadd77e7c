import {questionnaire} from 'content';

document.addEventListener('DOMContentLoaded', () => {
  window.LForms.Util.addFormToPage(questionnaire, 'form', {fhirVersion: 'R4'});
});
