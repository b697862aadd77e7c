// Lit and @lit/localize as their documentation has them: the same words in the same structure, the least check, no more.
import {configureLocalization} from '@lit/localize';
import {LitElement, html, nothing, unsafeCSS} from 'lit';
import {data, words} from 'content';
import {levelOf, nextQuestion} from './check.js';
import css from './plain.css';

configureLocalization({sourceLocale: 'en', targetLocales: ['es'], loadLocale: () => import('./es.js')});

const views = {
  a: (kids, {class: name, href}) => html`<a class=${name ?? nothing} href=${href}>${kids}</a>`,
  b: (kids) => html`<b>${kids}</b>`,
  bdi: (kids) => html`<bdi>${kids}</bdi>`,
  cite: (kids) => html`<cite>${kids}</cite>`,
  dd: (kids) => html`<dd>${kids}</dd>`,
  details: (kids, {class: name, open}) =>
    html`<details class=${name ?? nothing} ?open=${open !== undefined}>${kids}</details>`,
  div: (kids, {class: name}) => html`<div class=${name ?? nothing}>${kids}</div>`,
  dl: (kids) => html`<dl>${kids}</dl>`,
  dt: (kids) => html`<dt>${kids}</dt>`,
  footer: (kids) => html`<footer>${kids}</footer>`,
  h2: (kids, {class: name}) => html`<h2 class=${name ?? nothing}>${kids}</h2>`,
  h3: (kids, {class: name}) => html`<h3 class=${name ?? nothing}>${kids}</h3>`,
  h4: (kids, {class: name}) => html`<h4 class=${name ?? nothing}>${kids}</h4>`,
  h5: (kids, {class: name}) => html`<h5 class=${name ?? nothing}>${kids}</h5>`,
  header: (kids) => html`<header>${kids}</header>`,
  li: (kids) => html`<li>${kids}</li>`,
  ol: (kids) =>
    html`<ol>
      ${kids}
    </ol>`,
  p: (kids, {class: name}) => html`<p class=${name ?? nothing}>${kids}</p>`,
  section: (kids, {class: name}) => html`<section class=${name ?? nothing}>${kids}</section>`,
  span: (kids, {class: name}) => html`<span class=${name ?? nothing}>${kids}</span>`,
  summary: (kids) => html`<summary>${kids}</summary>`,
  ul: (kids) =>
    html`<ul>
      ${kids}
    </ul>`,
};

const kidsView = (kids) => (kids.length === 1 ? view(kids[0]) : kids.map(view));

function view(node) {
  if (typeof node === 'number') return words[node]();
  const [tag, attributes, kids] = node;
  return views[tag](kidsView(kids), attributes);
}

const optionView = ({many}, {id, text, how}, place) => html`
  <div class="option">
    <input
      id="option-${place}"
      type=${many ? 'checkbox' : 'radio'}
      name="answer"
      value=${id}
      .checked=${false}
    />
    <label for="option-${place}">${view(text)}</label>
    ${how ? html`<p>${view(how)}</p>` : nothing}
  </div>
`;

class LitWords extends LitElement {
  static properties = {answers: {state: true}};
  static styles = unsafeCSS(css);

  constructor() {
    super();
    this.answers = undefined;
  }

  render() {
    const [tag, attributes, kids] = data.check;
    return html`
      ${data.before.map(view)} ${views[tag](html`${kids.map(view)} ${this.stepView()}`, attributes)}
      ${data.after.map(view)}
    `;
  }

  stepView() {
    if (!this.answers)
      return html`<button type="button" class="primary" @click=${this.onStart}>${view(data.start)}</button>`;
    const question = nextQuestion(data, this.answers);
    return question ? this.questionView(question) : view(data.results[levelOf(data, this.answers)]);
  }

  questionView(question) {
    return html`
      <form @submit=${(event) => this.onSubmit(event, question)}>
        <fieldset>
          <legend><h4>${view(question.text)}</h4></legend>
          <p>${view(question.hint)}</p>
          ${question.options.map((option, place) => optionView(question, option, place))}
        </fieldset>
        <button class="primary">${view(question.next)}</button>
      </form>
    `;
  }

  onStart() {
    this.answers = {};
  }

  onSubmit(event, {id, many}) {
    event.preventDefault();
    const chosen = new window.FormData(event.target).getAll('answer');
    event.target.reset(); // its inputs serve the next question too
    if (chosen.length) this.answers = {...this.answers, [id]: many ? chosen : chosen[0]};
  }
}

customElements.define('lit-words', LitWords);
