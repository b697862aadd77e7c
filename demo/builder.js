// The embed builder: shows the widget with what was chosen, and the lines to paste.
import {nativeNames, regionCodes, topicIds} from './choices.js';

const form = document.querySelector('#builder');
const preview = document.querySelector('#preview');
const snippet = document.querySelector('#snippet');
const [evidence, integrity] = await Promise.all(
  ['evidence', 'integrity'].map(async (name) => (await fetch(`../dist/${name}.json`)).json()),
);

const countries = new Intl.DisplayNames('en', {type: 'region'});
const add = (name, entries) =>
  form.elements[name].append(...entries.map(([value, text]) => new window.Option(text, value)));
add('lang', Object.entries(nativeNames));
add(
  'region',
  regionCodes(evidence).map((code) => [code, `${countries.of(code)} (${code})`]),
);
add(
  'topics',
  topicIds.map((id) => [id, id]),
);

const attributeNames = ['lang', 'region', 'view', 'topics', 'theme', 'language-menu'];

/** What was chosen, by attribute. */
function chosen(data) {
  return attributeNames
    .filter((name) => data.has(name) && (name === 'language-menu' || data.get(name)))
    .map((name) => [name, data.getAll(name).join(' ')]);
}

const fallback = (number) => `  <p>In a cramp: keep the knee straight and bring the toes up slowly.</p>
  <p>Call ${number} now for chest pain, trouble breathing, a cold or pale leg, a leg you cannot move,
  numbness between the legs, dark pee with muscle weakness or bad muscle pain, or a stiff jaw.</p>`;

const script = (more = '') => `<script async src="leg-cramp-info.min.js"${more}></script>`;
const tag = (attributes, inside) => {
  const written = attributes.map(([name, value]) => (value ? ` ${name}="${value}"` : ` ${name}`)).join('');
  return `<leg-cramp-info${written}>\n${inside}\n</leg-cramp-info>`;
};
const classes = ([name, value]) =>
  value
    ? value
        .split(' ')
        .map((part) => `${name}-${part.toLowerCase()}`)
        .join(' ')
    : name;

const kinds = {
  tag: (attributes, inside) => [script(), tag(attributes, inside)],
  box: (attributes, inside) => [
    `<div class="${['leg-cramp-info', ...attributes.map(classes)].join(' ')}">\n${inside}\n</div>`,
    script(),
  ],
  script: (attributes, inside) => [
    `<script async src="leg-cramp-info.min.js?${['embed', ...attributes.map(([name, value]) => (value ? `${name}=${encodeURIComponent(value)}` : name))].join('&')}"></script>`,
    `<noscript>\n${inside}\n</noscript>`,
  ],
  pinned: (attributes, inside) => [
    script(`\n  integrity="${integrity['leg-cramp-info.min.js']}" crossorigin="anonymous"`),
    tag(attributes, inside),
  ],
  prerendered: (attributes) => [
    `<!-- the whole content of prerendered/${new Map(attributes).get('lang') ?? 'en'}.html, then: -->`,
    script(),
  ],
};

function show() {
  const data = new window.FormData(form);
  const attributes = chosen(data);
  for (const name of attributeNames) preview.removeAttribute(name);
  for (const [name, value] of attributes) preview.setAttribute(name, value);
  preview.style.setProperty('--leg-cramp-accent', data.get('accent'));
  preview.style.maxWidth = data.get('width');
  const number = evidence.regions.values[data.get('region')]?.emergency ?? 'your local emergency number';
  snippet.textContent = [
    ...kinds[data.get('kind')](attributes, fallback(number)),
    `<style>leg-cramp-info { --leg-cramp-accent: ${data.get('accent')}; }</style>`,
  ].join('\n');
  document.querySelector('#jsonld').textContent = jsonLd(new Map(attributes).get('lang') ?? 'en');
}

// What the page is about, for schema.org. The dates are those of the content.
const jsonLd = (language) => {
  const page = {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: 'Night leg cramps',
    about: {'@type': 'MedicalSymptom', name: 'Night leg cramps'},
    audience: {'@type': 'PeopleAudience', audienceType: 'Patient'},
    inLanguage: language,
    lastReviewed: evidence.checked,
  };
  return `<script type="application/ld+json">\n${JSON.stringify(page, null, 2)}\n</script>`;
};

form.addEventListener('input', show);
show();
