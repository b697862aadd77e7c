// Reads the words off the built widget's own screens, so that the bare contenders show what it shows.
import {readFileSync} from 'node:fs';
import {withPage} from './browser.js';

const dist = new URL('../../dist/', import.meta.url);
const distFile = (name) => readFileSync(new URL(name, dist), 'utf8');

/** Nodes are [tag, attributes, children]; a child is a node or a string. Pictures, buttons and slots are left out. */
function installOutline() {
  const leftOut = 'svg, slot, button, select, script, style, .timer, .buttons, .field, .call, [role=status]';
  const kept = ['class', 'open', 'href'];
  const attributesOf = (element) =>
    Object.fromEntries(
      kept
        .filter(
          (name) => element.hasAttribute(name) && (name === 'open' || element.getAttribute(name).trim()),
        )
        .map((name) => [name, element.getAttribute(name).trim()]),
    );
  const childOf = (node) =>
    node.nodeType === window.Node.TEXT_NODE ? node.data.replace(/\s+/g, ' ') : window.outline(node);
  const isShown = (node) =>
    node.nodeType === window.Node.TEXT_NODE
      ? node.data.trim()
      : node.nodeType === window.Node.ELEMENT_NODE && !node.matches(leftOut);
  window.outline = (element) => [
    element.localName,
    attributesOf(element),
    [...element.childNodes].filter(isShown).map(childOf),
  ];
}

async function readInfo() {
  const element = document.querySelector('leg-cramp-info');
  await element.updateComplete;
  const [, , kids] = window.outline(element.shadowRoot.querySelector('.root'));
  const place = kids.findIndex(([tag]) => tag === 'section');
  return {
    before: kids.slice(0, place),
    check: kids[place],
    after: kids.slice(place + 1),
    start: element.shadowRoot.querySelector('.check .primary').textContent.trim(),
  };
}

/** The question that follows these answers. */
async function readQuestion(answers) {
  const element = document.querySelector('leg-cramp-info');
  element.answers = answers;
  if (!Object.keys(answers).length) element.start();
  await element.updateComplete;
  const form = element.shadowRoot.querySelector('form');
  const textOf = (node) => node?.textContent.replace(/\s+/g, ' ').trim();
  return {
    text: textOf(form.querySelector('legend')),
    hint: textOf(form.querySelector('#hint')) ?? '',
    next: textOf(form.querySelector('.primary')),
    options: Array.from(form.querySelectorAll('.option'), (option) => ({
      id: option.querySelector('input').value,
      text: textOf(option.querySelector('label')),
      how: textOf(option.querySelector('.how')) ?? '',
    })),
  };
}

/** What these answers lead to, or nothing where the check goes on. */
async function readResult(answers) {
  const element = document.querySelector('leg-cramp-info');
  element.answers = answers;
  await element.updateComplete;
  const result = element.shadowRoot.querySelector('.result');
  return result && {level: element.assessment.level, result: window.outline(result)};
}

const shape = ({many}, option) => (many ? [option] : option);
/** What says least: none of these, where that is not itself a finding. */
const without = ({options, noneCounts}) => (options.includes('none') && !noneCounts ? 'none' : options[0]);

/** No sign anywhere, but for what makes the check ask every question. */
const walk = (questions) =>
  questions.map((question) => [
    question.id,
    shape(question, question.id === 'meds' ? question.options[0] : without(question)),
  ]);

async function readQuestions(page, questions) {
  const entries = walk(questions);
  const read = [];
  for (const [place, {id, many, when = []}] of questions.entries()) {
    const words = await page.evaluate(readQuestion, Object.fromEntries(entries.slice(0, place)));
    read.push({id, many, when, ...words});
  }
  return read;
}

/** One result a level, by the first answer that leads to it. */
async function readResults(page, questions, rules) {
  const calm = Object.fromEntries(
    questions.map((question) => [question.id, shape(question, without(question))]),
  );
  const results = {};
  const read = async (answers) => {
    const shown = await page.evaluate(readResult, answers);
    if (shown) results[shown.level] ??= shown.result;
  };
  await read({...calm, muscle: undefined});
  for (const [id, option] of rules.flatMap(({when}) => when.split('|').map((sign) => sign.split('.')))) {
    const question = questions.find((asked) => asked.id === id);
    await read({...calm, [id]: shape(question, option)});
  }
  return results;
}

/** A check without the result for a level would be measured as if it were whole. */
function requireLevels({results, levels}) {
  const missing = levels.filter((level) => !results[level]);
  if (missing.length) throw new Error(`The widget in dist/ shows no result for ${missing.join(', ')}`);
}

/** Everything that the contenders say. */
export async function readContent(browser) {
  const {questions, levels} = await import(new URL('check.js', dist));
  const rules = JSON.parse(distFile('evidence.json'))
    .rules.filter(({when}) => when.length === 1)
    .map(({level, when: [when]}) => ({level, when}));
  return withPage(browser, async (page) => {
    await page.setContent('<html lang="en"><leg-cramp-info region="US"></leg-cramp-info></html>');
    await page.addScriptTag({content: distFile('leg-cramp-info.min.js')});
    await page.waitForFunction(() =>
      document.querySelector('leg-cramp-info').shadowRoot?.querySelector('.check'),
    );
    await page.evaluate(installOutline);
    const content = {
      ...(await page.evaluate(readInfo)),
      questions: await readQuestions(page, questions),
      results: await readResults(page, questions, rules),
      rules,
      levels,
    };
    requireLevels(content);
    return content;
  });
}

/** The same without the lists of sources that are folded away in each topic. */
export function withoutSources(content) {
  const isSource = (node) => node[0] === 'details' && /sources/.test(node[1].class);
  const prune = (node) =>
    typeof node === 'string' ? node : [node[0], node[1], node[2].filter((kid) => !isSource(kid)).map(prune)];
  return {...content, before: content.before.map(prune), after: content.after.map(prune)};
}
