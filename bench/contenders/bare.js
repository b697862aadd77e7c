// The floor: a custom element without a library, the words in plain DOM, the least check.
import {data, words} from 'content';
import {levelOf, nextQuestion} from './check.js';
import css from './plain.css';

const sheet = new window.CSSStyleSheet();
sheet.replaceSync(css);

function make(node) {
  return typeof node === 'number' ? words[node] : element(...node);
}

function element(tag, attributes, kids) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...kids.map(make));
  return made;
}

function button(text, onClick) {
  const made = element('button', {class: 'primary'}, [text]);
  made.type = onClick ? 'button' : 'submit';
  if (onClick) made.addEventListener('click', onClick);
  return made;
}

function optionOf({many}, {id, text, how}, place) {
  const input = element(
    'input',
    {id: `option-${place}`, type: many ? 'checkbox' : 'radio', name: 'answer', value: id},
    [],
  );
  const made = element('div', {class: 'option'}, [['label', {for: `option-${place}`}, [text]]]);
  made.prepend(input);
  if (how) made.append(element('p', {}, [how]));
  return made;
}

class BareElement extends window.HTMLElement {
  #answers = {};
  #step = document.createElement('div');

  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const check = make(data.check);
    this.#step.append(button(data.start, () => this.#ask()));
    check.append(this.#step);
    root.append(...data.before.map(make), check, ...data.after.map(make));
  }

  #ask() {
    const question = nextQuestion(data, this.#answers);
    this.#step.replaceChildren(
      question ? this.#form(question) : make(data.results[levelOf(data, this.#answers)]),
    );
  }

  #form(question) {
    const form = document.createElement('form');
    const fieldset = element('fieldset', {}, [
      ['legend', {}, [['h4', {}, [question.text]]]],
      ['p', {}, [question.hint]],
    ]);
    fieldset.append(...question.options.map((option, place) => optionOf(question, option, place)));
    form.append(fieldset, button(question.next));
    form.addEventListener('submit', (event) => this.#take(event, question));
    return form;
  }

  #take(event, {id, many}) {
    event.preventDefault();
    const chosen = new window.FormData(event.target).getAll('answer');
    if (!chosen.length) return;
    this.#answers[id] = many ? chosen : chosen[0];
    this.#ask();
  }
}

customElements.define('bare-element', BareElement);
