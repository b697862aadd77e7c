// Who is measured, and how each is embedded: as its own documentation says.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {bundle} from './bundle.js';
import {compact} from './compact.js';
import {withoutSources} from './content.js';
import {countPackages} from './dependencies.js';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const modules = at('../node_modules/');
const ownModules = at('../../node_modules/');
const ownDependencies = Object.keys(JSON.parse(readFileSync(at('../../package.json'), 'utf8')).dependencies);
const distFile = (name) => readFileSync(at(`../../dist/${name}`));

const json = (name, value) => `export const ${name} = ${JSON.stringify(value)};`;

function plainWords(content) {
  const {words, data} = compact(content);
  return `${json('words', words)}${json('data', data)}`;
}

function localizedWords(content) {
  const {words, data} = compact(content);
  const calls = words.map((text, place) => `() => msg(${JSON.stringify(text)}, {id: 'w${place}'})`);
  return `import {msg} from '@lit/localize'; export const words = [${calls.join(',')}];${json('data', data)}`;
}

/** An element with a shadow root and one script. It is there when its button is. */
const element = (id, name, file, body, tag, script, dependencies) => ({
  ...{id, name, body, tag, dependencies},
  files: {[file]: script},
  head: `<script async src="/${id}/${file}"></script>`,
  shown: `() => !!document.querySelector('${tag}')?.shadowRoot?.querySelector('.check .primary')`,
});

const styleTag = (address) => `<link rel="stylesheet" href="${address}">`;
const scriptTag = (address) => `<script defer src="${address}"></script>`;

const form = (id, name, pack, sheets, scripts, setup) => ({
  ...{id, name, isForm: true},
  root: modules,
  files: {'setup.js': setup},
  head: [
    ...sheets.map((path) => styleTag(`/${id}/${path}`)),
    ...[...scripts, 'setup.js'].map((path) => scriptTag(`/${id}/${path}`)),
  ].join(''),
  body: '<div id="form"></div>',
  shown: `() => !!document.querySelector('#form input')?.checkVisibility()`,
  dependencies: countPackages(modules, pack) - pack.length,
});

const altcha = {
  id: 'altcha',
  name: 'altcha',
  root: modules,
  head: '<script async defer src="/altcha/altcha/dist/main/altcha.min.js" type="module"></script>',
  body: '<form><altcha-widget challenge="/altcha/none.json"></altcha-widget></form>',
  shown: `() => !!document.querySelector('altcha-widget input')`,
  dependencies: countPackages(modules, ['altcha']) - 1,
};

/** A page without a contender: what every page costs. */
const blank = {
  id: 'blank',
  name: 'Page without any',
  head: '',
  body: '',
  shown: `() => !!document.querySelector('p + p')`,
  dependencies: 0,
};

export async function makeContenders(content) {
  const questionnaire = JSON.parse(distFile('fhir/Questionnaire-leg-cramp-check.en.json'));
  const questions = json('questions', content.questions);
  const bootstrap = 'bootstrap/dist/css/bootstrap.min.css';
  const formio = await bundle('formio.js', questions);
  const bare = (given) => bundle('bare.js', plainWords(given));
  const bareTag = ['<bare-element></bare-element>', 'bare-element'];
  return [
    blank,
    element('bare', '(a) Bare element', 'bare.js', ...bareTag, await bare(content), 0),
    element(
      'lean',
      '(a) without lists of sources',
      'bare.js',
      ...bareTag,
      await bare(withoutSources(content)),
      0,
    ),
    element(
      ...['lit', '(b) Lit + @lit/localize', 'lit-words.js', '<lit-words></lit-words>', 'lit-words'],
      ...[await bundle('lit.js', localizedWords(content)), countPackages(modules, ['lit', '@lit/localize'])],
    ),
    element(
      ...['widget', '(c) leg-cramp-info', 'leg-cramp-info.min.js'],
      ...[
        '<leg-cramp-info region="US"></leg-cramp-info>',
        'leg-cramp-info',
        distFile('leg-cramp-info.min.js'),
      ],
      countPackages(ownModules, ownDependencies),
    ),
    form(
      ...['surveyjs', 'SurveyJS', ['survey-core', 'survey-js-ui'], ['survey-core/survey-core.min.css']],
      ['survey-core/survey.core.min.js', 'survey-js-ui/survey-js-ui.min.js'],
      await bundle('surveyjs.js', questions),
    ),
    form(
      ...['formio', 'Form.io', ['@formio/js']],
      ['bootstrap-icons/font/bootstrap-icons.css', bootstrap],
      ['@formio/js/dist/formio.embed.js'],
      formio,
    ),
    form(
      ...['formio-direct', 'Form.io without its loader', ['@formio/js']],
      [bootstrap, '@formio/js/dist/formio.form.min.css'],
      ['@formio/js/dist/formio.form.min.js'],
      formio,
    ),
    form(
      ...['lforms', 'LHC-Forms', ['lforms'], ['lforms/dist/lforms/webcomponent/styles.css']],
      [
        ...['assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'].map(
          (file) => `lforms/dist/lforms/webcomponent/${file}`,
        ),
        'lforms/dist/lforms/fhir/R4/lformsFHIR.min.js',
      ],
      await bundle('lforms.js', json('questionnaire', questionnaire)),
    ),
    altcha,
  ];
}
