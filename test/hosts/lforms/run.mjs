// Does another renderer ask what our widget asks? Loads the published Questionnaire into NLM's LHC-Forms, answers along
// every set of questions that the widget can show, and compares questions, their order, their kind and the words of
// their options with the widget's own screens; then reads LHC-Forms' response with our reader.
// npm ci && node run.mjs      needs dist/: npm run build in the repository
import {isDeepStrictEqual} from 'node:util';
import puppeteer from 'puppeteer-core';
import {assess, normalise, questions} from '../../../dist/check.js';
import {codeSystem, fromResponse} from '../../../dist/fhir.js';
import config from '../../../lit-localize.json' with {type: 'json'};
import {needChromium} from '../../../scripts/find-browser.js';
import {serve} from './site.mjs';

const shape = ({id, many}, option) => [id, many ? [option] : option];
const optionsOf = (id) => questions.find((q) => q.id === id).options;

/** Answers to all that is asked after these; to what they leave open, the first option. */
function complete(given) {
  const first = Object.fromEntries(questions.map((q) => shape(q, q.options[0])));
  return normalise({...first, ...given});
}

/** Each sign; none and not sure with each answer to the question that decides whether one more is asked. */
const walks = optionsOf('now').flatMap((now) =>
  now === 'none' || now === 'not_sure'
    ? optionsOf('meds').map((meds) => complete({now: [now], meds: [meds]}))
    : [complete({now: [now]})],
);

async function openWidget(page, address, tag) {
  await page.goto(`${address}/widget`);
  await page.evaluate(async (lang) => {
    const element = Object.assign(document.createElement('leg-cramp-info'), {lang});
    document.body.append(element);
    await new Promise((resolve) => element.addEventListener('leg-cramp-ready', resolve, {once: true}));
    element.start();
  }, tag);
}

/** What the widget asks along a walk, one screen after the other. */
async function askedByWidget(page, answers) {
  const entries = Object.entries(answers);
  const asked = [];
  for (let known = 0; known < entries.length; known++)
    asked.push(await page.evaluate(screenOfWidget, Object.fromEntries(entries.slice(0, known))));
  const end = await page.evaluate(screenOfWidget, answers);
  if (end) throw new Error(`The widget goes on to ask “${end.question}”`);
  return asked;
}

async function screenOfWidget(answers) {
  const element = document.querySelector('leg-cramp-info');
  element.answers = answers;
  if (!Object.keys(answers).length) element.start();
  await element.updateComplete;
  const fieldset = element.shadowRoot.querySelector('fieldset');
  return (
    fieldset && {
      question: fieldset.querySelector('legend').textContent.trim(),
      kind: fieldset.querySelector('input').type,
      options: Array.from(fieldset.querySelectorAll('.option label'), (label) => label.textContent.trim()),
    }
  );
}

async function openForm(page, address, name) {
  await page.goto(`${address}/form`);
  await page.evaluate(async (url) => {
    const form = await (await fetch(url)).json();
    await globalThis.LForms.Util.addFormToPage(form, 'form', {fhirVersion: 'R4'});
  }, `/dist/fhir/${name}`);
}

/** Ticks each answer by its code, then waits until the page rests. */
async function answerForm(page, answers) {
  for (const [id, options] of Object.entries(answers))
    for (const option of [options].flat()) await page.evaluate(tickInForm, `${codeSystem}|${id}.${option}`);
}

async function tickInForm(code) {
  const label = Array.from(document.querySelectorAll('#form label[id]')).find(({id}) =>
    id.endsWith(`|${code}`),
  );
  if (!label) throw new Error(`LHC-Forms does not offer ${code}`);
  label.querySelector('input').click();
  // LHC-Forms does not tell when it has taken an answer in: it has when its page has stood still.
  await new Promise((resolve) => {
    let timer = setTimeout(resolve, 100);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(resolve, 100);
    }).observe(document.body, {childList: true, subtree: true, attributes: true});
  });
}

const askedByForm = (page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('#form .lhc-datatype-CODING'))
      .filter((item) => item.checkVisibility())
      .map((item) => ({
        question: item.querySelector('.question').textContent.trim(),
        kind: item.querySelector('input').type,
        options: Array.from(item.querySelectorAll('label[id*="|"]'), (label) => label.textContent.trim()),
      })),
  );

const responseOfForm = (page) =>
  page.evaluate(() => globalThis.LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4'));

const same = (what, ours, theirs) => {
  if (!isDeepStrictEqual(ours, theirs))
    throw new Error(`${what}\n  ours   ${JSON.stringify(ours)}\n  theirs ${JSON.stringify(theirs)}`);
};

async function walk({widget, form, address}, name, answers) {
  await openForm(form, address, name);
  await answerForm(form, answers);
  const asked = await askedByWidget(widget, answers);
  same('Questions differ', asked, await askedByForm(form));
  const read = fromResponse(await responseOfForm(form));
  same('Answers differ', {answers}, read);
  same('Levels differ', assess(answers).level, assess(read.answers).level);
  return asked.length;
}

/** LHC-Forms lets a sign and none be ticked together; the reader must not take that for none. */
async function contradict({form, address}, name) {
  await openForm(form, address, name);
  await answerForm(form, {now: ['none', 'cold']});
  const {answers} = fromResponse(await responseOfForm(form));
  same('A sign beside none is lost', {now: ['cold']}, answers);
}

/** A page that reaches nothing but this machine. */
async function newPage(browser, address, strays) {
  const page = await browser.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) strays.push(request.url());
  });
  return page;
}

const site = await serve();
const executablePath = needChromium();
const browser = await puppeteer.launch({
  executablePath,
  headless: /headless.shell$/.test(executablePath) ? 'shell' : true,
  args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
try {
  const strays = [];
  const [widget, form] = [
    await newPage(browser, site.address, strays),
    await newPage(browser, site.address, strays),
  ];
  const at = {widget, form, address: site.address};
  const languages = ['en', ...config.targetLocales];
  const files = [['en', ''], ...languages.map((tag) => [tag, `.${tag}`])];
  for (const [tag, suffix] of files) {
    const name = `Questionnaire-leg-cramp-check${suffix}.json`;
    await openWidget(widget, site.address, tag);
    let compared = 0;
    for (const answers of walks) compared += await walk(at, name, answers);
    await contradict(at, name);
    console.log(
      `${name}: ${walks.length} walks, ${compared} questions are the same as in the widget (${tag})`,
    );
  }
  same('Requests to elsewhere', [], strays);
} finally {
  await browser.close();
  site.close();
}
