// The sign-up form of the pharmacy: says what is wrong, at the top and at the field. Nothing is sent in this demo.
const form = document.querySelector('.sign-up');
const summary = form.querySelector('.errors');
const status = form.querySelector('[role=status]');

const wrong = {
  email: ({validity}) =>
    validity.valueMissing
      ? 'Enter your email address.'
      : 'Enter an email address in the right format, like name@example.com.',
  agree: () => 'Tick the box if you want the letter.',
};

function show(field) {
  const message = field.validity.valid ? '' : wrong[field.name](field);
  const text = form.querySelector(`#${field.name}-error`);
  text.textContent = message;
  text.hidden = !message;
  field.setAttribute('aria-invalid', String(Boolean(message)));
  return message;
}

function toField(field) {
  const link = document.createElement('a');
  link.href = `#${field.id}`;
  link.textContent = field.message;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    form.elements[field.id].focus();
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const problems = Object.keys(wrong)
    .map((name) => ({id: name, message: show(form.elements[name])}))
    .filter(({message}) => message);
  summary.querySelector('ul').replaceChildren(...problems.map(toField));
  summary.hidden = !problems.length;
  status.textContent = problems.length ? '' : 'Thank you. In this demo nothing was sent.';
  if (problems.length) summary.focus();
  else form.reset();
});
