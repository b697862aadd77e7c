import {questions} from 'content';

const toQuestion = ({id, text, hint, many, when, options}) => ({
  type: many ? 'checkbox' : 'radiogroup',
  name: id,
  title: text,
  description: hint,
  isRequired: true,
  choices: options.map((option) => ({value: option.id, text: option.text})),
  visibleIf:
    when.map((sign) => `{${sign.split('.')[0]}} contains '${sign.split('.')[1]}'`).join(' or ') || undefined,
});

document.addEventListener('DOMContentLoaded', () => {
  new window.Survey.Model({elements: questions.map(toQuestion)}).render(document.querySelector('#form'));
});
