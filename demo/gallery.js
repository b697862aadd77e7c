// Shows every state of screens.js, each widget once it comes near the view.
import {nativeNames} from './choices.js';
import {reach, screens} from './screens.js';

const form = document.querySelector('#controls');
const contents = document.querySelector('#contents');
const main = document.querySelector('#states');
const fields = [...form.elements];

/** An element with these properties and this content. */
const make = (name, properties, ...content) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...content);
  return element;
};
const idOf = (name) => name.replaceAll(/\W+/g, '-');

form.elements.lang.append(...Object.entries(nativeNames).map(([tag, name]) => new window.Option(name, tag)));
form.elements.state.append(...screens.map(({name}) => new window.Option(name)));
readAddress();

const sections = new Map(screens.map((state) => [sectionOf(state), state]));
main.append(...sections.keys());
contents
  .querySelector('ol')
  .append(...screens.map(({name}) => make('li', {}, make('a', {href: `#${idOf(name)}`, textContent: name}))));

function sectionOf({name}) {
  const heading = make('h2', {id: `${idOf(name)}-name`, textContent: name});
  const link = make('a', {className: 'alone', textContent: 'This state alone'});
  link.setAttribute('aria-describedby', heading.id);
  const page = make('div', {className: 'page'});
  const section = make(
    'section',
    {id: idOf(name), className: 'state'},
    heading,
    make('p', {}, link),
    make('div', {className: 'frame'}, page),
  );
  section.setAttribute('aria-labelledby', heading.id);
  section.setAttribute('aria-busy', 'true');
  return section;
}

/** Values that a control does not have leave it as it is. */
function readAddress() {
  for (const [name, value] of new window.URLSearchParams(window.location.search)) {
    const field = form.elements[name];
    if (field?.localName === 'input' || [...(field?.options ?? [])].some((option) => option.value === value))
      field.value = value;
  }
}

const address = (more = {}) => {
  const chosen = {...Object.fromEntries(fields.map(({name, value}) => [name, value])), ...more};
  const query = new window.URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
  return `?${query}`;
};

/** Shows what is chosen, in the widgets that are there. */
function show() {
  const {theme, state, width} = form.elements;
  document.documentElement.dataset.theme = theme.value;
  document.title = `leg-cramp-info: ${state.value || 'gallery'}`;
  contents.hidden = !!state.value;
  main.classList.toggle('has-width', !!width.value);
  for (const [section, {name, attributes}] of sections) {
    section.hidden = !!state.value && state.value !== name;
    const alone = section.querySelector('.alone');
    alone.hidden = !!state.value;
    alone.href = address({state: name});
    section.querySelector('.page').style.inlineSize = width.value && `${width.value}px`;
    const widget = section.querySelector('leg-cramp-info');
    if (widget) setAttributes(widget, attributes);
  }
}

function setAttributes(widget, own) {
  const {lang, theme, region} = form.elements;
  const wanted = {...own, lang: lang.value, theme: theme.value, region: region.value || own.region};
  for (const [name, value] of Object.entries(wanted))
    if (value === undefined || (name === 'theme' && !value)) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
}

/** Hidden until it is in its state: a step of the check moves the focus, which would scroll the page. */
async function build(section) {
  const state = sections.get(section);
  const page = section.querySelector('.page');
  const widget = document.createElement('leg-cramp-info');
  setAttributes(widget, state.attributes);
  const ready = new Promise((resolve) => widget.addEventListener('leg-cramp-ready', resolve, {once: true}));
  widget.hidden = true;
  page.append(widget);
  await ready;
  await reach(widget, state);
  widget.hidden = false;
  section.setAttribute('aria-busy', 'false');
}

form.addEventListener('change', () => {
  window.history.replaceState(null, '', address() + window.location.hash);
  show();
});
form.addEventListener('submit', (event) => event.preventDefault());
show();

await customElements.whenDefined('leg-cramp-info');
const near = new window.IntersectionObserver(
  (entries) => {
    for (const {target, isIntersecting} of entries)
      if (isIntersecting) {
        near.unobserve(target);
        build(target);
      }
  },
  {rootMargin: '50% 0px'},
);
for (const section of sections.keys()) near.observe(section);
// The browser looked for the fragment before there were sections.
document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
