// Shows what dist/evidence.json says of each country.
const {regions} = await (await fetch('../dist/evidence.json')).json();
const names = new Intl.DisplayNames('en', {type: 'region'});
const positions = {avoid: 'not to be used', restricted: 'kept for hard cases'};

const cell = (name, ...content) => {
  const element = document.createElement(name);
  element.append(...content);
  return element;
};

const inLanguages = (words, what) =>
  cell(
    'td',
    ...words.map((word) => Object.assign(cell('p', word[what]), {lang: word.language, dir: 'auto'})),
  );

const link = ({for: what, title, publisher, address}) => {
  const element = document.createElement('a');
  Object.assign(element, {href: address, rel: 'noreferrer'});
  element.append(`${what}: `, cell('bdi', publisher), ', ', cell('bdi', title));
  return cell('li', element);
};

for (const [code, {emergency = '', advice = '', quinine, words = []}] of Object.entries(regions.values)) {
  const country = cell('th', `${names.of(code)} (${code})`);
  country.scope = 'row';
  const sources = cell('ul', ...(regions.sources[code] ?? []).map(link));
  const row = cell('tr', country);
  for (const value of [emergency, advice, positions[quinine] ?? '']) row.append(cell('td', value));
  row.append(inLanguages(words, 'doctor'), inLanguages(words, 'pharmacy'));
  const count = sources.childElementCount;
  row.append(
    cell(
      'td',
      count ? cell('details', cell('summary', count === 1 ? '1 source' : `${count} sources`), sources) : '',
    ),
  );
  document.querySelector('#countries').append(row);
}
document.querySelector('#caption').textContent =
  `${Object.keys(regions.values).length} countries, each value checked on ${regions.checked}, each word on ${regions.wordsChecked}`;
