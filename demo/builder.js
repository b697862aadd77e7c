// The embed builder: shows the widget with the chosen attributes, and the lines to paste.
const form = document.querySelector('#builder');
const preview = document.querySelector('#preview');
const snippet = document.querySelector('#snippet');

function show() {
  const {accent, ...attributes} = Object.fromEntries(new window.FormData(form));
  const chosen = Object.entries(attributes).filter(([, value]) => value.trim());
  for (const name of Object.keys(attributes)) preview.removeAttribute(name);
  for (const [name, value] of chosen) preview.setAttribute(name, value.trim());
  preview.style.setProperty('--leg-cramp-accent', accent);
  const tag = ['leg-cramp-info', ...chosen.map(([name, value]) => `${name}="${value.trim()}"`)].join(' ');
  snippet.textContent = [
    '<script async src="leg-cramp-info.js"></script>',
    `<${tag}></leg-cramp-info>`,
    `<style>leg-cramp-info { --leg-cramp-accent: ${accent}; }</style>`,
  ].join('\n');
}

form.addEventListener('input', show);
show();

// What the page is about, for schema.org. The dates are those of the content.
const {checked} = await (await fetch('../dist/evidence.json')).json();
const page = {
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  name: 'Night leg cramps',
  about: {'@type': 'MedicalSymptom', name: 'Night leg cramps'},
  audience: {'@type': 'PeopleAudience', audienceType: 'Patient'},
  inLanguage: 'en',
  lastReviewed: checked,
};
document.querySelector('#jsonld').textContent =
  `<script type="application/ld+json">\n${JSON.stringify(page, null, 2)}\n</script>`;
