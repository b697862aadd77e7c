import {questions} from 'content';

const toConditions = (when) => ({
  show: true,
  conjunction: 'any',
  conditions: when
    .map((sign) => sign.split('.'))
    .map(([component, value]) => ({component, operator: 'isEqual', value})),
});

const toComponent = ({id, text, hint, many, when, options}) => ({
  type: many ? 'selectboxes' : 'radio',
  key: id,
  label: text,
  description: hint,
  input: true,
  validate: {required: true},
  values: options.map((option) => ({value: option.id, label: option.text})),
  ...(when.length ? {conditional: toConditions(when)} : {}),
});

document.addEventListener('DOMContentLoaded', () => {
  window.Formio.createForm(document.querySelector('#form'), {components: questions.map(toComponent)});
});
